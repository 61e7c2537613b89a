import { hasTagControl } from './access-control';
import { disputedPermissions, leakingPermissions, restrictedBy, unrestrictedCompanions, wrongResources, type AccessControl } from './access-control-leaks';
import { escalatingOf } from './privilege-escalation';
import { itemsOf, partOf } from '../../roles/access';
import { isAllKnown } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, nameOf, verb } from '../../roles/words';
import type { JudgedRole } from '../judged-role';
import type { RoleRule, RuleFinding } from '../rule';

const TAGS: AccessControl = {
  kind: 'tag',
  title: 'access control tags',
  restrictedResources: (role) => role.access.tagRestrictedResources,
};

/** What dashboards and reports are opened by; AWS asks for it in the profile that has the tags. */
const METRICS = [
  'AccessMetrics', 'AccessMetrics.AgentActivityAudit.Access', 'AccessMetrics.Dashboards.Access', 'AccessMetrics.HistoricalMetrics.Access',
  'AccessMetrics.RealTimeMetrics.Access',
];

export const tagBasedLeak: RoleRule = {
  id: 'tag-based-leak',
  check: (role) => {
    const companions = [...unrestrictedCompanions(role, TAGS), ...metricsApart(role)];
    return !hasTagControl(role) ? companions : [
      ...incomplete(role),
      ...leakingPermissions(role, TAGS),
      ...disputedPermissions(role, TAGS),
      ...wrongResources(role, TAGS),
      ...unguardedSecurityProfiles(role),
      ...companions,
    ];
  },
};

function incomplete(role: Role): RuleFinding[] {
  const [tags, resources] = [partOf('accessControlTags'), partOf('tagRestrictedResources')]
    .map((part) => [...new Set(itemsOf(part, role.access))].sort(byCodeUnit)) as [string[], string[]];
  if (resources.length === 0) {
    return [{
      role: role.id,
      permissions: [],
      message: `The access control tags ${list(tags)} restrict nothing, because the role names no resource to restrict.`,
      fix: 'name the resources to restrict, such as User, or remove the tags',
    }];
  }
  // Of what only the deployment knows, there may be none.
  return tags.length > 0 || restrictedBy(role, TAGS).length === 0 ? [] : [{
    role: role.id,
    permissions: [],
    message: `${list(resources)} ${verb(resources, 'is', 'are')} restricted by tags, but the role has no access control tags.`,
    fix: 'add access control tags, or do not restrict resources',
  }];
}

/** A role without tags that shows metrics, held together with one that has tags and no metrics: there, nothing restricts them. */
function metricsApart(role: JudgedRole): RuleFinding[] {
  // Whether what is defined elsewhere has tags, nobody knows.
  const held = [role, ...role.user.others.filter(({ reading }) => !reading?.isReferred)];
  const tagged = held.find((one) => hasTagControl(one) && metricsOf(one).length === 0);
  const open = held.filter((one) => !hasTagControl(one) && metricsOf(one).length > 0);
  return tagged === undefined ? [] : open.map((one) => ({
    role: role.id,
    permissions: one === role ? metricsOf(one) : [],
    message: `${nameOf(one)} grants ${list(metricsOf(one))}, and ${nameOf(tagged)}, held together with it, has the access control tags: `
      + 'metrics obey tags only if both are in the same role.',
    fix: `move ${verb(metricsOf(one), 'it', 'them')} to ${nameOf(tagged)}`,
  }));
}

function metricsOf(role: JudgedRole): string[] {
  return METRICS.filter(role.held.has, role.held);
}

function unguardedSecurityProfiles(role: JudgedRole): RuleFinding[] {
  const restricted = restrictedBy(role, TAGS);
  const isSettled = isAllKnown(TAGS.restrictedResources(role));
  const escalating = escalatingOf(role);
  return !isSettled || !restricted.includes('User') || restricted.includes('SecurityProfile') || escalating.length === 0 ? [] : [{
    role: role.id,
    permissions: escalating,
    message: `User is restricted by access control tags but SecurityProfile is not: with ${list(escalating)} the role's holders can still raise `
      + 'their own access through any security profile.',
    fix: 'restrict SecurityProfile by the same tags',
  }];
}
