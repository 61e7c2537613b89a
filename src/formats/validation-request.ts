import { mapOf } from './shapes';
import { encode } from '../permissions/compact';
import { isEmpty, NO_ACCESS, PARTS, writeAccess, type Access } from '../roles/access';
import { own } from '../roles/access/form';
import { knownItems, knownText } from '../roles/access/unresolved';
import type { RoleWaiver } from '../roles/role';
import type { SeverityOptions } from '../rules/severity';

/** The custom resource that judges before any profile changes. */
export const VALIDATION_RESOURCE_TYPE = 'Custom::ConnectSecurityProfileValidation';

/** The custom resource that reads the profiles back once they are there. */
export const READ_BACK_RESOURCE_TYPE = 'Custom::ConnectSecurityProfileReadBack';

/** Version of the numbering that compact permission sets are written in. */
export const CATALOG_VERSION = '1';

/** What the function may call on the instance; the construct's policy and the function's calls both come from here. */
export const INSTANCE_ACTIONS = [
  'connect:DescribeInstance',
  'connect:ListContactFlowModules',
  'connect:ListInstanceAttributes',
  'connect:ListInstanceStorageConfigs',
  'connect:ListIntegrationAssociations',
  'connect:ListSecurityProfiles',
  'connect:ListUserHierarchyGroups',
] as const;

/** What Connect calls in its name to describe the instance, where no resource can be named. */
export const DIRECTORY_ACTIONS = ['ds:DescribeDirectories'] as const;

/** What it may call on the instance's security profiles. */
export const PROFILE_ACTIONS = [
  'connect:DescribeSecurityProfile',
  'connect:ListSecurityProfileAIAgents',
  'connect:ListSecurityProfileApplications',
  'connect:ListSecurityProfilePermissions',
] as const;

/** What it may call on the instance's security profiles that is authorized on the instance as well. */
export const INSTANCE_AND_PROFILE_ACTIONS = ['connect:ListSecurityProfileFlowModules'] as const;

/**
 * What it may call, besides, on a profile that requests something that CloudFormation cannot set. Connect authorizes the update on
 * the applications that it names as well.
 */
export const WRITE_ACTIONS = ['connect:UpdateSecurityProfile'] as const;

/** What it may call, besides, to associate a profile with the AI agents that are to hold it. */
export const ASSOCIATION_ACTIONS = ['connect:AssociateSecurityProfiles'] as const;

/** What it may call to see what it associated, and to take it back: also of a profile or an AI agent that the template has no more. */
export const HOLDER_ACTIONS = ['connect:DisassociateSecurityProfiles', 'connect:ListEntitySecurityProfiles'] as const;

/** What it may call to count the people who hold a profile, and what Connect calls in its name then, on users of the instance. */
export const PEOPLE_ACTIONS = ['connect:DescribeUser', 'connect:ListUserProficiencies', 'connect:SearchUsers'] as const;

/** How the name of a policy begins that allows a profile to be written; what reads templates tells it from others by that. */
export const WRITE_POLICY = 'WriteConnectSecurityProfile';

/** What it may call on its own stack. */
export const STACK_ACTIONS = ['cloudformation:DescribeStacks', 'cloudformation:ListStackResources'] as const;

/** What it may call on its own log group. */
export const LOG_ACTIONS = ['logs:CreateLogStream', 'logs:PutLogEvents'] as const;

/** What Lambda calls in its name to connect it to a VPC, where no resource can be named. */
export const NETWORK_ACTIONS = ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'] as const;

/** What Lambda calls in its name on the network interfaces that it made. */
export const INTERFACE_ACTIONS = ['ec2:AssignPrivateIpAddresses', 'ec2:DeleteNetworkInterface', 'ec2:UnassignPrivateIpAddresses'] as const;

/** What Lambda calls in its name on the key of its environment variables. */
export const KEY_ACTIONS = ['kms:Decrypt'] as const;

/** Attributes of both resources, for `Fn::GetAtt`; every value is a string. */
export const ATTRIBUTES = {
  /** One line: how many roles, how many checks satisfied, what could not be determined. */
  summary: 'Summary',
  roles: 'Roles',
  satisfied: 'Satisfied',
  missing: 'Missing',
  couldNotTell: 'CouldNotTell',
  findings: 'Findings',
  /** AI agents of others that the deployment replaces, and earlier ones replaced: what can be given back. */
  kept: 'Kept',
} as const;

