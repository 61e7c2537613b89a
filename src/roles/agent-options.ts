import type { AgentChannel } from './features/agent-channel';
import type { AgentFeature } from './features/agent-feature';

/**
 * Options for ready roles of people who work as agents: their channels and features.
 */
export interface AgentOptions {
  /**
   * The channels on which agents handle contacts.
   *
   * Channels that you do not list are removed. Without `AgentChannel.TASKS`, agents cannot create tasks.
   *
   * @default - the channels of the ready role
   */
  readonly channels?: AgentChannel[];

  /**
   * The features that agents use while they handle contacts, such as cases, besides those of the ready role.
   *
   * @default - only those that the ready role has by itself
   */
  readonly features?: AgentFeature[];
}
