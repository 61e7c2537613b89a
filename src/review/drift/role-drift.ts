import type { SnapshotProfile } from '../../formats/instance-snapshot';
import { mapParts, PARTS, type Access } from '../../roles/access';
import { dependsOnDeployment } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { ReviewedRole } from '../app/reviewed-app';
import { accessOf } from '../diff/diff';
import { diffAspects } from '../diff/diff-aspects';
import { diffPermissions } from '../diff/diff-permissions';
import type { AspectChange, RoleChange } from '../diff/diff-report';

/** What is known of a profile that is not in it. */
export interface KnownBesides {
  /** How many people hold it; `undefined` where nobody counted. */
  readonly people?: number;
  /** What was changed of its settings of applications. */
  readonly settings?: readonly AspectChange[];
}

/** How a live profile differs from the role that it is of: from what the code says to what the instance has. */
export function driftOfRole(
  before: ReviewedRole, live: SnapshotProfile, { aiAgents = [] }: Pick<InstanceFacts, 'aiAgents'>, besides: KnownBesides = {},
): RoleChange {
  const { people, settings = [] } = besides;
  const role = asRole(live, before, aiAgents);
  const { changes: permissions, renamed } = diffPermissions(before.role.permissions, role.permissions);
  const aspects = [...diffAspects(tagged(before.role), tagged(role)), ...settings];
  return {
    status: permissions.length + renamed.length + aspects.length > 0 ? 'changed' : 'same',
    before,
    after: { ...before, role },
    access: accessOf(permissions, aspects),
    permissions,
    renamed,
    aspects,
    ...(people === undefined ? {} : { people }),
  };
}

/** An instance has the tags that count. */
function tagged(role: Role): Pick<ReviewedRole, 'role' | 'tags'> {
  return { role, tags: Object.entries(role.tags).map(([key, value]) => ({ key, value })) };
}

/** The role as the instance has it; what was not read, or neither the instance nor the code knows, is as the code says. */
function asRole(live: SnapshotProfile, { role, undetermined }: ReviewedRole, aiAgents: NonNullable<InstanceFacts['aiAgents']>): Role {
  const { permissions, access = {}, tags, description } = live;
  const isOpen = (property: string) => undetermined.some((value) => value.property.split('.')[0] === property);
  const parts = PARTS.filter(({ key }) => Object.hasOwn(access, key) && !dependsOnDeployment(role.access[key]));
  return {
    ...role,
    permissions: permissions ?? role.permissions,
    access: { ...role.access, ...mapParts<Partial<Access>>(({ key }) => access[key], parts) },
    heldBy: role.heldBy?.filter((arn) => aiAgents.find((agent) => agent.arn === arn)?.profiles.includes(live.id) ?? true),
    // Stacks and services add tags of their own; an empty description is none.
    ...(tags ? {
      tags: isOpen('Tags') ? role.tags : Object.fromEntries(Object.entries(tags).filter(([key]) => Object.hasOwn(role.tags, key))),
      description: isOpen('Description') ? role.description : description || (role.description ? undefined : role.description),
    } : {}),
  };
}
