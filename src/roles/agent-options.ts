import type { AgentChannel } from './features/agent-channel';
import type { AgentFeature } from './features/agent-feature';

/**
 * What agents work with.
 */
export interface AgentOptions {
  /**
   * Channels over which they talk with customers. Naming them takes away those that are not named, creating tasks
   * included.
   *
   * @default - the channels of the role
   */
  readonly channels?: AgentChannel[];

  /**
   * What they work with beside the contact itself, such as cases or customer profiles.
   *
   * @default - no more than the role has by itself
   */
  readonly features?: AgentFeature[];
}
