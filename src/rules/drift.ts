import { allow, because, liveProfileOf, missing, satisfied, unknown } from './checks';
import { Severity } from './finding';
import { permissionsOf } from './held';
import type { Role } from './role';
import type { InstanceContext, InstanceRule, RuleCheck } from './rule';
import { list, nameOf } from './words';

const OPERATION = 'ListSecurityProfilePermissions';

export const drift: InstanceRule = {
  id: 'drift',
  severity: Severity.WARNING,
  title: 'Nobody changed the permissions by hand since the last deployment',
  description: 'A deployment replaces the whole list of a profile\'s permissions. What somebody added or removed in the Connect console '
    + 'meanwhile is named before it is overwritten, because it may have been an emergency that the code should learn from. Only profiles '
    + 'that the deployment changes are compared: the others stay as they are.',
  sources: ['connect-api-model'],
  checkInstance: (context) => [...context.roles.values()].flatMap((role) => {
    const before = context.lastDeployed?.get(role.id);
    return before && before.name === role.name ? judgeDrift(role, before, context) : [];
  }),
};

function judgeDrift(role: Role, before: Role, context: InstanceContext): RuleCheck[] {
  const { facts } = context;
  const live = liveProfileOf(role, context);
  if (facts.profiles && !live) {
    return [missing(role, {
      message: `${nameOf(role)} was deployed by this stack, and the instance no longer has it: somebody deleted it.`,
      fix: 'create a profile of that name and import it, or deploy once without the role and once with it',
    })];
  }
  if (!live?.permissions) {
    return sameNames(role, before) ? [] : [unknown(role, {
      message: `Whether somebody changed ${nameOf(role)} by hand could not be told: ${because(facts, facts.profiles ? OPERATION : 'ListSecurityProfiles')}.`,
      fix: allow(facts.profiles ? OPERATION : 'ListSecurityProfiles'),
    })];
  }
  const now = new Set(live.permissions);
  const asked = permissionsOf(role);
  // A change that the role asks for as well is not overwritten: the code has caught up with it.
  const added = live.permissions.filter((name) => !permissionsOf(before).has(name) && !asked.has(name));
  const removed = before.permissions.filter((name) => !now.has(name) && asked.has(name));
  if (added.length + removed.length === 0) {
    return [satisfied(role)];
  }
  const said = [
    ...(added.length > 0 ? [`added ${list(added)}, which the deployment removes`] : []),
    ...(removed.length > 0 ? [`removed ${list(removed)}, which the deployment adds again`] : []),
  ];
  return [missing(role, {
    permissions: [...added, ...removed].sort(),
    message: `Since the last deployment somebody changed ${nameOf(role)} by hand: ${said.join('; ')}.`,
    fix: 'write the change into the role if it is to stay',
  })];
}

function sameNames(a: Role, b: Role): boolean {
  return a.permissions.length === b.permissions.length && a.permissions.every((name) => permissionsOf(b).has(name));
}
