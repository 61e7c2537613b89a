import { setMaxListeners } from 'node:events';
import type {
  $Command, AIAgentType, ApplicationType, ConnectClientConfig, ConnectClientResolvedConfig, InstanceStorageResourceType,
  SecurityProfile as ServiceProfile, SecurityProfileSummary, ServiceInputTypes, ServiceOutputTypes,
} from '@aws-sdk/client-connect';
import {
  ConnectClient, DescribeInstanceCommand, DescribeSecurityProfileCommand, ListContactFlowModulesCommand, ListInstanceAttributesCommand,
  ListInstanceStorageConfigsCommand, ListIntegrationAssociationsCommand, ListSecurityProfileAIAgentsCommand,
  ListSecurityProfileApplicationsCommand, ListSecurityProfileFlowModulesCommand, ListSecurityProfilePermissionsCommand,
  ListSecurityProfilesCommand, ListUserHierarchyGroupsCommand, UpdateSecurityProfileCommand,
} from './aws';
import { Pacer } from './pacer';
import { readPages } from './read-pages';
import { backoffFor, retry, type Backoff, type Patience } from './retry';
import {
  LIST_CONTACT_FLOW_MODULES_PAGE, LIST_INSTANCE_ATTRIBUTES_PAGE, LIST_INTEGRATION_ASSOCIATIONS_PAGE, LIST_SECURITY_PROFILE_AIAGENTS_PAGE,
  LIST_SECURITY_PROFILE_PERMISSIONS_PAGE, LIST_SECURITY_PROFILES_PAGE, LIST_USER_HIERARCHY_GROUPS_PAGE,
} from '../permissions/generated/limits/connect-api';
import { partsOf, readAccess, RESTRICTIONS, type AccessOperation, type KnownAccess } from '../roles/access';
import type { ValueReader } from '../roles/access/form';
import { readInstanceArn } from '../roles/instance-arn';

/** How long one attempt may take, in milliseconds; what is longer is an endpoint that accepts and never answers. */
export const TIMEOUTS = { connectionTimeout: 3_000, requestTimeout: 8_000, socketTimeout: 8_000, throwOnRequestTimeout: true };

/** An endpoint that cannot be reached will not be a moment later: few tries, so that whoever waits learns it soon. */
const TRANSIENT: Backoff = { first: 200, longest: 8_000, tries: 3 };

/**
 * What is refused for being too much is repeated as long as the caller's deadline allows. Attempts that are counted whatever their
 * cause, as the SDK does, would also mean minutes spent on an endpoint that never answers, if they were enough to sit out throttling.
 */
export const PATIENCE: Patience = {
  throttled: { first: 1_000, longest: 8_000 },
  unreachable: TRANSIENT,
  unreadable: TRANSIENT,
  server: TRANSIENT,
  clock: TRANSIENT,
  // Nobody else is in the way, so the waits are not spread; together they are a quarter of a minute.
  denied: { first: 1_000, longest: 8_000, tries: 4, whole: true },
};

/** What a caller may choose; the endpoint comes from `AWS_ENDPOINT_URL_CONNECT` where it is set, as with every client of the SDK. */
export interface ConnectOptions {
  /** Shared by everything that calls in the same account and Region. */
  readonly pacer?: Pacer;
  readonly patience?: Patience;
  readonly client?: ConnectClientConfig;
}

/** What holds for some of the calls. */
export interface CallOptions {
  /** Ends every call, waiting ones too. */
  readonly signal?: AbortSignal;
  /** Whether what the caller's role may do may be so new that it is not known everywhere; being denied is then waited out for a while. */
  readonly accessIsNew?: boolean;
}

type In = ServiceInputTypes;
type Out = ServiceOutputTypes;
type Command<I extends In, O extends Out> = $Command<I, O, ConnectClientResolvedConfig, In, Out>;
type Send = <I extends In, O extends Out>(command: Command<I, O>) => Promise<O>;

/** A profile without its lists. */
export interface ProfileDescription {
  readonly description?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly access: Partial<KnownAccess>;
}

