import { DEFAULT_SEVERITIES, type RuleId } from './default-severities';
import { Severity } from './finding';
import type { RuleFinding, RuleIdentity } from './rule';
import { RuleSeverity } from './rule-severity';

/** What an app says of a rule: how severe its findings are, or that it is not checked at all. */
export type SeverityOverride = `${RuleSeverity}`;

const OVERRIDES: readonly unknown[] = Object.values(RuleSeverity);

export function isSeverityOverride(value: unknown): value is SeverityOverride {
  return OVERRIDES.includes(value);
}

/**
 * How strict an app is as a whole: `strict` makes errors of warnings, `lenient` makes warnings of errors.
 */
export type Strictness = (typeof STRICTNESSES)[number];

const STRICTNESSES = ['strict', 'normal', 'lenient'] as const;

export function isStrictness(value: unknown): value is Strictness {
  return STRICTNESSES.some((one) => one === value);
}

/** What decides on the severity of a finding, besides its rule. */
export interface SeverityOptions {
  /** By rule id; stronger than `strictness`. */
  readonly severities?: Readonly<Record<string, SeverityOverride>>;
  /** @default normal */
  readonly strictness?: Strictness;
}

const WEIGHT: Readonly<Record<Severity, number>> = { [Severity.INFO]: 0, [Severity.WARNING]: 1, [Severity.ERROR]: 2 };

/** Orders the most severe first. */
export function byWeight(a: Severity, b: Severity): number {
  return WEIGHT[b] - WEIGHT[a];
}

/** The most severe that a rule reports, unless the app says otherwise. */
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

function strictly(severity: Severity, strictness: Strictness | undefined): Severity {
  if (strictness === 'strict' && severity === Severity.WARNING) {
    return Severity.ERROR;
  }
  return strictness === 'lenient' && severity === Severity.ERROR ? Severity.WARNING : severity;
}
