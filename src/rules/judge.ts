import { asHeld, checkAsHeld, judgedHere } from './as-held';
import { endedWaiver, endedWaivers } from './ended-waiver';
import type { Finding } from './finding';
import type { Verdict } from './instance-facts';
import { JudgedRole } from './judged-role';
import type { Check, InstanceRule, Rule, RuleCheck, RuleContext, RuleFinding, RuleIdentity } from './rule';
import { byWeight, isOff, severityOf, type SeverityOptions } from './severity';
import { unusedWaiver, unusedWaivers, type FindBareAcknowledgment } from './unused-waiver';
import { Waivers } from './waivers';
import type { Role } from '../roles/role';
import { withoutEnded } from '../roles/waiver-terms';
import { byCodeUnit, count } from '../roles/words';

/**
 * What is judged by, and what is known besides the roles. Its own severities are those of findings about no role, and of roles that
 * have none of their own.
 */
export interface JudgeOptions extends SeverityOptions, Partial<Omit<RuleContext, 'roles' | 'held'>> {
  readonly rules: readonly Rule[];
  /** Severities of findings about single roles, by `Role.id`. */
  readonly ofRoles?: ReadonlyMap<string, SeverityOptions>;
  /** Whether a rule is judged at another moment, such as at deployment; with it, waivers of rules that do not exist are found. */
  readonly isJudgedAtOtherMoment?: (rule: string) => boolean;
  /** Acknowledgments that lack the name of the library. */
  readonly bareAcknowledgment?: FindBareAcknowledgment;
  /** The day of the judgment, such as `2027-03-31`; without it, no waiver has ended. */
  readonly today?: string;
}

/** What the rules say. */
export interface Judgement {
  /** The most severe first, then by role, rule and permission; waived ones included. */
  readonly findings: readonly Finding[];
  /** Every question that was put to the instance, by rule and role. */
  readonly checks: readonly Check[];
}

/** A judgement that is not finished, and what it was made with. */
interface Trial {
  readonly context: RuleContext;
  readonly waivers: Waivers;
  readonly findings: Finding[];
  readonly checks: Check[];
  isOffFor(rule: RuleIdentity, role: string | undefined): boolean;
  report(rule: RuleIdentity, finding: RuleFinding): readonly Finding[];
}

/**
 * Judges roles by rules, and the use of their waivers. The order of roles and rules does not matter.
 *
 * @throws Error if two roles have the same id
 */
export function judge(roles: readonly Role[], options: JudgeOptions): Finding[] {
  const { today } = options;
  const { context, waivers, findings, isOffFor, report } = applyRules(roles.map((role) => withoutEnded(role, today)), options, BY_USERS);
  const here = new Map([...options.rules, unusedWaiver, endedWaiver].map((rule) => [rule.id, rule]));
  (today === undefined ? [] : endedWaivers(roles, today)).forEach((found) => report(endedWaiver, found));
  unusedWaivers({
    roles: context.roles,
    waivers,
    findings,
    bareAcknowledgment: options.bareAcknowledgment,
    exists: (rule) => !options.isJudgedAtOtherMoment || here.has(rule) || options.isJudgedAtOtherMoment(rule),
    isJudged: (id, role) => {
      const rule = here.get(id);
      return rule !== undefined && rule !== unusedWaiver && !isOffFor(rule, role);
    },
  }).forEach((found) => report(unusedWaiver, found));
  return findings.sort(byImportance);
}

/**
 * Judges roles by the facts of one instance, and reports which checks passed. Of one instance alone, nobody can tell that a waiver
 * is of no use: it may be needed on another.
 *
 * @throws Error if two roles have the same id
 */
export function examine(roles: readonly Role[], options: Omit<JudgeOptions, 'combinations'>): Judgement {
  const { findings, checks } = applyRules(roles, options);
  return { findings: findings.sort(byImportance), checks: checks.sort(byRuleAndRole) };
}

/** How rules are applied to roles as their users hold them. Deployments judge by the instance alone, and have no code for it. */
const BY_USERS = { judgedHere, asHeld, checkAsHeld };

