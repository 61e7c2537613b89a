import type { PageModel } from './page-model';
import { byCodeUnit, uncapitalized } from '../../../roles/words';
import { guardrailOf, guardrailRuleId } from '../../../rules/guardrail-id';
import { guardrailsIn } from '../../../rules/guardrails';
import { isDeploymentRule } from '../../../rules/instance/instance-rules';
import type { PlacedFinding } from '../../app/report-base';
import type { ReviewedApp } from '../../app/reviewed-app';
import { RULE_DESCRIPTIONS } from '../findings/rule-descriptions';
import { byWaiver, levelOf } from '../vocabulary';

/** What one rule found, as grave as each other. */
export interface FindingGroup {
  readonly level: string;
  readonly rule: string;
  /** What the rule is about, in words. */
  readonly title: string;
  readonly findings: readonly PlacedFinding[];
  /** How many roles they are about. */
  readonly roles: number;
}

/** The same said of several roles. */
export interface SaidFinding {
  readonly finding: PlacedFinding;
  /** Numbers of the roles, sorted. */
  readonly roles: readonly number[];
  readonly isNew: boolean;
}

const LEVELS = ['error', 'warning', 'undetermined', 'info', 'waived'];

/** How grave a finding is to whoever reads a page: what nobody could tell is no warning of anything. */
export function pageLevelOf(finding: PlacedFinding): string {
  return finding.undecided && finding.waived === undefined ? 'undetermined' : levelOf(finding);
}

/** What was found, by rule: the gravest first, of equally grave ones what is about the most roles; what somebody accepted last. */
export function findingGroups({ review: { app, findings } }: Pick<PageModel, 'review'>): FindingGroup[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const key = `${pageLevelOf(finding)} ${finding.rule}`;
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return [...groups.values()].map((all): FindingGroup => ({
    level: pageLevelOf(all[0]!),
    rule: all[0]!.rule,
    title: ruleTitle(all[0]!.rule, app),
    findings: all,
    roles: new Set(all.flatMap(({ role }) => role ?? [])).size,
  })).sort(byWeight);
}

function byWeight(a: FindingGroup, b: FindingGroup): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.roles - a.roles || b.findings.length - a.findings.length
    || byCodeUnit(a.rule, b.rule);
}

/** A rule in words; a guardrail, which is an app's own, by the reason that it gives. */
export function ruleTitle(rule: string, { judgement }: Pick<ReviewedApp, 'judgement'>): string {
  const guardrail = guardrailsIn(judgement.limits ?? []).find(({ id }) => guardrailRuleId(id) === rule);
  const title = RULE_DESCRIPTIONS[rule]?.title;
  // Those about an instance are called by what they look for.
  return (title !== undefined && isDeploymentRule(rule) ? `Expected: ${uncapitalized(title)}` : title) ?? guardrail?.reason ?? `A limit of the app: ${guardrailOf(rule).replace(/-/g, ' ')}`;
}

/** Findings that say the same, each once with the roles that it is said of; those that a comparison adds apart from the others. */
export function saidOnce(findings: readonly PlacedFinding[], { numbers, diff }: Pick<PageModel, 'numbers' | 'diff'>): SaidFinding[] {
  const added = new Set(diff?.findings.map(keyOf));
  const said = new Map<string, { finding: PlacedFinding; roles: Set<number>; isNew: boolean }>();
  for (const finding of findings) {
    const isNew = added.has(keyOf(finding));
    const key = JSON.stringify([finding.message, finding.fix, finding.permissions, finding.waived, isNew]);
    const one = said.get(key) ?? { finding, roles: new Set(), isNew };
    said.set(key, one);
    const number = numbers.get(finding.role ?? '');
    if (number !== undefined) {
      one.roles.add(number);
    }
  }
  return [...said.values()].map((one) => ({ ...one, roles: [...one.roles].sort((a, b) => a - b) }));
}

function keyOf({ about, waiver, ...finding }: PlacedFinding): string {
  return JSON.stringify(finding);
}

/** Findings of an app as its readers count them. */
export function tallyOf(findings: readonly PlacedFinding[]): { readonly level: string; readonly number: number }[] {
  const { open, waived } = byWaiver(findings);
  const levels = [...open, ...waived].map(pageLevelOf);
  return LEVELS.map((level) => ({ level, number: levels.filter((one) => one === level).length })).filter(({ number }) => number > 0);
}