/** One security profile as a deployment requests it. */
export interface ExpectedProfile {
  readonly name: string;
  /** Permission names, sorted. */
  readonly permissions: readonly string[];
  /** Whether it has more permissions, which were written with a newer catalog. */
  readonly isPartlyRead?: boolean;
  /** What the deployment puts more of them in the place of. */
  readonly unresolved?: { readonly list?: unknown; readonly items: readonly unknown[] };
  /** Without it, the profile has permissions alone. */
  readonly access?: Access;
  /** ARNs of the AI agents that are to hold it. */
  readonly heldBy?: readonly string[];
}

/** What both resources request; maps are by the profile's logical id. */
export interface ValidationRequest {
  readonly instanceArn: string;
  readonly profiles: Readonly<Record<string, ExpectedProfile>>;
  /** How severe findings are in the stack. */
  readonly severities: SeverityOptions;
  /** How severe they are about single profiles, where that differs. */
  readonly profileSeverities: Readonly<Record<string, SeverityOptions>>;
  /** Waivers by profile, as `writeWaiver` writes them. */
  readonly waivers: Readonly<Record<string, readonly string[]>>;
  /** Why this deployment may leave nobody able to manage users and security profiles. */
  readonly lockOutReason?: string;
  /** Whether people are counted who hold a profile that can manage users and security profiles. */
  readonly countsPeople?: boolean;
  /** Changes whenever validation is wanted although nothing else changed. */
  readonly everyDeployment?: string;
  /** Whether the read-back is to write what CloudFormation cannot. */
  readonly write?: boolean;
  /** The attribute `Kept` of the validation; only the read-back has it. */
  readonly kept?: string;
  /** Profile ARNs, once they are known: only the read-back has them. */
  readonly arns: Readonly<Record<string, string>>;
}

/** What a waiver excuses: findings of a rule, all of them or those about one permission. */
export type WaivedRule = Pick<RoleWaiver, 'rule' | 'permission' | 'acknowledged'>;

/** What a construct has to say; the rest has defaults. */
export type ValidationRequestInput = Pick<ValidationRequest, 'instanceArn' | 'profiles'> & Partial<Omit<ValidationRequest, 'arns' | 'kept'>> & {
  /** What a template says of them. */
  readonly arns?: Readonly<Record<string, unknown>>;
  readonly kept?: unknown;
  /** By profile, the names of the conditions that profiles are made under: where they are not, nothing of them is requested. */
  readonly conditions?: Readonly<Record<string, string>>;
};

/**
 * The properties of either custom resource, for `CfnResource`, less the service's own (`ServiceToken`, `ServiceTimeout`).
 * Equal requests give equal properties, and what is at its default is left out, so a template changes only when its meaning does.
 */
export function writeProperties(request: ValidationRequestInput): Record<string, unknown> {
  const ids = Object.keys(request.profiles).sort();
  const details = ids.map((id) => [id, writeAccess('request', request.profiles[id].access ?? NO_ACCESS)]);
  const whereMade = <T>(map: Record<string, T>) => sortedByKey(map, (value, id) => {
    const condition = own(request.conditions, id);
    return condition === undefined ? value : writeConditional(condition, value);
  });
  return withoutEmpty({
    InstanceArn: request.instanceArn,
    Profiles: whereMade(Object.fromEntries(ids.map((id) => [id, writeProfile(request.profiles[id])]))),
    Details: whereMade(withoutEmpty(Object.fromEntries(details))),
    HeldBy: whereMade(withoutEmpty(Object.fromEntries(ids.map((id) => [id, request.profiles[id].heldBy])))),
    Catalog: CATALOG_VERSION,
    ...withoutUsual(writeSeverities(request.severities)),
    ProfileSeverities: sortedByKey(request.profileSeverities, writeSeverities),
    Waivers: sortedByKey(request.waivers, (rules) => [...rules].sort()),
    LockOutReason: request.lockOutReason,
    CountPeople: request.countsPeople || undefined,
    EveryDeployment: request.everyDeployment,
    Write: request.write || undefined,
    Arns: writeArns(whereMade({ ...request.arns }), ids),
    Kept: request.kept,
  });
}

/** What is between the ARNs of profiles in one text. */
const BETWEEN_ARNS = ' ';

