import { setMaxListeners } from 'node:events';
import {
  ConnectClient, DescribeInstanceCommand, DescribeSecurityProfileCommand, ListContactFlowModulesCommand, ListInstanceAttributesCommand,
  ListInstanceStorageConfigsCommand, ListIntegrationAssociationsCommand, ListSecurityProfileAIAgentsCommand, ListSecurityProfileApplicationsCommand,
  ListSecurityProfileFlowModulesCommand, ListSecurityProfilePermissionsCommand, ListSecurityProfilesCommand, ListUserHierarchyGroupsCommand,
  UpdateSecurityProfileCommand, type AIAgentType, type ApplicationType, type ConnectClientConfig, type InstanceStorageResourceType,
} from '@aws-sdk/client-connect';
import { Pacer } from './pacer';
import { PatientRetry } from './patient-retry';
import { readPages } from './read-pages';
import { partsOf, readAccess, RESTRICTIONS, type AccessOperation, type KnownAccess } from '../roles/access';
import type { ValueReader } from '../roles/access/form';

/** How long one attempt may take; what is longer is an endpoint that accepts and never answers. */
const CONNECTION_TIMEOUT_MS = 3_000;
const ATTEMPT_TIMEOUT_MS = 8_000;

/** The largest page that every one of the lists takes; each has its own limit, and the service sends fewer where it must. */
const ATTRIBUTES_A_PAGE = 7;
const SOME = 100;
const MANY = 1000;

/** A profile without its lists. */
export interface ProfileDescription {
  readonly description?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly access: Partial<KnownAccess>;
}

/** What a caller may choose; the endpoint comes from `AWS_ENDPOINT_URL_CONNECT` where it is set, as with every client of the SDK. */
export interface ConnectApiOptions {
  /** Ends every call, waiting ones too. */
  readonly signal?: AbortSignal;
  /** Shared by everything that calls in the same account and Region. */
  readonly pacer?: Pacer;
  /** Whether what the caller's role may do may be so new that it is not known everywhere; being denied is then waited out for a while. */
  readonly accessIsNew?: boolean;
  readonly client?: ConnectClientConfig;
}

/** A security profile by name. */
export interface ProfileSummary {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
}

/** Lists of a profile to replace, each as a whole. */
export type ProfileLists = Partial<Pick<KnownAccess, 'aiAgents' | 'applications'>>;

/** The API has tags as a map, and an empty text where there is none. Texts are sorted. */
const ANSWER: ValueReader = {
  text: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  list: (value) => (Array.isArray(value) ? [...value as unknown[]].sort() : Object.entries(value ?? {}).map(([Key, Value]) => ({ Key, Value }))),
};

/** An integration association. */
export interface Integration {
  readonly type: string;
  readonly arn: string;
}

/**
 * One Connect instance: paced, patient when throttled, every list read to its end. Errors are those of the SDK; match them by `name`.
 */
export class ConnectApi {
  private readonly client: ConnectClient;
  private readonly instance: { readonly InstanceId: string };
  private readonly options: { readonly abortSignal?: AbortSignal };

