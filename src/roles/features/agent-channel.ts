import { ContactControlPanelPermissions } from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { constantNamed } from '../constant-named';

/**
 * A channel over which agents talk with customers, with the permissions that it needs.
 *
 * The routing profile decides which contacts an agent is offered. A channel adds the permissions that agents need for
 * it.
 *
 * @example
 * new AgentProfile(stack, 'Agent', {
 *   instance,
 *   securityProfileName: 'Service agent',
 *   channels: [AgentChannel.VOICE, AgentChannel.CHAT],
 * });
 */
export class AgentChannel implements IPermissions {
  /** Calls, inbound and outbound, with a choice of audio devices. */
  public static readonly VOICE = new AgentChannel('voice', PermissionSet.of(
    ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS, ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  ));

  /** Chats and messages. They need no permission besides the Contact Control Panel. */
  public static readonly CHAT = new AgentChannel('chat', PermissionSet.of());

  /** Tasks, both received and created. Agents whose channels do not include this one cannot create tasks. */
  public static readonly TASKS = new AgentChannel('tasks', PermissionSet.of(), PermissionSet.of(ContactControlPanelPermissions.RESTRICT_TASK_CREATION));

  /** Emails, both answered and started. The instance must have email set up. */
  public static readonly EMAIL = new AgentChannel('email', PermissionSet.of(ContactControlPanelPermissions.INITIATE_EMAIL_CONVERSATION));

  /** Video calls, with a choice of audio devices. */
  public static readonly VIDEO = new AgentChannel('video', PermissionSet.of(
    ContactControlPanelPermissions.VIDEO_CALLS_ACCESS, ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  ));

  /**
   * Returns the channel with a name, such as `voice`.
   *
   * @param name name of the channel
   * @throws if no channel has the name
   */
  public static of(name: string): AgentChannel {
    return constantNamed(AgentChannel, 'channel', name);
  }

  /**
   * Returns the permissions of agents who have these channels and no others.
   *
   * @param channels channels of the agents
   */
  public static permissionsOf(...channels: AgentChannel[]): PermissionSet {
    const withheld = [AgentChannel.TASKS].filter(({ name }) => !channels.some((channel) => channel.name === name));
    return PermissionSet.of(...channels, ...withheld.map((channel) => channel.restriction));
  }

  private constructor(
    /** The name of the channel, such as `voice`. */
    public readonly name: string,
    private readonly granted: PermissionSet,
    private readonly restriction = PermissionSet.of(),
  ) {}

  /**
   * The permissions that the channel needs, sorted by name.
   */
  public get permissions(): Permission[] {
    return this.granted.permissions;
  }
}
