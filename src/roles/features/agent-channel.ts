import { ContactControlPanelPermissions } from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';

/**
 * A channel over which agents talk with customers.
 *
 * Which contacts are offered to an agent is up to the routing profile; a channel adds what takes a permission.
 */
export class AgentChannel implements IPermissions {
  /** Calls, made as well as taken, with a choice of audio devices. */
  public static readonly VOICE = new AgentChannel('voice', PermissionSet.of(
    ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS, ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  ));

  /** Chats and messages. They take no permission besides the Contact Control Panel. */
  public static readonly CHAT = new AgentChannel('chat', PermissionSet.of());

  /** Tasks, created as well as taken. Agents whose channels are named without this one cannot create any. */
  public static readonly TASKS = new AgentChannel('tasks', PermissionSet.of(), PermissionSet.of(ContactControlPanelPermissions.RESTRICT_TASK_CREATION));

  /** E-mail, written as well as answered. Needs e-mail to be set up on the instance. */
  public static readonly EMAIL = new AgentChannel('email', PermissionSet.of(ContactControlPanelPermissions.INITIATE_EMAIL_CONVERSATION));

  /** Video calls, with a choice of audio devices. */
  public static readonly VIDEO = new AgentChannel('video', PermissionSet.of(
    ContactControlPanelPermissions.VIDEO_CALLS_ACCESS, ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  ));

  /**
   * What agents with these channels, and no others, hold on their account.
   *
   * @param channels the channels
   */
  public static permissionsOf(...channels: AgentChannel[]): PermissionSet {
    const withheld = [AgentChannel.TASKS].filter(({ name }) => !channels.some((channel) => channel.name === name));
    return PermissionSet.of(...channels, ...withheld.map((channel) => channel.restriction));
  }

  private constructor(
    /** Its name, such as `voice`. */
    public readonly name: string,
    private readonly granted: PermissionSet,
    private readonly restriction = PermissionSet.of(),
  ) {}

  /**
   * The permissions that it takes, sorted by name.
   */
  public get permissions(): Permission[] {
    return this.granted.permissions;
  }
}
