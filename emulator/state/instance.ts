import type { InstanceStatus, InstanceStorageResourceType, IntegrationType } from '@aws-sdk/client-connect';
import { defaultAttributes, defaultProfiles, integrationArnOf, storageOf } from './defaults';
import type { AiAgentOptions, FlowModuleOptions, HierarchyGroupOptions, InstanceOptions, IntegrationOptions, ProfileOptions, UserOptions } from './instance-options';
import type { AiAgentRecord, FlowModuleRecord, HierarchyGroupRecord, IntegrationRecord, SecurityProfileRecord, StorageRecord, UserRecord } from './records';
import type { Sequence } from './sequence';

/** What identifies an instance and never changes. */
export interface InstanceIdentity {
  readonly id: string;
  readonly arn: string;
  readonly accountId: string;
  readonly region: string;
  readonly createdTime: string;
}

/** An Amazon Connect instance and all it holds. Its fields are the state itself: tests may read and change them. */
export class Instance implements InstanceIdentity {
  readonly id!: string;
  readonly arn!: string;
  readonly accountId!: string;
  readonly region!: string;
  readonly createdTime!: string;
  alias = '';
  status: InstanceStatus = 'ACTIVE';
  statusReason?: string;
  attributes: Record<string, string> = {};
  integrations: IntegrationRecord[] = [];
  storage: StorageRecord[] = [];
  securityProfiles: SecurityProfileRecord[] = [];
  users: UserRecord[] = [];
  aiAgents: AiAgentRecord[] = [];
  hierarchyGroups: HierarchyGroupRecord[] = [];
  flowModules: FlowModuleRecord[] = [];
  tags: Record<string, string> = {};
  readonly #sequence: Sequence;

  /** @param state the identity of a new instance, or a whole instance as it was once saved */
  constructor(sequence: Sequence, state: InstanceIdentity) {
    this.#sequence = sequence;
    Object.assign(this, state);
  }

  /** Fills a new instance. */
  configure(options: InstanceOptions): this {
    this.alias = options.alias ?? `instance-${this.id.slice(0, 8)}`;
    this.status = options.status ?? 'ACTIVE';
    this.statusReason = options.statusReason;
    this.attributes = defaultAttributes(options.attributes);
    this.tags = { ...options.tags };
    for (const integration of options.integrations ?? []) {
      this.addIntegration(integration);
    }
    for (const resourceType of options.storage ?? []) {
      this.addStorage(resourceType);
    }
    for (const group of options.hierarchyGroups ?? []) {
      this.addHierarchyGroup(group);
    }
    for (const flowModule of options.flowModules ?? []) {
      this.addFlowModule(flowModule);
    }
    for (const profile of [...(options.defaultProfiles ? defaultProfiles() : []), ...(options.profiles ?? [])]) {
      this.addProfile(profile);
    }
    for (const user of options.users ?? []) {
      this.addUser(user);
    }
    for (const agent of options.aiAgents ?? []) {
      this.addAiAgent(agent);
    }
    return this;
  }

  /** The profile with this name, id or ARN. */
  profile(key: string): SecurityProfileRecord | undefined {
    return this.securityProfiles.find(({ name, id, arn }) => [name, id, arn].includes(key));
  }

  /** The user with this name, id or ARN. */
  user(key: string): UserRecord | undefined {
    return this.users.find(({ username, id, arn }) => [username, id, arn].includes(key));
  }

  aiAgent(arn: string): AiAgentRecord | undefined {
    return this.aiAgents.find((agent) => agent.arn === arn);
  }

  /** The hierarchy group with this name, id or ARN. */
  hierarchyGroup(key: string): HierarchyGroupRecord | undefined {
    return this.hierarchyGroups.find(({ name, id, arn }) => [name, id, arn].includes(key));
  }

