import { because, liveProfileOf, missing, ownProfileOf, remedy, satisfied, unknown } from './checks';
import { itemsOf, partOf } from '../../roles/access';
import type { Role } from '../../roles/role';
import { list, nameOf, verb } from '../../roles/words';
import type { JudgedRole } from '../judged-role';
import type { InstanceContext, InstanceRule, RuleCheck } from '../rule';

const OPERATION = 'ListSecurityProfilePermissions';

const AGENTS = partOf('aiAgents');

export const drift: InstanceRule = {
  id: 'drift',
  checkInstance: (context) => context.asked.flatMap((role) => {
    const before = context.deployment.lastDeployed?.get(role.id);
    return [
      ...(before && before.name === role.name ? judgeDrift(role, before, context) : []),
      ...(context.deployment.changed && role.reading?.writesBeyond ? judgeAgents(role, before, context) : []),
    ];
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
  return compare(role, { now: live.permissions, before: before.permissions, requested: role.permissions, isChanged, permissions: true });
}

/** AI agents, which the read-back writes: to what nobody deployed before, only others can have given some. */
function judgeAgents(role: JudgedRole, before: Role | undefined, context: InstanceContext): RuleCheck[] {
  const { facts, deployment } = context;
  const live = ownProfileOf(role, context);
  const isChanged = deployment.changed!.has(role.id);
  if (!live || role.access.aiAgents.length === 0 || !(isChanged || deployment.comparesAll)) {
    return [];
  }
  if (!live.access?.aiAgents) {
    return [unknown(role, {
      message: `Whether ${nameOf(role)} was given AI agents by hand could not be determined: ${because(facts, AGENTS.operation)}.`,
      fix: remedy(facts, AGENTS.operation),
    })];
  }
  const written = before?.reading?.writesBeyond ? before.access : {};
  const [now, had, requested] = [live.access, written, role.access].map((access) => itemsOf(AGENTS, access));
  return compare(role, { now, before: had, requested, isChanged });
}

interface Comparison {
  readonly now: readonly string[];
  readonly before: readonly string[];
  readonly requested: readonly string[];
  readonly isChanged: boolean;
  readonly permissions?: true;
}

function compare(role: Role, { now, before, requested, isChanged, permissions }: Comparison): RuleCheck[] {
  // A change that the role requests as well is not overwritten: the code has caught up with it.
  const added = now.filter((name) => !before.includes(name) && !requested.includes(name));
  const removed = before.filter((name) => !now.includes(name) && requested.includes(name));
  if (added.length + removed.length === 0) {
    return [satisfied(role)];
  }
  const changes = [
    ...(added.length > 0 ? [`${list(added)} ${verb(added, 'was', 'were')} added${isChanged ? ', which the deployment removes' : ''}`] : []),
    ...(removed.length > 0 ? [`${list(removed)} ${verb(removed, 'was', 'were')} removed${isChanged ? ', which the deployment adds again' : ''}`] : []),
  ];
  return [missing(role, {
    permissions: permissions ? [...added, ...removed].sort() : [],
    message: `${nameOf(role)} was changed by hand since the last deployment: ${changes.join('; ')}.`,
    fix: `add the change to the role if it is to stay${isChanged ? '' : '; otherwise undo it in the Connect console, because a deployment that does not change the role leaves it as it is'}`,
  })];
}

function sameNames(a: Role, b: Role): boolean {
  const names = new Set(b.permissions);
  return a.permissions.length === b.permissions.length && a.permissions.every((name) => names.has(name));
}
