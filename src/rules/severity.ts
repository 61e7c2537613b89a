import { DEFAULT_SEVERITIES, type RuleId } from './default-severities';
import { Severity } from './finding';
import type { RuleFinding, RuleIdentity } from './rule';
import { RuleSeverity } from './rule-severity';
import { Strictness } from './strictness';

/** What an app says of a rule: how severe its findings are, or that it is not checked at all. */
export type SeverityOverride = `${RuleSeverity}`;

const OVERRIDES: readonly unknown[] = Object.values(RuleSeverity);

export function isSeverityOverride(value: unknown): value is SeverityOverride {
  return OVERRIDES.includes(value);
}

const STRICTNESSES: readonly unknown[] = Object.values(Strictness);

export function isStrictness(value: unknown): value is `${Strictness}` {
  return STRICTNESSES.includes(value);
}

/** What decides on the severity of a finding, besides its rule. */
export interface SeverityOptions {
  /** By rule id; stronger than `strictness`. */
  readonly severities?: Readonly<Record<string, SeverityOverride>>;
  /** @default normal */
  readonly strictness?: `${Strictness}`;
}

/** Severities where nobody said otherwise. */
export const USUAL: Required<SeverityOptions> = { severities: {}, strictness: 'normal' };

/** Whether two say the same of every rule. */
export function isSameSeverities(one: SeverityOptions, other: SeverityOptions): boolean {
  return one === other || flat(one) === flat(other);
}

function flat({ severities = {}, strictness = 'normal' }: SeverityOptions): string {
  return JSON.stringify([strictness, Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Whether a rule reports nothing. */
export function isOff({ id }: RuleIdentity, { severities }: SeverityOptions): boolean {
  return severities?.[id] === 'off';
}

const WEIGHT: Readonly<Record<Severity, number>> = { [Severity.INFO]: 0, [Severity.WARNING]: 1, [Severity.ERROR]: 2 };

/** Orders the most severe first. */
export function byWeight(a: Severity, b: Severity): number {
  return WEIGHT[b] - WEIGHT[a];
}

/** The most severe that a rule reports, unless an app says otherwise. */
export function defaultSeverityOf({ id, severity }: RuleIdentity): Severity {
  return severity ?? DEFAULT_SEVERITIES[id as RuleId] as Severity;
}

/**
 * An override replaces the rule's severity. What a rule finds to be milder than usual stays milder, a binding finding
 * keeps its severity, and what nobody could tell is never an error.
 */
export function severityOf(rule: RuleIdentity, finding: RuleFinding, options: SeverityOptions): Severity {
  const own = finding.severity ?? defaultSeverityOf(rule);
  if (finding.binding) {
    return own;
  }
  const override = options.severities?.[rule.id] as Severity | undefined;
  const severity = override === undefined ? strictly(own, options.strictness) : milder(override, finding.severity ?? override);
  return finding.undecided ? milder(severity, Severity.WARNING) : severity;
}

function milder(a: Severity, b: Severity): Severity {
  return WEIGHT[a] < WEIGHT[b] ? a : b;
}

function strictly(severity: Severity, strictness: `${Strictness}` | undefined): Severity {
  if (strictness === 'strict' && severity === Severity.WARNING) {
    return Severity.ERROR;
  }
  return strictness === 'lenient' && severity === Severity.ERROR ? Severity.WARNING : severity;
}
