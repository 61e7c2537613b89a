import type { InstanceAttributeType, InstanceStatus, InstanceStorageResourceType, IntegrationType } from '@aws-sdk/client-connect';
import type { AiAgentRecord, FlowModuleRecord, SecurityProfileRecord, UserRecord } from './records';

type Settable<Record, Given extends keyof Record> = Partial<Omit<Record, Given | 'id' | 'arn' | 'lastModifiedTime'>>;

/** Everything but the name has a default: nothing granted, nothing restricted. */
export interface ProfileOptions extends Settable<SecurityProfileRecord, 'name'> {
  readonly name: string;
}

export interface UserOptions extends Settable<UserRecord, 'username' | 'securityProfileIds'> {
  readonly username: string;
  /** Names or ids of profiles of the instance. */
  readonly profiles?: readonly string[];
}

export interface AiAgentOptions extends Pick<AiAgentRecord, 'arn'> {
  /** Names or ids of profiles of the instance. */
  readonly profiles?: readonly string[];
}

export interface HierarchyGroupOptions {
  readonly name: string;
  /** The name or id of the group above. `@default` none: the group is on level one */
  readonly parent?: string;
}

export interface FlowModuleOptions extends Settable<FlowModuleRecord, 'name'> {
  readonly name: string;
}

export interface IntegrationOptions {
  readonly type: IntegrationType;
  /** `@default` an ARN of the kind that the type has */
  readonly integrationArn?: string;
}

export interface InstanceOptions {
  /** `@default` an alias derived from the instance's id */
  readonly alias?: string;
  /** `@default` the emulator's */
  readonly accountId?: string;
  /** `@default` the emulator's */
  readonly region?: string;
  /** `@default` ACTIVE */
  readonly status?: InstanceStatus;
  /** Why the creation failed. */
  readonly statusReason?: string;
  /**
   * Values that differ from a new instance's; `null` takes the attribute away altogether.
   *
   * `@default` calls, flow logs, Contact Lens, best voices and early media are on, all others off
   */
  readonly attributes?: Readonly<Partial<Record<InstanceAttributeType, boolean | string | null>>>;
  readonly integrations?: ReadonlyArray<IntegrationType | IntegrationOptions>;
  /** Resource types that are stored; each gets a bucket. */
  readonly storage?: readonly InstanceStorageResourceType[];
  /** Adds Admin, Agent, CallCenterManager and QualityAnalyst. `@default` false */
  readonly defaultProfiles?: boolean;
  readonly profiles?: readonly ProfileOptions[];
  readonly hierarchyGroups?: readonly HierarchyGroupOptions[];
  readonly flowModules?: readonly FlowModuleOptions[];
  readonly users?: readonly UserOptions[];
  readonly aiAgents?: readonly AiAgentOptions[];
  readonly tags?: Readonly<Record<string, string>>;
}
