import type { RuleContext } from './rule';
import type { Role } from '../roles/role';

const ownSets = new WeakMap<Role, ReadonlySet<string>>();

/** The permissions of one role. */
export function permissionsOf(role: Role): ReadonlySet<string> {
  let set = ownSets.get(role);
  if (!set) {
    ownSets.set(role, set = new Set(role.permissions));
  }
  return set;
}

/** Those of the names that are held. The callback is the set's own method: no call of ours for every name of every role. */
export function heldOf(permissions: ReadonlySet<string>, names: readonly string[]): string[] {
  return names.filter(permissions.has, permissions);
}

/** What the users of a role hold in total. */
export interface UserPermissions {
  readonly permissions: ReadonlySet<string>;
  /** The other roles they hold, in the order of their ids. */
  readonly others: readonly Role[];
  /** Ids of roles they hold as well, whose permissions are not known here. */
  readonly unknown: readonly string[];
}

const users = new WeakMap<RuleContext, Map<Role, UserPermissions>>();

/**
 * The permissions of a role's users: their own role's, and those of the roles it is held together with, and of the roles
 * which those are held together with in turn.
 */
export function userPermissionsOf(role: Role, context: RuleContext): UserPermissions {
  const known = users.get(context) ?? new Map<Role, UserPermissions>();
  users.set(context, known);
  const user = known.get(role) ?? collect(role, context);
  known.set(role, user);
  return user;
}

function collect(role: Role, context: RuleContext): UserPermissions {
  if (role.heldTogetherWith.length === 0) {
    return { permissions: permissionsOf(role), others: [], unknown: [] };
  }
  const ids = new Set([role.id]);
  for (const id of ids) {
    // A set iterates over what is added while it does, so this visits each role once, and circles come to an end.
    (id === role.id ? role : context.roles.get(id))?.heldTogetherWith.forEach((other) => ids.add(other));
  }
  ids.delete(role.id);
  const sorted = [...ids].sort();
  const others = sorted.flatMap((id) => context.roles.get(id) ?? []);
  return {
    permissions: new Set([...role.permissions, ...others.flatMap((other) => other.permissions)]),
    others,
    unknown: sorted.filter((id) => !context.roles.has(id)),
  };
}