/** A security profile by name. */
export interface ProfileSummary {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** `AWS_MANAGED` or `CUSTOMER_MANAGED`, where the service tells. */
  readonly type?: string;
}

/** Lists of a profile to replace, each as a whole. */
export type ProfileLists = Partial<Pick<KnownAccess, 'aiAgents' | 'applications'>>;

/** All that an update can replace of a profile, under the names of the API. */
export type ProfileContents = Readonly<Record<string, unknown>>;

/** Which of it comes with a description of the profile. */
const DESCRIBED = ['Description', ...partsOf(RESTRICTIONS).map(({ within: [outermost] = [], property }) => outermost ?? property)];

/** The API has tags as a map, and an empty text where there is none. Texts are sorted. */
const ANSWER: ValueReader = {
  text: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  items: (value) => (
    Array.isArray(value) ? [...value as unknown[]].sort() : Object.entries(value ?? {}).map(([Key, Value]) => ({ Key, Value }))),
};

/** An integration association. */
export interface Integration {
  readonly type: string;
  readonly arn: string;
}

/** The client: its calls are paced, and patient when throttled. Open one, ask it about any instance, and close it. */
export class Connect {
  private opened?: ConnectClient;
  private readonly pacer: Pacer;
  private readonly patience: Patience;
  private readonly config: ConnectClientConfig;

  constructor({ pacer = new Pacer(), patience = PATIENCE, client = {} }: ConnectOptions = {}) {
    this.pacer = pacer;
    this.patience = patience;
    this.config = client;
  }

  /** The instance of an ARN, called with these options. */
  public instance(arn: string, options: CallOptions = {}): ConnectApi {
    if (options.signal) {
      // Every call in flight listens to it; that is no leak.
      setMaxListeners(0, options.signal);
    }
    return new ConnectApi(readInstanceArn(arn)?.instanceId ?? '', (command) => this.send(command, options));
  }

  /** Closes connections. */
  public close(): void {
    this.opened?.destroy();
  }

  /** Made for the first call: an event that needs none has nothing that could go wrong with it. */
  private get client(): ConnectClient {
    // Which Node.js the bundled SDK will one day ask for is nothing that its user could act on.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
    return this.opened ??= new ConnectClient({
      // Another try is this class's decision alone.
      maxAttempts: 1,
      requestHandler: TIMEOUTS,
      ...this.config,
    });
  }

  private send<I extends In, O extends Out>(command: Command<I, O>, { signal, accessIsNew }: CallOptions): Promise<O> {
    // Every attempt waits for its turn, and at the very end: whatever else it took time for would let requests meet.
    command.middlewareStack.add((next, { commandName }) => async (args) => {
      await this.pacer.turn(String(commandName), signal);
      return next(args);
    }, { name: 'pacing', step: 'finalizeRequest', priority: 'low' });
    const patience = accessIsNew ? this.patience : { ...this.patience, denied: undefined };
    return retry(() => this.client.send(command, { abortSignal: signal }), (error) => backoffFor(patience, error), signal);
  }
}

/** One instance, with every list read to its end. Errors are those of the SDK; `failureOf` tells them apart. */
export class ConnectApi {
  public readonly instance: { readonly InstanceId: string };

  constructor(instanceId: string, public readonly send: Send) {
    this.instance = { InstanceId: instanceId };
  }

  /** Status of the instance, and the two attributes that come with it. */
  public async instanceStatus(): Promise<{ readonly status?: string; readonly attributes: Record<string, boolean> }> {
    const { Instance } = await this.send(new DescribeInstanceCommand(this.instance));
    const { InstanceStatus, InboundCallsEnabled, OutboundCallsEnabled } = Instance ?? {};
    const attributes = Object.entries({ INBOUND_CALLS: InboundCallsEnabled, OUTBOUND_CALLS: OutboundCallsEnabled });
    return {
      status: InstanceStatus,
      attributes: Object.fromEntries(attributes.flatMap(([type, value]) => value === undefined ? [] : [[type, value]])),
    };
  }

