import type { ReviewedRole } from '../app/reviewed-app';

/** The same role in two versions of an app; one of them where it came or went. */
export interface Pair {
  readonly before?: ReviewedRole;
  readonly after?: ReviewedRole;
}

/** Roles that share less than this part of their permissions are not one role under two names. */
const ALIKE = 0.6;

/** The fewer permissions two roles share, the less their being alike says. */
const ENOUGH = 3;

/**
 * Finds which role of one version is which of the other: the same place in the app, the same resource, the same name, or,
 * for those that match in none of these, nearly the same permissions.
 */
export function matchRoles(before: readonly ReviewedRole[], after: readonly ReviewedRole[]): Pair[] {
  const left = new Set(before);
  const right = new Set(after);
  const pairs: Pair[] = [];
  const take = (one: ReviewedRole, other: ReviewedRole) => {
    left.delete(one);
    right.delete(other);
    pairs.push({ before: one, after: other });
  };
  // A template by itself does not say which stack it is of.
  const inOneStack = [before, after].some((roles) => roles.every(({ stack }) => stack === ''));
  for (const keyOf of [byPlace, inOneStack ? byLogicalId : byResource, byNameOnInstance, byName]) {
    const candidates = uniqueBy(left, keyOf);
    for (const [key, role] of uniqueBy(right, keyOf)) {
      const match = candidates.get(key);
      if (match) {
        take(match, role);
      }
    }
  }
  // Permissions without a name are those of the only role that they can be of.
  if (left.size === 1 && right.size === 1 && [...left, ...right].some(({ writer }) => writer?.name === 'a list')) {
    take([...left][0]!, [...right][0]!);
  }
  for (const { one, other } of alike([...left], [...right])) {
    if (left.has(one) && right.has(other)) {
      take(one, other);
    }
  }
  return [...pairs, ...[...left].map((role) => ({ before: role })), ...[...right].map((role) => ({ after: role }))];
}

const byPlace = ({ role }: ReviewedRole) => role.id;
const byResource = ({ stack, logicalId }: ReviewedRole) => JSON.stringify([stack, logicalId]);
const byLogicalId = ({ logicalId }: ReviewedRole) => logicalId;
const byNameOnInstance = ({ role }: ReviewedRole) => role.name && JSON.stringify([role.instance, role.name]);
const byName = ({ role }: ReviewedRole) => role.name;

/** Keys that two roles share identify neither. */
function uniqueBy(roles: Iterable<ReviewedRole>, keyOf: (role: ReviewedRole) => string | undefined): Map<string, ReviewedRole> {
  const byKey = new Map<string, ReviewedRole | undefined>();
  for (const role of roles) {
    const key = keyOf(role);
    if (key !== undefined) {
      byKey.set(key, byKey.has(key) ? undefined : role);
    }
  }
  return new Map([...byKey].flatMap(([key, role]) => (role ? [[key, role] as const] : [])));
}

function alike(before: readonly ReviewedRole[], after: readonly ReviewedRole[]) {
  return before
    .flatMap((one) => after.map((other) => ({ one, other, likeness: likeness(one.role.permissions, other.role.permissions) })))
    .filter(({ likeness: value }) => value >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
}

function likeness(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = a.filter((name) => other.has(name)).length;
  return shared < ENOUGH ? 0 : shared / (a.length + b.length - shared);
}
