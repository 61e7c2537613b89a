/**
 * How severe the findings of a rule are, at synthesis or at deployment, whenever the rule is judged.
 */
export enum RuleSeverity {
  /** They fail the synthesis or the deployment. */
  ERROR = 'error',
  /** They are reported, and `cdk synth --strict` fails on those of a synthesis. */
  WARNING = 'warning',
  /** They are reported. */
  INFO = 'info',
  /** They are not reported, except those that cannot be waived. */
  OFF = 'off',
}