  /** Instance attributes by type. */
  public async attributes(): Promise<Record<string, boolean>> {
    const attributes = await readPages(async (NextToken) => {
      const input = { ...this.instance, MaxResults: LIST_INSTANCE_ATTRIBUTES_PAGE, NextToken };
      const page = await this.send(new ListInstanceAttributesCommand(input));
      return { items: page.Attributes ?? [], nextToken: page.NextToken };
    });
    return Object.fromEntries(attributes.flatMap(({ AttributeType, Value }) => AttributeType && Value ? [[AttributeType, Value === 'true']] : []));
  }

  /** Every integration association. */
  public async integrations(): Promise<Integration[]> {
    const associations = await readPages(async (NextToken) => {
      const input = { ...this.instance, MaxResults: LIST_INTEGRATION_ASSOCIATIONS_PAGE, NextToken };
      const page = await this.send(new ListIntegrationAssociationsCommand(input));
      return { items: page.IntegrationAssociationSummaryList ?? [], nextToken: page.NextToken };
    });
    return associations.flatMap(({ IntegrationType, IntegrationArn }) => IntegrationType ? [{ type: IntegrationType, arn: IntegrationArn ?? '' }] : []);
  }

  /** Whether the instance stores what the type names. */
  public async hasStorage(type: string): Promise<boolean> {
    const configs = await readPages(async (NextToken) => {
      const input = { ...this.instance, ResourceType: type as InstanceStorageResourceType, NextToken };
      const page = await this.send(new ListInstanceStorageConfigsCommand(input));
      return { items: page.StorageConfigs ?? [], nextToken: page.NextToken };
    });
    return configs.length > 0;
  }

  /** Every security profile. */
  public async profiles(): Promise<ProfileSummary[]> {
    const summaries = await readPages(async (NextToken) => {
      const input = { ...this.instance, MaxResults: LIST_SECURITY_PROFILES_PAGE, NextToken };
      const page = await this.send(new ListSecurityProfilesCommand(input));
      return { items: page.SecurityProfileSummaryList ?? [], nextToken: page.NextToken };
    });
    // Newer models of the service have the type, the SDK's not yet.
    return summaries.flatMap((summary: SecurityProfileSummary & { readonly Type?: string }) => {
      const { Id, Arn, Name, Type } = summary;
      return Id && Name ? [{ id: Id, arn: Arn ?? '', name: Name, ...(Type === undefined ? {} : { type: Type }) }] : [];
    });
  }

  /** Permission names of a profile, sorted. */
  public async permissionsOf(profileId: string): Promise<string[]> {
    const permissions = await readPages(async (NextToken) => {
      const input = { ...this.instance, SecurityProfileId: profileId, MaxResults: LIST_SECURITY_PROFILE_PERMISSIONS_PAGE, NextToken };
      const page = await this.send(new ListSecurityProfilePermissionsCommand(input));
      return { items: page.Permissions ?? [], nextToken: page.NextToken };
    });
    return permissions.sort();
  }

  /** What an operation tells of the access of a profile. */
  public async accessOf(profileId: string, operation: AccessOperation): Promise<Partial<KnownAccess>> {
    return operation === RESTRICTIONS ? (await this.describeProfile(profileId)).access : this.listsOf(profileId, operation);
  }

  /** Applications that a profile may use. */
  public async applicationsOf(profileId: string): Promise<KnownAccess['applications']> {
    return (await this.listsOf(profileId, 'ListSecurityProfileApplications')).applications!;
  }

  /** AI agents that a profile may call. */
  public async aiAgentsOf(profileId: string): Promise<KnownAccess['aiAgents']> {
    return (await this.listsOf(profileId, 'ListSecurityProfileAIAgents')).aiAgents!;
  }

  private async listsOf(profileId: string, operation: keyof typeof LISTS): Promise<Partial<KnownAccess>> {
    return accessIn(operation, await this.pagesOf(profileId, operation));
  }

  private async pagesOf(profileId: string, operation: keyof typeof LISTS): Promise<ProfileContents> {
    const [{ property }] = partsOf(operation);
    const items = await readPages(async (NextToken) => {
      const input = { ...this.instance, SecurityProfileId: profileId, NextToken };
      const page: Record<string, any> = await this.send(LISTS[operation](input));
      return { items: (page[property] ?? []) as unknown[], nextToken: page.NextToken as string | undefined };
    });
    return { [property]: items };
  }

