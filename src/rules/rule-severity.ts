/**
 * The severity of the findings of one rule: whether they fail, warn, inform or are left out.
 */
export enum RuleSeverity {
  /** Findings fail the synthesis or the deployment. */
  ERROR = 'error',
  /** Findings are reported. `cdk synth --strict` fails on those of a synthesis. */
  WARNING = 'warning',
  /** Findings are reported. */
  INFO = 'info',
  /** Findings are not reported, except those that cannot be waived. */
  OFF = 'off',
}