  constructor(instanceId: string, { signal, pacer = new Pacer(), accessIsNew, client = {} }: ConnectApiOptions = {}) {
    this.instance = { InstanceId: instanceId };
    this.options = { abortSignal: signal };
    if (signal) {
      // Every call in flight listens to it; that is no leak.
      setMaxListeners(0, signal);
    }
    this.client = new ConnectClient({
      retryStrategy: new PatientRetry(accessIsNew),
      requestHandler: {
        connectionTimeout: CONNECTION_TIMEOUT_MS,
        requestTimeout: ATTEMPT_TIMEOUT_MS,
        socketTimeout: ATTEMPT_TIMEOUT_MS,
        throwOnRequestTimeout: true,
      },
      ...client,
    });
    // Below the retries, so that every attempt waits for its turn.
    this.client.middlewareStack.add((next, context) => async (args) => {
      await pacer.turn(String(context.commandName), signal);
      try {
        return await next(args);
      } catch (error) {
        context.refusal = signal?.aborted ? context.refusal : error;
        throw error;
      }
    }, { name: 'pacing', step: 'finalizeRequest', priority: 'low' });
    // Above them: when there is no time for another try, the reason is what the last one met, not the end of the time.
    this.client.middlewareStack.add((next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw signal?.aborted && context.refusal || error;
      }
    }, { name: 'lastRefusal', step: 'initialize', priority: 'high' });
  }

  /** Closes connections. */
  public close(): void {
    this.client.destroy();
  }

  /** Status of the instance, and the two attributes that come with it. */
  public async instanceStatus(): Promise<{ readonly status?: string; readonly attributes: Record<string, boolean> }> {
    const { Instance } = await this.client.send(new DescribeInstanceCommand(this.instance), this.options);
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
      const page = await this.client.send(
        new ListInstanceAttributesCommand({ ...this.instance, MaxResults: ATTRIBUTES_A_PAGE, NextToken }), this.options);
      return { items: page.Attributes ?? [], nextToken: page.NextToken };
    });
    return Object.fromEntries(attributes.flatMap(({ AttributeType, Value }) => AttributeType && Value ? [[AttributeType, Value === 'true']] : []));
  }

  /** Every integration association. */
  public async integrations(): Promise<Integration[]> {
    const associations = await readPages(async (NextToken) => {
      const page = await this.client.send(
        new ListIntegrationAssociationsCommand({ ...this.instance, MaxResults: SOME, NextToken }), this.options);
      return { items: page.IntegrationAssociationSummaryList ?? [], nextToken: page.NextToken };
    });
    return associations.flatMap(({ IntegrationType, IntegrationArn }) => IntegrationType ? [{ type: IntegrationType, arn: IntegrationArn ?? '' }] : []);
  }

  /** Whether the instance stores what the type names. */
  public async hasStorage(type: string): Promise<boolean> {
    const configs = await readPages(async (NextToken) => {
      const page = await this.client.send(
        new ListInstanceStorageConfigsCommand({ ...this.instance, ResourceType: type as InstanceStorageResourceType, NextToken }), this.options);
      return { items: page.StorageConfigs ?? [], nextToken: page.NextToken };
    });
    return configs.length > 0;
  }

  /** Every security profile. */
  public async profiles(): Promise<ProfileSummary[]> {
    const summaries = await readPages(async (NextToken) => {
      const page = await this.client.send(new ListSecurityProfilesCommand({ ...this.instance, MaxResults: MANY, NextToken }), this.options);
      return { items: page.SecurityProfileSummaryList ?? [], nextToken: page.NextToken };
    });
    return summaries.flatMap(({ Id, Arn, Name }) => Id && Name ? [{ id: Id, arn: Arn ?? '', name: Name }] : []);
  }

  /** Permission names of a profile, sorted. */
  public async permissionsOf(profileId: string): Promise<string[]> {
    const permissions = await readPages(async (NextToken) => {
      const page = await this.client.send(
        new ListSecurityProfilePermissionsCommand({ ...this.instance, SecurityProfileId: profileId, MaxResults: MANY, NextToken }), this.options);
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
    const [{ property }] = partsOf(operation);
    const items = await readPages(async (NextToken) => {
      const input = { ...this.instance, SecurityProfileId: profileId, NextToken };
      const page: Record<string, any> = await LISTS[operation](this.client, input, this.options);
      return { items: (page[property] ?? []) as unknown[], nextToken: page.NextToken as string | undefined };
    });
    return told(operation, { [property]: items });
  }

  /** Replaces lists of a profile. What is not given is not sent, so that it stays as it is. */
  public async replaceLists(profileId: string, { aiAgents, applications }: ProfileLists): Promise<void> {
    await this.client.send(new UpdateSecurityProfileCommand({
      ...this.instance,
      SecurityProfileId: profileId,
      AllowedAIAgents: aiAgents?.map(({ arn, type }) => ({ Arn: arn, Type: type as AIAgentType })),
      Applications: applications?.map(({ namespace, permissions, type }) => (
        { Namespace: namespace, ApplicationPermissions: [...permissions], Type: type as ApplicationType })),
    }), this.options);
  }

  /** What the service says of a profile beside its lists: what it is for, its tags, and which resources its holders reach. */
  public async describeProfile(profileId: string): Promise<ProfileDescription> {
    const { SecurityProfile } = await this.client.send(
      new DescribeSecurityProfileCommand({ ...this.instance, SecurityProfileId: profileId }), this.options);
    return {
      description: SecurityProfile?.Description || undefined,
      tags: SecurityProfile?.Tags ?? {},
      access: told(RESTRICTIONS, SecurityProfile),
    };
  }

  /** Ids of every hierarchy group. */
  public async hierarchyGroups(): Promise<string[]> {
    const groups = await readPages(async (NextToken) => {
      const page = await this.client.send(new ListUserHierarchyGroupsCommand({ ...this.instance, MaxResults: MANY, NextToken }), this.options);
      return { items: page.UserHierarchyGroupSummaryList ?? [], nextToken: page.NextToken };
    });
    return groups.flatMap(({ Id }) => Id ? [Id] : []);
  }

  /** Ids of every flow module. */
  public async flowModules(): Promise<string[]> {
    const modules = await readPages(async (NextToken) => {
      const page = await this.client.send(new ListContactFlowModulesCommand({ ...this.instance, MaxResults: MANY, NextToken }), this.options);
      return { items: page.ContactFlowModulesSummaryList ?? [], nextToken: page.NextToken };
    });
    return modules.flatMap(({ Id }) => Id ? [Id] : []);
  }
}

type PageOf = { readonly InstanceId: string; readonly SecurityProfileId: string; readonly NextToken?: string };
type List = (client: ConnectClient, input: PageOf, options: { readonly abortSignal?: AbortSignal }) => Promise<object>;

/** Operations that list one part of the access of a profile each, a page at a time. */
const LISTS = {
  ListSecurityProfileApplications: (client, input, options) => (
    client.send(new ListSecurityProfileApplicationsCommand(input), options)),
  ListSecurityProfileFlowModules: (client, input, options) => (
    client.send(new ListSecurityProfileFlowModulesCommand(input), options)),
  ListSecurityProfileAIAgents: (client, input, options) => (
    client.send(new ListSecurityProfileAIAgentsCommand({ ...input, MaxResults: MANY }), options)),
} satisfies Record<string, List>;

/** The parts of an answer that its operation tells. */
function told(operation: AccessOperation, answer: unknown): Partial<KnownAccess> {
  // An answer has nothing that only a deployment knows.
  return readAccess('API', answer, ANSWER, partsOf(operation)) as KnownAccess;
}