  addProfile(options: ProfileOptions): SecurityProfileRecord {
    const profile: SecurityProfileRecord = {
      type: 'CUSTOMER_MANAGED',
      applications: [],
      allowedAccessControlTags: {},
      tagRestrictedResources: [],
      hierarchyRestrictedResources: [],
      allowedFlowModules: [],
      allowedAIAgents: [],
      tags: {},
      ...options,
      permissions: [...new Set(options.permissions)],
      ...this.newIdentity('security-profile'),
      lastModifiedTime: this.#sequence.nextTime(),
    };
    this.securityProfiles.push(profile);
    return profile;
  }

  /** Changes a profile as somebody would in the console: it is newer afterward. */
  changeProfile(key: string, changes: Partial<Omit<SecurityProfileRecord, 'id' | 'arn' | 'name' | 'lastModifiedTime'>>): SecurityProfileRecord {
    return Object.assign(this.found(this.profile(key), 'security profile', key), changes, { lastModifiedTime: this.#sequence.nextTime() });
  }

  removeProfile(key: string): void {
    const profile = this.found(this.profile(key), 'security profile', key);
    this.securityProfiles = this.securityProfiles.filter((other) => other !== profile);
  }

  addUser({ profiles = [], ...options }: UserOptions): UserRecord {
    const user: UserRecord = {
      routingProfileId: this.#sequence.nextId(),
      tags: {},
      ...options,
      securityProfileIds: this.profileIds(profiles),
      ...this.newIdentity('agent'),
      lastModifiedTime: this.#sequence.nextTime(),
    };
    this.users.push(user);
    return user;
  }

  addAiAgent({ arn, profiles = [] }: AiAgentOptions): AiAgentRecord {
    const agent: AiAgentRecord = { arn, securityProfileIds: this.profileIds(profiles) };
    this.aiAgents.push(agent);
    return agent;
  }

  changeUser(key: string, changes: Partial<Omit<UserRecord, 'id' | 'arn' | 'username' | 'lastModifiedTime'>>): UserRecord {
    return Object.assign(this.found(this.user(key), 'user', key), changes, { lastModifiedTime: this.#sequence.nextTime() });
  }

  addIntegration(integration: IntegrationType | IntegrationOptions): IntegrationRecord {
    const { type, integrationArn }: IntegrationOptions = typeof integration === 'string' ? { type: integration } : integration;
    const record: IntegrationRecord = {
      type,
      integrationArn: integrationArn ?? integrationArnOf(type, this, this.#sequence.nextId()),
      tags: {},
      ...this.newIdentity('integration-association'),
      lastModifiedTime: this.#sequence.nextTime(),
    };
    this.integrations.push(record);
    return record;
  }

  addStorage(resourceType: InstanceStorageResourceType): void {
    this.storage.push({ resourceType, config: storageOf(resourceType, this, this.#sequence.nextId()) });
  }

  addHierarchyGroup({ name, parent }: HierarchyGroupOptions): HierarchyGroupRecord {
    const group: HierarchyGroupRecord = {
      name,
      parentId: parent === undefined ? undefined : this.found(this.hierarchyGroup(parent), 'hierarchy group', parent).id,
      levelId: this.#sequence.nextId(),
      tags: {},
      ...this.newIdentity('agent-group'),
      lastModifiedTime: this.#sequence.nextTime(),
    };
    this.hierarchyGroups.push(group);
    return group;
  }

  addFlowModule(options: FlowModuleOptions): FlowModuleRecord {
    const flowModule: FlowModuleRecord = {
      state: 'ACTIVE',
      status: 'PUBLISHED',
      externalInvocation: true,
      tags: {},
      ...options,
      ...this.newIdentity('flow-module'),
    };
    this.flowModules.push(flowModule);
    return flowModule;
  }

  private profileIds(keys: readonly string[]): string[] {
    return keys.map((key) => this.found(this.profile(key), 'security profile', key).id);
  }

  private newIdentity(kind: string) {
    const id = this.#sequence.nextId();
    return { id, arn: `${this.arn}/${kind}/${id}` };
  }

  private found<T>(record: T | undefined, kind: string, key: string): T {
    if (record === undefined) {
      throw new Error(`The instance ${this.alias} has no ${kind} "${key}".`);
    }
    return record;
  }
}
