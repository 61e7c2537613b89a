import { RemovalPolicy } from 'aws-cdk-lib';
import type { HierarchyAccessControl, TagAccessControl } from './access/access-control';
import type { ProfileOptions, SaveAsProps, SecurityProfileProps } from './profile-props';
import type { SecurityProfileAttributes } from './profile-reference';
import type { Waiver } from './waiver';
import { INSTANCE } from '../deployment/instance-kinds';
import { enumKind, kind, listOf, mapOf, namedKind, optional, PERMISSIONS, propsOf, TEXT, type Kind, type KindsOf } from '../roles/kinds';
import { isDay } from '../roles/waiver-terms';
import { list } from '../roles/words';

const profile = (is: (value: any) => boolean, what: string) => kind(is, (value) => (
  typeof value === 'string' ? `SecurityProfile.fromSecurityProfileArn(scope, id, "${value}")`
    : `${what}, or SecurityProfile.fromSecurityProfileArn(scope, id, securityProfileArn)`));

/** A profile of this app or of another one, of whichever copy of the library. */
export const PROFILE = profile((value) => typeof value?.securityProfileArn === 'string' && value.node !== undefined, 'a SecurityProfile');

/** Also one that is a resource. */
export const COMPANION = profile((value) => typeof value?.securityProfileRef?.securityProfileArn === 'string' && value.node !== undefined,
  'a SecurityProfile, a CfnSecurityProfile');

const scope = (reach: string, constants: string, example: string, name: string) => (
  optional(namedKind((value) => value?._reach?.kind === reach, constants, example, name)));

const restricted = (constants: string) => listOf(namedKind((value) => typeof value?.name === 'string', constants, 'USER', 'User'));

/** What one of a class is made with from a text. */
const made = (is: (value: any) => boolean, how: (text: string) => string) => kind(is, (value) => (
  how(typeof value === 'string' ? `"${value}"` : '"…"')));

const TAG_ACCESS_CONTROL: KindsOf<TagAccessControl> = { tags: mapOf(TEXT), resources: restricted('TagRestrictedResource') };

const HIERARCHY_ACCESS_CONTROL: KindsOf<HierarchyAccessControl> = {
  group: optional(made((value) => typeof value?.id === 'string', (text) => `HierarchyGroup.fromId(${text}), or HierarchyGroup.fromGroup(group)`)),
  resources: optional(restricted('HierarchyRestrictedResource')),
};

export const WAIVER: KindsOf<Waiver> = {
  rule: kind((value) => typeof (value?.id ?? value) === 'string', 'a ProfileRule, such as ProfileRule.DRIFT or ProfileRule.of("drift")'),
  permissions: optional(PERMISSIONS),
  reason: kind((value) => typeof value === 'string', 'the reason why the finding is accepted'),
  owner: optional(kind((value) => typeof value === 'string' && value.trim() !== '', 'the person or the team that answers for the waiver, or leave it out')),
  until: optional(kind(isDay, 'the last day on which the waiver holds as year, month and day, such as "2027-03-31"')),
};

/** The words of a waiver where they become a part of one text: quotes in a value that the deployment alone knows would break it. */
export function knownWords(known: Kind): Pick<KindsOf<Waiver>, 'reason' | 'owner'> {
  const both = (first: Kind): Kind => (value, prop, owner) => {
    first(value, prop, owner);
    known(value, prop, owner);
  };
  return { reason: both(WAIVER.reason), owner: optional(both(WAIVER.owner)) };
}

export const WAIVERS = optional(listOf(propsOf(WAIVER)));

const OPTIONS: KindsOf<ProfileOptions> = {
  securityProfileName: TEXT,
  description: optional(TEXT),
  activityScope: scope('activity', 'ActivityScope', 'OWN', 'own'),
  metricsScope: scope('metrics', 'MetricsScope', 'NONE', 'none'),
  recordingsScope: scope('recordings', 'RecordingsScope', 'NONE', 'none'),
  additional: optional(PERMISSIONS),
  except: optional(PERMISSIONS),
  heldTogetherWith: optional(listOf(COMPANION)),
  privilegeReason: optional(TEXT),
  tagAccessControl: optional(propsOf(TAG_ACCESS_CONTROL)),
  hierarchyAccessControl: optional(propsOf(HIERARCHY_ACCESS_CONTROL)),
  applications: optional(listOf(made((value) => typeof value?.applicationNamespace === 'string', (text) => `ProfileApplication.thirdParty(${text})`))),
  flowModules: optional(listOf(made((value) => typeof value?.flowModuleId === 'string', (text) => `ProfileFlowModule.fromId(${text})`))),
  aiAgents: optional(listOf(made((value) => typeof value?.agentArn === 'string', (text) => `ProfileAiAgent.thirdParty(${text})`))),
  dataTableAccess: optional(listOf(made((value) => Array.isArray(value?.values), (text) => `DataTableAccess.allow(${text}, value)`))),
  waivers: WAIVERS,
  tags: optional(mapOf(TEXT)),
  removalPolicy: optional(enumKind('RemovalPolicy', RemovalPolicy)),
};

export const PROFILE_PROPS: KindsOf<SecurityProfileProps> = { ...OPTIONS, instance: INSTANCE, permissions: PERMISSIONS };

export const SAVE_AS_PROPS: KindsOf<SaveAsProps> = { ...OPTIONS, instance: optional(INSTANCE) };

export const ATTRIBUTES: KindsOf<SecurityProfileAttributes> = {
  securityProfileArn: TEXT, securityProfileName: optional(TEXT), permissions: optional(PERMISSIONS),
};

/**
 * Lets pass what a copy takes: what only the constructor of its original does would be left out without a word.
 *
 * @throws if there is anything else
 */
export function requireSaveAsProps(props: SaveAsProps, original: string): void {
  const unknown = Object.keys(props).filter((name) => !(name in SAVE_AS_PROPS));
  if (unknown.length > 0) {
    throw new Error(`saveAs() of ${original} does not take ${list(unknown)}. A copy has the permissions of its original: change them with a scope, additional or except.`);
  }
}
