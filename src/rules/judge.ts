import type { Finding } from './finding';
import type { Verdict } from './instance-facts';
import { JudgedRole } from './judged-role';
import type { Check, InstanceContext, Rule, RuleContext, RuleFinding, RuleIdentity } from './rule';
import { byWeight, severityOf, type SeverityOptions } from './severity';
import { unusedWaiver, Waivers } from './waivers';
import type { Role } from '../roles/role';
import { byCodeUnit, count } from '../roles/words';

/** What is judged by, and what is known besides the roles. */
export interface JudgeOptions extends SeverityOptions, Partial<Omit<RuleContext, 'roles'>> {
  readonly rules: readonly Rule[];
  /** Whether a rule is judged at another moment, such as at deployment; with it, waivers of rules that do not exist are found. */
  readonly isJudgedAtOtherMoment?: (rule: string) => boolean;
}

/** What the rules say. */
export interface Judgement {
  /** The most severe first, then by role, rule and permission; waived ones included. */
  readonly findings: readonly Finding[];
  /** Every question that was put to the instance, by rule and role. */
  readonly checks: readonly Check[];
}

/**
 * Judges roles by rules. The order of roles and rules does not matter.
 *
 * @throws Error if two roles have the same id
 */
export function judge(roles: readonly Role[], options: JudgeOptions): Finding[] {
  return [...examine(roles, options).findings];
}

/**
 * Like `judge`, and reports which checks against the instance passed.
 *
 * @throws Error if two roles have the same id
 */
export function examine(roles: readonly Role[], options: JudgeOptions): Judgement {
  const context = contextOf(roles, options);
  const waivers = new Waivers(context.roles);
  const findings: Finding[] = [];
  const checks: Check[] = [];
  const isOff = ({ id }: RuleIdentity) => options.severities?.[id] === 'off';
  const report = (rule: RuleIdentity, finding: RuleFinding) => {
    if (isOff(rule) && !finding.binding) {
      return [];
    }
    const findingsOfRule = waivers.apply(rule, finding).map((part): Finding => ({
      rule: rule.id,
      severity: severityOf(rule, finding, options),
      ...(finding.role === undefined ? {} : { role: finding.role }),
      permissions: part.permissions,
      message: part.message,
      fix: part.fix,
      ...(finding.undecided ? { undecided: true } : {}),
      ...(part.waived === undefined ? {} : { waived: part.waived }),
    }));
    findings.push(...findingsOfRule);
    return findingsOfRule;
  };

  for (const rule of options.rules) {
    if ('checkInstance' in rule) {
      if (!isOff(rule) && context.facts && (context.facts.status !== 'NOT_FOUND' || rule.evenWithoutInstance)) {
        for (const { finding, ...check } of rule.checkInstance(context as InstanceContext)) {
          const reported = finding && report(rule, finding);
          checks.push({ rule: rule.id, ...check, ...(reported ? { finding: reported[0] } : {}) });
        }
      }
    } else if ('checkAll' in rule) {
      rule.checkAll(context).forEach((found) => report(rule, found));
    } else {
      for (const role of context.roles.values()) {
        if (role.reading?.isReferred && !('note' in rule)) {
          continue;
        }
        rule.check(role, context).forEach((found) => report(rule, found));
      }
    }
  }
  if (!isOff(unusedWaiver)) {
    const here = new Set([...options.rules.map((rule) => rule.id), unusedWaiver.id]);
    const exists = (rule: string) => !options.isJudgedAtOtherMoment || here.has(rule) || options.isJudgedAtOtherMoment(rule);
    const judged = options.rules.filter((rule) => !isOff(rule));
    waivers.unused(new Set(judged.map((rule) => rule.id)), exists).forEach((found) => report(unusedWaiver, found));
  }
  return { findings: findings.sort(byImportance), checks: checks.sort(byRuleAndRole) };
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

function contextOf(roles: readonly Role[], options: JudgeOptions): RuleContext {
  const byId = new Map<string, JudgedRole>();
  for (const role of [...roles].sort((a, b) => byCodeUnit(a.id, b.id))) {
    if (byId.has(role.id)) {
      throw new Error(`Two roles have the id "${role.id}". The ids of roles that are judged together must differ.`);
    }
    byId.set(role.id, new JudgedRole(role, byId));
  }
  const { facts, deployment = {}, stacks = [] } = options;
  return { roles: byId, facts, deployment, stacks };
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
