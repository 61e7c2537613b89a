import { excused } from './excuse';
import { nearestPreset } from './nearest-preset';
import type { ImportPlan, RolePlan, Skipped, Unread } from './role-plan';
import type { SnapshotProfile } from '../../formats/instance-snapshot';
import { factsOf } from '../../permissions/catalog';
import { byCodeUnit } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';

/** How an import is written. */
export interface ImportOptions {
  /** Whether legacy names give way to those that replace them. */
  readonly modernize?: boolean;
  /** Whether to import a profile, by its name. */
  wanted?(name: string): boolean;
}

/**
 * Plans how the profiles of an instance are written in code: each as the nearest preset with what it adds and leaves out,
 * with exactly the permissions that it holds.
 */
export function planImport({ arn, profiles = [] }: InstanceFacts, { modernize = false, wanted = () => true }: ImportOptions = {}): ImportPlan {
  const chosen: SnapshotProfile[] = profiles.filter(({ name }) => wanted(name)).sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));
  const ids = new Set<string>();
  const withoutPermissions: Skipped[] = chosen.filter(({ permissions }) => !permissions)
    .map(({ name }) => ({ name, reasons: ['Its permissions are not in the snapshot. Take it again with credentials that may read them.'] }));
  const plans = chosen.filter(({ permissions }) => permissions).map((profile) => planRole(profile, uniqueId(profile.name, ids), modernize));
  const { roles, skipped } = excused(plans, arn);
  const imported = chosen.filter(({ name }) => roles.some((role) => role.name === name));
  return {
    instance: arn,
    roles,
    unread: unreadParts(imported),
    skipped: [...withoutPermissions, ...skipped].sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

/** Parts of a profile that a deployment clears where the code does not have them. */
const PARTS: Readonly<Record<string, (profile: SnapshotProfile) => unknown>> = {
  'descriptions and tags': ({ tags }) => tags,
  'access control': ({ restrictions }) => restrictions,
  'access to data tables': ({ restrictions }) => (restrictions ? restrictions.dataTableAttributes : 'told by access control'),
  'applications': ({ applications }) => applications,
  'flow modules': ({ flowModules }) => flowModules,
};

function unreadParts(profiles: readonly SnapshotProfile[]): Unread[] {
  return Object.entries(PARTS)
    .map(([part, read]) => ({ part, profiles: profiles.filter((profile) => read(profile) === undefined).map(({ name }) => name) }))
    .filter(({ profiles: names }) => names.length > 0);
}

function planRole(profile: SnapshotProfile, id: string, modernize: boolean): RolePlan {
  const { name, arn, description, tags = {}, restrictions, applications = [], flowModules = [], aiAgents = [] } = profile;
  const held = [...new Set(profile.permissions)].sort();
  const modernized = modernize ? held.filter((permission) => successorsOf(permission).length > 0) : [];
  const permissions = [...new Set(held.flatMap((permission) => (modernized.includes(permission) ? successorsOf(permission) : [permission])))].sort();
  const { kind, additional, except } = nearestPreset(permissions) ?? { kind: 'SecurityProfile', additional: [], except: [] };
  return {
    id, name, arn, kind, permissions, additional, except, modernized, applications, flowModules, aiAgents,
    description: description || undefined,
    tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('aws:'))),
    accessControlTags: restrictions?.accessControlTags ?? {},
    tagRestrictedResources: restrictions?.tagRestrictedResources ?? [],
    hierarchyGroupId: restrictions?.hierarchyGroupId,
    hierarchyRestrictedResources: restrictions?.hierarchyRestrictedResources ?? [],
    dataTableAttributes: restrictions?.dataTableAttributes ?? [],
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
  const plain = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Profile';
  const base = /^[0-9]/.test(plain) ? `Profile${plain}` : plain;
  let id = base;
  for (let number = 2; taken.has(id.toLowerCase()) || id === 'Instance'; number++) {
    id = `${base}${number}`;
  }
  taken.add(id.toLowerCase());
  return id;
}
