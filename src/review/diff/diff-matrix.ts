import { changedRoles, roleOfChange, type DiffReport, type PermissionChange, type RoleChange } from './diff-report';
import type { ReviewedRole } from '../app/reviewed-app';
import { matrixOf, type Matrix } from '../report/matrix';

/** Who holds, gained and lost what: the matrix of a comparison. */
export interface DiffMatrix extends Matrix {
  /** What happens to a permission of a role. */
  changeOf(role: string, permission: string): PermissionChange['change'] | undefined;
  /** Whether a role is in the older version only. */
  isRemoved(role: ReviewedRole): boolean;
}

/** Arranges what roles hold and what they lose: a column for every role that is or was, those that change first. */
export function diffMatrix({ roles: changes, now }: Pick<DiffReport, 'roles' | 'now'>): DiffMatrix {
  const removed = changes.flatMap(({ before, after }) => (after || !before ? [] : [before]));
  const roles = changedFirst([...now.app.roles, ...removed], changes);
  const lost = new Map(changes.flatMap(({ after, permissions }) => (after ? [[after.role.id, lostOf(permissions)] as const] : [])));
  const withLost = roles.map((one) => withAlso(one, lost.get(one.role.id) ?? []));
  const byCell = new Map(changes.flatMap((one) => (
    one.permissions.map(({ permission, change }) => [keyOf(roleOfChange(one).role.id, permission.name), change] as const))));
  return {
    ...matrixOf({ app: { ...now.app, roles: withLost }, findings: now.findings }),
    roles,
    changeOf: (role, permission) => byCell.get(keyOf(role, permission)),
    isRemoved: ({ role }) => removed.some((one) => one.role.id === role.id),
  };
}

/** In the order in which changes deserve attention. */
function changedFirst(roles: readonly ReviewedRole[], changes: readonly RoleChange[]): ReviewedRole[] {
  const changed = new Map(changedRoles({ roles: changes }).map((change, number) => [roleOfChange(change).role.id, number]));
  const place = ({ role }: ReviewedRole) => changed.get(role.id) ?? changed.size;
  return [...roles].sort((a, b) => place(a) - place(b));
}

function lostOf(permissions: readonly PermissionChange[]): string[] {
  return permissions.filter(({ change }) => change === 'lost').map(({ permission }) => permission.name);
}

/** A permission that a role loses has a cell too. */
function withAlso(reviewed: ReviewedRole, lost: readonly string[]): ReviewedRole {
  return lost.length === 0 ? reviewed : {
    ...reviewed,
    role: { ...reviewed.role, permissions: [...new Set([...reviewed.role.permissions, ...lost])].sort() },
    origins: new Map([...reviewed.origins, ...lost.map((name) => [name, { kind: 'listed', text: 'until now' }] as const)]),
  };
}

function keyOf(role: string, permission: string): string {
  return JSON.stringify([role, permission]);
}
