import { Permission } from '../permissions';
import type { Role } from '../rules';
import { byCodeUnit } from '../rules/words';

/**
 * The role that opens least: fewest permissions with which holders raise their own access, then fewest with any other
 * risk, then fewest at all; of those, the one that is restricted most. A role that holds a part of what another holds always
 * comes before that one.
 */
export function mostRestrictive(roles: readonly Role[]): Role {
  const [first, ...others] = roles;
  return others.reduce((least, role) => (compare(role, least) < 0 ? role : least), first);
}

function compare(a: Role, b: Role): number {
  const other = weight(b);
  const difference = weight(a).map((value, index) => value - other[index]).find((value) => value !== 0);
  return difference ?? byCodeUnit(a.name ?? a.id, b.name ?? b.id);
}

function weight(role: Role): number[] {
  const all = role.permissions.map((name) => Permission.custom(name));
  const granted = all.filter(({ restricts }) => !restricts);
  const restrictions = all.length - granted.length + role.tagRestrictedResources.length + role.hierarchyRestrictedResources.length;
  const escalating = granted.filter(({ risk }) => risk.some((one) => one === 'privilege-escalation'));
  const risky = granted.filter(({ risk }) => risk.length > 0);
  const { applications, flowModules, aiAgents = [] } = role;
  const elsewhere = applications.reduce((sum, { permissions }) => sum + permissions.length, flowModules.length + aiAgents.length);
  return [escalating.length, risky.length, granted.length + elsewhere, -restrictions];
}
