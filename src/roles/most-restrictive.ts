import { linesOf, PARTS, shownAccess } from './access';
import type { Role } from './role';
import { byCodeUnit } from './words';
import { Permission } from '../permissions/permission';

/**
 * The role that opens least: fewest permissions with which holders raise their own access, then fewest with any other
 * risk, then fewest at all; of those, the one that is restricted most. A role that holds a part of what another holds always
 * comes before that one.
 */
export function mostRestrictive(roles: readonly Role[]): Role {
  const weighed = roles.map((role) => ({ role, weight: weightOf(role) }));
  return weighed.reduce((least, one) => (compare(one, least) < 0 ? one : least)).role;
}

interface Weighed {
  readonly role: Role;
  readonly weight: readonly number[];
}

function compare(a: Weighed, b: Weighed): number {
  const difference = a.weight.map((value, index) => value - b.weight[index]).find((value) => value !== 0);
  return difference ?? byCodeUnit(a.role.name ?? a.role.id, b.role.name ?? b.role.id);
}

function weightOf(role: Role): number[] {
  const access = shownAccess(role.access);
  const lines = (more: 'more' | 'less') => PARTS.filter(({ difference }) => difference.by === 'item' && difference.more === more)
    .reduce((sum, part) => sum + linesOf(part, access).length, 0);
  const all = role.permissions.map((name) => Permission.custom(name));
  const granted = all.filter(({ restricts }) => !restricts);
  const restrictions = all.length - granted.length + lines('less');
  const escalating = granted.filter(({ risk }) => risk.some((one) => one === 'privilege-escalation'));
  const risky = granted.filter(({ risk }) => risk.length > 0);
  return [escalating.length, risky.length, granted.length + lines('more'), -restrictions];
}