  /** All that an update can replace of a profile. */
  public async contentsOf(profileId: string): Promise<ProfileContents> {
    const operations = Object.keys(LISTS) as (keyof typeof LISTS)[];
    const [described, Permissions, ...lists] = await Promise.all([
      this.described(profileId), this.permissionsOf(profileId), ...operations.map((operation) => this.pagesOf(profileId, operation)),
    ]);
    const texts = Object.fromEntries(DESCRIBED.map((name) => [name, described[name]]));
    return Object.assign(texts, { Permissions }, ...lists) as ProfileContents;
  }

  /** Replaces lists of a profile, and other contents as they are given. What is not given is not sent. */
  public async replaceLists(profileId: string, { aiAgents, applications }: ProfileLists, others: ProfileContents = {}): Promise<void> {
    await this.send(new UpdateSecurityProfileCommand({
      ...others,
      ...this.instance,
      SecurityProfileId: profileId,
      ...(aiAgents && { AllowedAIAgents: aiAgents.map(({ arn, type }) => ({ Arn: arn, Type: type as AIAgentType })) }),
      ...(applications && {
        Applications: applications.map(({ namespace, permissions, type }) => (
          { Namespace: namespace, ApplicationPermissions: [...permissions], Type: type as ApplicationType })),
      }),
    }));
  }

  /** What the service says of a profile beside its lists: what it is for, its tags, and which resources its holders reach. */
  public async describeProfile(profileId: string): Promise<ProfileDescription> {
    const { Description, Tags, ...others } = await this.described(profileId);
    return {
      description: Description || undefined,
      tags: Tags ?? {},
      access: accessIn(RESTRICTIONS, others),
    };
  }

  private async described(profileId: string): Promise<Partial<ServiceProfile> & ProfileContents> {
    const { SecurityProfile } = await this.send(new DescribeSecurityProfileCommand({ ...this.instance, SecurityProfileId: profileId }));
    return { ...SecurityProfile };
  }

  /** Ids of every hierarchy group. */
  public async hierarchyGroups(): Promise<string[]> {
    const groups = await readPages(async (NextToken) => {
      const input = { ...this.instance, MaxResults: LIST_USER_HIERARCHY_GROUPS_PAGE, NextToken };
      const page = await this.send(new ListUserHierarchyGroupsCommand(input));
      return { items: page.UserHierarchyGroupSummaryList ?? [], nextToken: page.NextToken };
    });
    return groups.flatMap(({ Id }) => Id ? [Id] : []);
  }

  /** Ids of every flow module. */
  public async flowModules(): Promise<string[]> {
    const modules = await readPages(async (NextToken) => {
      const input = { ...this.instance, MaxResults: LIST_CONTACT_FLOW_MODULES_PAGE, NextToken };
      const page = await this.send(new ListContactFlowModulesCommand(input));
      return { items: page.ContactFlowModulesSummaryList ?? [], nextToken: page.NextToken };
    });
    return modules.flatMap(({ Id }) => Id ? [Id] : []);
  }
}

type PageOf = { readonly InstanceId: string; readonly SecurityProfileId: string; readonly NextToken?: string };

/** Operations that list one part of the access of a profile each, a page at a time. */
const LISTS = {
  ListSecurityProfileApplications: (input: PageOf) => new ListSecurityProfileApplicationsCommand(input),
  ListSecurityProfileFlowModules: (input: PageOf) => new ListSecurityProfileFlowModulesCommand(input),
  ListSecurityProfileAIAgents: (input: PageOf) => (
    new ListSecurityProfileAIAgentsCommand({ ...input, MaxResults: LIST_SECURITY_PROFILE_AIAGENTS_PAGE })),
};

/** The parts of an answer that its operation tells. */
function accessIn(operation: AccessOperation, answer: unknown): Partial<KnownAccess> {
  // An answer has nothing that only a deployment knows.
  return readAccess('API', answer, ANSWER, partsOf(operation)) as KnownAccess;
}