function applyRules(roles: readonly Role[], options: JudgeOptions, byUsers?: typeof BY_USERS): Trial {
  const context = contextOf(roles, options, byUsers);
  const waivers = new Waivers(context.roles);
  const findings: Finding[] = [];
  const checks: Check[] = [];
  const severitiesOf = (role: string | undefined) => options.ofRoles?.get(role ?? '') ?? options;
  const isOffFor = (rule: RuleIdentity, role: string | undefined) => isOff(rule, severitiesOf(role));
  const report = (rule: RuleIdentity, finding: RuleFinding) => {
    if (isOffFor(rule, finding.role) && !finding.binding) {
      return [];
    }
    const severity = severityOf(rule, finding, severitiesOf(finding.role));
    const findingsOfRule = waivers.apply(rule, finding, severity).map((part): Finding => ({
      rule: rule.id,
      severity,
      ...(finding.role === undefined ? {} : { role: finding.role }),
      permissions: part.permissions,
      message: part.message,
      fix: part.fix,
      ...(part.ways ? { ways: part.ways } : {}),
      ...(finding.undecided ? { undecided: true } : {}),
      ...(finding.people === undefined ? {} : { people: finding.people }),
      ...(part.waived === undefined ? {} : { waived: part.waived }),
    }));
    findings.push(...findingsOfRule);
    return findingsOfRule;
  };

  for (const rule of options.rules) {
    if ('checkInstance' in rule) {
      for (const { finding, ...check } of askInstance(rule, context, (role) => !isOffFor(rule, role))) {
        const reported = finding && report(rule, finding);
        checks.push({ rule: rule.id, ...check, ...(reported ? { finding: reported[0] } : {}) });
      }
      continue;
    }
    if ('checkAll' in rule) {
      rule.checkAll?.(context).forEach((found) => report(rule, found));
    }
    if ('check' in rule) {
      for (const role of context.roles.values()) {
        const views = context.held.get(role.id);
        if (byUsers && views) {
          byUsers.checkAsHeld(rule, views, context).forEach((found) => report(rule, found));
        } else if (!role.reading?.isReferred || 'note' in rule) {
          rule.check(role, context).forEach((found) => report(rule, found));
        }
      }
    }
  }
  return { context, waivers, findings, checks, isOffFor, report };
}

/** Puts the questions of a rule to the instance, about the roles that it is not turned off for. */
function askInstance(rule: InstanceRule, context: RuleContext, isAskedOf: (role: string | undefined) => boolean): RuleCheck[] {
  const { facts, roles } = context;
  if (!facts || (facts.status === 'NOT_FOUND' && !rule.evenWithoutInstance)) {
    return [];
  }
  const asked = [...roles.values()].filter(({ id }) => isAskedOf(id));
  return rule.checkInstance({ ...context, facts, asked }).filter(({ role }) => isAskedOf(role));
}

/** How many checks ended in which verdict. */
export function countVerdicts(checks: readonly Check[]): Record<Verdict, number> {
  const counts = { satisfied: 0, missing: 0, unknown: 0 };
  checks.forEach((check) => counts[check.verdict]++);
  return counts;
}

/** `14 checks: 3 satisfied, 9 missing (2 of them waived), 2 could not be determined`; `14 checks: all satisfied`. */
export function verdictsPhrase(checks: readonly Check[]): string {
  const { satisfied, missing, unknown } = countVerdicts(checks);
  const waived = checks.filter(({ verdict, finding }) => verdict === 'missing' && finding?.waived !== undefined).length;
  return checks.length === 0 ? 'no checks' : `${count(checks.length, 'check')}: ${[
    satisfied === checks.length ? 'all satisfied' : `${satisfied} satisfied`,
    ...(missing > 0 ? [`${missing} missing${waived === 0 ? '' : ` (${waived === missing ? 'waived' : `${waived} of them waived`})`}`] : []),
    ...(unknown > 0 ? [`${unknown} could not be determined`] : []),
  ].join(', ')}`;
}

/** Whether a finding is to fail the synthesis, the review or the deployment. */
export function fails(finding: Finding): boolean {
  return finding.severity === 'error' && finding.waived === undefined;
}

function contextOf(roles: readonly Role[], options: JudgeOptions, byUsers?: typeof BY_USERS): RuleContext {
  const byId = new Map<string, JudgedRole>();
  for (const role of [...roles].sort((a, b) => byCodeUnit(a.id, b.id))) {
    if (byId.has(role.id)) {
      throw new Error(`Two roles have the id "${role.id}". The ids of roles that are judged together must differ.`);
    }
    byId.set(role.id, new JudgedRole(role, byId));
  }
  const { facts, deployment = {}, stacks = [], existing = [] } = options;
  const combinations = byUsers?.judgedHere(byId, options.combinations ?? []) ?? [];
  return { roles: byId, combinations, held: byUsers?.asHeld(byId, combinations) ?? new Map(), facts, deployment, stacks, existing };
}

/** The most severe first, then by role, rule and permission. */
export function byImportance(a: Finding, b: Finding): number {
  return byWeight(a.severity, b.severity)
    || byCodeUnit(a.role ?? '', b.role ?? '')
    || byCodeUnit(a.rule, b.rule)
    || byCodeUnit(a.permissions.join(), b.permissions.join())
    || byCodeUnit(a.message, b.message);
}

/** Findings in the order that they have, those that are waived last. */
export function waivedLast(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => Number(a.waived !== undefined) - Number(b.waived !== undefined));
}

function byRuleAndRole(a: Check, b: Check): number {
  return byCodeUnit(a.rule, b.rule) || byCodeUnit(a.role ?? '', b.role ?? '');
}
