import { removing, waiving, ways } from './edit';
import { Severity } from './finding';
import { guardrailRuleId, requireGuardrailId } from './guardrail-id';
import type { JudgedRole } from './judged-role';
import type { RoleRule, RuleIdentity, SingleFinding } from './rule';
import { factsOf } from '../permissions/catalog/facts';
import { impliedBy } from '../permissions/catalog/implied';
import { PermissionRisk } from '../permissions/permission-risk';
import type { Role } from '../roles/role';
import { asSentence, byCodeUnit, list, nameOf, verb } from '../roles/words';

/**
 * An organization's own limit on what roles may hold.
 */
export interface Guardrail {
  /** In kebab case, unique in an app; the rule's id is this after `guardrail-`. */
  readonly id: string;
  /** Why, for whoever runs into it. */
  readonly reason: string;
  /** Roles below this construct path only, such as `Prod/ContactCenter`; without it, every role. */
  readonly scope?: string;
  /** Permission names that no role may hold. */
  readonly forbidPermissions?: readonly string[];
  /** No role may hold a permission with one of these risks. */
  readonly forbidRisks?: readonly `${PermissionRisk}`[];
  /** Separation of duties: nobody may hold permissions of more than one of these sets, be it by one role or by several held together. */
  readonly exclusiveSets?: readonly (readonly string[])[];
  /** Whether a role may waive it. @default false */
  readonly waivable?: boolean;
}

/** The rule that keeps a guardrail. */
export interface GuardrailRule extends RoleRule {
  readonly guardrail: Guardrail;
}

/** The guardrails that are kept by some of the rules, sorted by id. */
export function guardrailsIn(rules: readonly RuleIdentity[]): Guardrail[] {
  return rules.flatMap((rule) => ('guardrail' in rule ? [(rule as GuardrailRule).guardrail] : [])).sort((a, b) => byCodeUnit(a.id, b.id));
}

/**
 * The rule that keeps a guardrail.
 *
 * @throws Error if the guardrail forbids nothing, has no reason, or its id, its risks or its sets are not as they should be
 */
export function guardrailRule(guardrail: Guardrail): GuardrailRule {
  requireValid(guardrail);
  return {
    guardrail,
    id: guardrailRuleId(guardrail.id),
    severity: Severity.ERROR,
    check: (role) => !isBelow(role.id, guardrail.scope) ? [] : [
      ...forbiddenPermissions(role, guardrail),
      ...forbiddenRisks(role, guardrail),
      ...combinedDuties(role, guardrail),
    ].map((finding) => ({
      ...finding,
      role: role.id,
      ...(guardrail.waivable ? { ...ways(...finding.ways ?? [finding.fix], waiving(guardrailRuleId(guardrail.id))) } : { binding: true }),
    })),
  };
}

function forbiddenPermissions(role: Role, { forbidPermissions, reason }: Guardrail): SingleFinding[] {
  const forbidden = new Set(forbidPermissions);
  return role.permissions.flatMap((name) => {
    const given = forbiddenBy(name, forbidden);
    return given.length === 0 ? [] : [{
      permissions: [name],
      message: `${name}${given.includes(name) ? '' : ` gives ${list(given)}, which`} is forbidden here. ${asSentence(reason)}`,
      ...ways(removing([name])),
    }];
  });
}

/** What of the forbidden a permission gives: itself, or what it contains or is the legacy name of. */
function forbiddenBy(name: string, forbidden: ReadonlySet<string>): string[] {
  return forbidden.has(name) ? [name] : impliedBy(name).filter((one) => forbidden.has(one));
}

function forbiddenRisks(role: Role, { forbidRisks, forbidPermissions, reason }: Guardrail): SingleFinding[] {
  const forbidden = new Set(forbidPermissions);
  return role.permissions.filter((name) => forbiddenBy(name, forbidden).length === 0).flatMap((name) => {
    const risks = factsOf(name)?.risks.filter((risk) => forbidRisks?.includes(risk)) ?? [];
    return risks.length === 0 ? [] : [{
      permissions: [name],
      message: `${name} is forbidden here because of its risk: ${list(risks)}. ${asSentence(reason)}`,
      ...ways(removing([name])),
    }];
  });
}

function combinedDuties(role: JudgedRole, { exclusiveSets = [], reason }: Guardrail): SingleFinding[] {
  const user = role.user;
  const sides = sidesOf(user.permissions, exclusiveSets);
  if (sides.length < 2) {
    return [];
  }
  const own = role.held;
  const all = [...new Set(sides.flat())].sort(byCodeUnit);
  const mine = all.filter((name) => own.has(name));
  // A role that has no side itself is only told of where no role that it is held together with is told of.
  const isToldElsewhere = user.others
    .some((other) => !other.reading?.isReferred && sidesOf(other.user.permissions, exclusiveSets).length > 1);
  if (mine.length === 0 && isToldElsewhere) {
    return [];
  }
  const whose = mine.length === all.length ? '' : `, held together with ${list(user.others.map(nameOf))},`;
  return [{
    permissions: mine,
    message: `The role${whose} combines permissions that must be kept apart: ${sides.map((side) => list(side)).join(' / ')}. ${asSentence(reason)}`,
    fix: 'move one side to another role, held by other people',
  }];
}

/** What is held of each set, as far as anything of it is. */
function sidesOf(held: ReadonlySet<string>, exclusiveSets: readonly (readonly string[])[]): string[][] {
  return exclusiveSets.map((set) => {
    const duties = new Set(set);
    return [...held].filter((name) => forbiddenBy(name, duties).length > 0).sort(byCodeUnit);
  }).filter((side) => side.length > 0);
}

/** A construct path, or a part of one up to a slash. */
function isBelow(id: string, scope: string | undefined): boolean {
  const path = scope?.replace(/\/$/, '') ?? '';
  return path === '' || id === path || id.startsWith(`${path}/`);
}

function requireValid({ id, reason, forbidPermissions = [], forbidRisks = [], exclusiveSets = [] }: Guardrail): void {
  const fail = (what: string, fix: string) => {
    throw new Error(`Guardrail "${id}": ${what}. ${fix}.`);
  };
  requireGuardrailId(id);
  if (reason.trim() === '') {
    fail('it has no reason', 'Say why, for whoever runs into it');
  }
  if (forbidPermissions.length + forbidRisks.length + exclusiveSets.length === 0) {
    fail('it forbids nothing', 'Give forbidPermissions, forbidRisks or exclusiveSets');
  }
  if (exclusiveSets.length === 1) {
    fail('exclusiveSets has 1 set', 'Give at least 2: one set can be combined with nothing');
  }
  if (exclusiveSets.some((set) => set.length === 0)) {
    fail('exclusiveSets has an empty set', 'Remove it, or name its permissions');
  }
  const names = exclusiveSets.flatMap((set) => [...new Set(set)]);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
  if (twice.length > 0) {
    fail(`${list(twice)} ${verb(twice, 'is', 'are')} in more than one of exclusiveSets`, 'Use forbidPermissions for what nobody may hold');
  }
  const risks = Object.values(PermissionRisk) as string[];
  const unknown = forbidRisks.filter((risk) => !risks.includes(risk));
  if (unknown.length > 0) {
    fail(`forbidRisks has ${list(unknown)}`, `Allowed are ${list(risks)}`);
  }
}
