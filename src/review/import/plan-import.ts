import type { ExistingGroups } from './existing-groups';
import { nearestPreset } from './nearest-preset';
import { SETTINGS_ID } from './render-settings';
import type { ImportPlan, RolePlan, Skipped, UnreadPart } from './role-plan';
import { waiveFindings } from './waive-findings';
import type { SnapshotProfile } from '../../formats/instance-snapshot';
import { factsOf } from '../../permissions/catalog';
import { ACCESS_OPERATIONS, isRead, NO_ACCESS, OPERATIONS, PARTS, partsOf, RESTRICTIONS } from '../../roles/access';
import { byCodeUnit, capitalized } from '../../roles/words';
import { isAwsManaged, type InstanceFacts } from '../../rules/instance-facts';

/** Ids of what the code has beside profiles. */
const TAKEN = ['Instance', SETTINGS_ID];

/** How an import is written. */
export interface ImportOptions {
  /** Whether legacy names give way to those that replace them. */
  readonly modernize?: boolean;
  /** Groups that an application has. */
  readonly settings?: ExistingGroups;
  /** Whether to import a profile, by its name. */
  wanted?(name: string): boolean;
}

/**
 * Plans how the profiles of an instance are written in code: each as the nearest preset with what it adds and leaves out,
 * with exactly the permissions that it holds.
 */
export function planImport({ arn, profiles = [] }: InstanceFacts, options: ImportOptions = {}): ImportPlan {
  const { modernize = false, settings, wanted = () => true } = options;
  const chosen: SnapshotProfile[] = profiles.filter(({ name }) => wanted(name))
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));
  const ids = new Set<string>();
  const impossible = chosen.map((profile): Skipped => ({ name: profile.name, reasons: reasonsAgainst(profile) }))
    .filter(({ reasons }) => reasons.length > 0);
  const plans = chosen.filter((profile) => reasonsAgainst(profile).length === 0)
    .map((profile) => planRole(profile, uniqueId(profile.name, ids), modernize));
  const { roles, skipped } = waiveFindings(plans, arn);
  const imported = chosen.filter(({ name }) => roles.some((role) => role.name === name));
  return {
    instance: arn,
    roles,
    unread: unreadParts(imported),
    ...(settings ? { settings } : {}),
    otherGroups: Object.keys(settings?.groups ?? {}).filter((name) => wanted(name) && !roles.some((role) => role.name === name))
      .sort(byCodeUnit),
    skipped: [...impossible, ...skipped].sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

/** Why a profile cannot be written in code, whatever it holds: a sentence, or nothing. */
function reasonsAgainst(profile: SnapshotProfile): string[] {
  if (isAwsManaged(profile)) {
    return ['AWS manages it, so no stack can own or change it.'];
  }
  return profile.permissions ? [] : ['Its permissions are not in the snapshot. Record it again with credentials that can read them.'];
}

/** What a deployment clears where the code does not have it, and whether it was read. */
function cleared({ tags, access = {} }: SnapshotProfile): [string, boolean][] {
  const later = PARTS.filter(({ isLater }) => isLater);
  // What CloudFormation's resource has no place for stays as it is.
  const lists = OPERATIONS.filter((operation) => operation !== RESTRICTIONS && partsOf(operation).some(({ within }) => within !== 'none'));
  return [
    ['descriptions and tags', tags !== undefined],
    ['access control', isRead(RESTRICTIONS, access)],
    // Where nothing of the operation was read, that is said already.
    ...later.map(({ key, operation, clearedAs }): [string, boolean] => (
      [clearedAs!, Object.hasOwn(access, key) || !isRead(operation, access)])),
    ...lists.map((operation): [string, boolean] => [ACCESS_OPERATIONS[operation], isRead(operation, access)]),
  ];
}

function unreadParts(profiles: readonly SnapshotProfile[]): UnreadPart[] {
  const parts = new Map<string, string[]>();
  for (const profile of profiles) {
    for (const [part, isKnown] of cleared(profile)) {
      parts.set(part, [...parts.get(part) ?? [], ...(isKnown ? [] : [profile.name])]);
    }
  }
  return [...parts].map(([part, names]) => ({ part, profiles: names })).filter(({ profiles: names }) => names.length > 0);
}

function planRole(profile: SnapshotProfile, id: string, modernize: boolean): RolePlan {
  const { name, arn, description, tags = {}, access } = profile;
  const held = [...new Set(profile.permissions)].sort();
  const modernized = modernize ? held.filter((permission) => successorsOf(permission).length > 0) : [];
  const current = held.flatMap((permission) => (modernized.includes(permission) ? successorsOf(permission) : [permission]));
  const permissions = [...new Set(current)].sort();
  const { kind, additional, except } = nearestPreset(permissions) ?? { kind: 'SecurityProfile', additional: [], except: [] };
  return {
    id, name, arn, kind, permissions, additional, except, modernized,
    access: { ...NO_ACCESS, ...access },
    description: description || undefined,
    tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('aws:'))),
    waivers: [],
  };
}

function successorsOf(permission: string): readonly string[] {
  const facts = factsOf(permission);
  return facts?.status === 'legacy' ? facts.successors : [];
}

/** `Recording reviewer (EU)` becomes `RecordingReviewerEU`; a second one of that becomes `RecordingReviewerEU2`. */
function uniqueId(name: string, taken: Set<string>): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  const plain = words.map(capitalized).join('') || 'Profile';
  const base = /^[0-9]/.test(plain) ? `Profile${plain}` : plain;
  let id = base;
  for (let number = 2; taken.has(id.toLowerCase()) || TAKEN.includes(id); number++) {
    id = `${base}${number}`;
  }
  taken.add(id.toLowerCase());
  return id;
}