/** References to all profiles are one text, in the order of their ids: a map of them would be as long as what is requested of them. */
function writeArns(arns: Readonly<Record<string, unknown>>, ids: readonly string[]): unknown {
  const isOfAll = ids.length > 0 && ids.every((id) => own(arns[id], 'Ref') === id);
  return isOfAll ? { 'Fn::Sub': ids.map((id) => `\${${id}}`).join(BETWEEN_ARNS) } : arns;
}

/** The ARNs by profile, whether they are one text or a map; none where nobody could tell of which profile they are. */
export function readArns(written: unknown, profiles: object): unknown {
  if (typeof written !== 'string') {
    return written;
  }
  const [arns, ids] = [written.split(BETWEEN_ARNS), Object.keys(profiles).sort()];
  return arns.length === ids.length ? mapOf(ids.map((id, index) => [id, arns[index]])) : {};
}

/** Of a profile its strictness is always said: without it, that of the stack would count. */
function writeSeverities({ severities, strictness = 'normal' }: SeverityOptions = {}): Record<string, unknown> {
  return withoutEmpty({ Strictness: strictness, Rules: sortedByKey(severities) });
}

function withoutUsual({ Strictness, ...others }: Record<string, unknown>): Record<string, unknown> {
  return Strictness === 'normal' ? others : { Strictness, ...others };
}

/** What an acknowledgment of the CDK has in front, which accepts no errors. */
const ACKNOWLEDGED = '~';

/** A waiver as the properties have it: `rule`, `rule:Permission.Name`, or `~rule`. Its reason stays in the app. */
export function writeWaiver({ rule, permission, acknowledged }: WaivedRule): string {
  return `${acknowledged ? ACKNOWLEDGED : ''}${rule}${permission === undefined ? '' : `:${permission}`}`;
}

/** What `writeWaiver` wrote; the id of a rule cannot contain a colon. */
export function readWaiver(text: string): WaivedRule {
  const [, acknowledged, rule, permission] = /^(~?)([^:]*)(?::(.+))?$/s.exec(text) ?? [];
  return { rule: rule ?? text, permission, ...(acknowledged ? { acknowledged: true } : {}) };
}

/** A synthesis asks for the properties of each resource several times. */
const written = new WeakMap<ExpectedProfile, unknown>();

/** A name cannot contain a colon, so what follows the first one is the permission set. */
function writeProfile(profile: ExpectedProfile): unknown {
  const text = written.get(profile) ?? textWith(profile, `${profile.name}:${encode(profile.permissions)}`);
  written.set(profile, text);
  return text;
}

/** Names that the deployment finds out stand where those are that the catalog does not have. */
function textWith({ unresolved: { list, items } = { items: [] } }: ExpectedProfile, text: string): unknown {
  const more = [...items, ...(list === undefined ? [] : [{ 'Fn::Join': ['+', list] }])];
  return more.length === 0 ? text : { 'Fn::Join': ['+', [text, ...more]] };
}

/** Whether a profile requests something that CloudFormation cannot do, or is reported to lose when it creates a profile. */
export function requestsBeyondCloudFormation({ access, heldBy = [] }: Pick<ExpectedProfile, 'access' | 'heldBy'> = {}): boolean {
  return heldBy.length > 0 || requestsLists(access);
}

/** Whether it requests lists that only Connect's own API can write. */
export function requestsLists(access: Access = NO_ACCESS): boolean {
  return PARTS.some(({ key, within }) => within === 'none' && !isEmpty(access[key])) || knownItems(access.applications).some(({ type }) => knownText(type) === 'MCP');
}

function sortedByKey<T, U = T>(
  map: Readonly<Record<string, T>> | undefined, value: (one: T, key: string) => U = (one) => one as unknown as U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, value(one, key)]));
}

function writeConditional(condition: unknown, value: unknown): unknown {
  return { 'Fn::If': [condition, value, { Ref: 'AWS::NoValue' }] };
}

/** What a template requests of a profile where that is made. */
export function withoutCondition(value: unknown): unknown {
  const branches = own(value, 'Fn::If');
  return Array.isArray(branches) ? branches[1] : value;
}

/** Leaves out what is undefined or null, and lists, maps and texts without content. */
export function withoutEmpty<T extends Record<string, unknown>>(map: T): T {
  return Object.fromEntries(Object.entries(map).filter(([, value]) =>
    value !== undefined && value !== null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0))) as T;
}
