import { because, liveProfileOf, missing, remedy, satisfied, unknown } from './checks';
import type { Role } from '../../roles/role';
import { list, nameOf, verb } from '../../roles/words';
import type { JudgedRole } from '../judged-role';
import type { InstanceContext, InstanceRule, RuleCheck } from '../rule';

const OPERATION = 'ListSecurityProfilePermissions';

export const drift: InstanceRule = {
  id: 'drift',
  checkInstance: (context) => context.asked.flatMap((role) => {
    const before = context.deployment.lastDeployed?.get(role.id);
    return before && before.name === role.name ? judgeDrift(role, before, context) : [];
  }),
};

function judgeDrift(role: JudgedRole, before: Role, context: InstanceContext): RuleCheck[] {
  const { facts, deployment } = context;
  const live = liveProfileOf(role, context);
  if (facts.profiles && !live) {
    // The rule deleted-profile reports it.
    return [];
  }
  const isChanged = deployment.changed?.has(role.id) ?? true;
  if (!live?.permissions) {
    const isCompared = deployment.comparesAll || isChanged && !sameNames(role, before);
    return !isCompared ? [] : [unknown(role, {
      message: `Whether ${nameOf(role)} was changed by hand could not be determined: ${because(facts, facts.profiles ? OPERATION : 'ListSecurityProfiles')}.`,
      fix: remedy(facts, facts.profiles ? OPERATION : 'ListSecurityProfiles'),
    })];
  }
  const now = new Set(live.permissions);
  const requested = role.held;
  const had = new Set(before.permissions);
  // A change that the role requests as well is not overwritten: the code has caught up with it.
  const added = live.permissions.filter((name) => !had.has(name) && !requested.has(name));
  const removed = before.permissions.filter((name) => !now.has(name) && requested.has(name));
  if (added.length + removed.length === 0) {
    return [satisfied(role)];
  }
  const changes = [
    ...(added.length > 0 ? [`${list(added)} ${verb(added, 'was', 'were')} added${isChanged ? ', which the deployment removes' : ''}`] : []),
    ...(removed.length > 0 ? [`${list(removed)} ${verb(removed, 'was', 'were')} removed${isChanged ? ', which the deployment adds again' : ''}`] : []),
  ];
  return [missing(role, {
    permissions: [...added, ...removed].sort(),
    message: `${nameOf(role)} was changed by hand since the last deployment: ${changes.join('; ')}.`,
    fix: `add the change to the role if it is to stay${isChanged ? '' : '; otherwise undo it in the Connect console, because this deployment leaves it as it is'}`,
  })];
}

function sameNames(a: Role, b: Role): boolean {
  const names = new Set(b.permissions);
  return a.permissions.length === b.permissions.length && a.permissions.every((name) => names.has(name));
}
