import type { SnapshotProfile } from '../../formats/instance-snapshot';
import type { Role } from '../../roles/role';
import { isAwsManaged, type InstanceFacts } from '../../rules/instance-facts';
import { byInstance, type UnknownInstance, type KnownInstance } from '../app/instances';
import type { ReportBase } from '../app/report-base';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { byAttention } from '../diff/by-attention';
import { accessOf } from '../diff/diff';
import { diffAspects } from '../diff/diff-aspects';
import { diffPermissions } from '../diff/diff-permissions';
import type { RoleChange } from '../diff/diff-report';

/** How the profiles of an instance differ from the roles of an app. */
export interface InstanceDrift {
  readonly instance: string;
  /** From what the code says to what the instance has; those that need the most attention first. */
  readonly roles: readonly RoleChange[];
  /** Titles of roles of whose names the instance has no profile: nobody can tell whether it ever had. */
  readonly notDeployed: readonly string[];
  /** Titles of roles whose profiles could not be read, or whose names only the deployment knows. */
  readonly undetermined: readonly string[];
  /** Names of profiles that no role stands for: somebody else's, or made by hand. Those that AWS manages can be nobody's. */
  readonly unmanaged: readonly string[];
}

/** What was changed by hand. */
export interface DriftReport extends ReportBase {
  readonly command: 'drift';
  readonly instances: readonly InstanceDrift[];
  /** Roles that were not compared, because nothing is known of their instance. */
  readonly unknownInstances: readonly UnknownInstance[];
}

/** Compares the roles of an app with the live profiles of the same names. */
export function driftOf(app: ReviewedApp, known: readonly InstanceFacts[]): DriftReport {
  const { knownInstances, unknownInstances } = byInstance(app, known);
  return { command: 'drift', source: app.source, instances: knownInstances.map(driftOn), unknownInstances, unread: app.unread.map(({ text }) => text) };
}

function driftOn({ facts, roles }: KnownInstance): InstanceDrift {
  const byName = new Map(facts.profiles?.map((profile) => [profile.name, profile]));
  const names = new Set(roles.map(({ role }) => role.name));
  const compared = roles.filter(({ role, unresolved, condition }) => facts.profiles && role.name !== undefined && unresolved.length === 0
    && (byName.has(role.name) ? byName.get(role.name)!.permissions : condition === undefined));
  const isDeployed = ({ role }: ReviewedRole) => byName.has(role.name!);
  return {
    instance: facts.arn,
    roles: compared.filter(isDeployed).map((role) => changeOf(role, byName.get(role.role.name!)!)).sort(byAttention),
    notDeployed: compared.filter((role) => !isDeployed(role)).map(({ title }) => title).sort(),
    undetermined: roles.filter((role) => !compared.includes(role)).map(({ title }) => title).sort(),
    unmanaged: [...byName.values()].filter((profile) => !names.has(profile.name) && !isAwsManaged(profile)).map(({ name }) => name).sort(),
  };
}

function changeOf(before: ReviewedRole, live: SnapshotProfile): RoleChange {
  const role = asRole(live, before.role);
  const { changes: permissions, renamed } = diffPermissions(before.role.permissions, role.permissions);
  const aspects = diffAspects(before.role, role);
  return {
    status: permissions.length + renamed.length + aspects.length > 0 ? 'changed' : 'same',
    before,
    after: { ...before, role },
    access: accessOf(permissions, aspects),
    permissions,
    renamed,
    aspects,
  };
}

/** The role as the instance has it; what was not read, or no instance knows, is as the code says. */
function asRole(live: SnapshotProfile, role: Role): Role {
  const { permissions, access, tags, description } = live;
  return {
    ...role,
    permissions: permissions!,
    access: { ...role.access, ...access },
    // Stacks and services add tags of their own; an empty description is none.
    ...(tags ? {
      tags: Object.fromEntries(Object.entries(tags).filter(([key]) => Object.hasOwn(role.tags, key))),
      description: description || (role.description ? undefined : role.description),
    } : {}),
  };
}
