/**
 * How much the findings of a rule weigh, at synthesis or at deployment, whichever the rule is judged at.
 */
export enum RuleSeverity {
  /** They fail the synthesis or the deployment. */
  ERROR = 'error',
  /** They are reported; `cdk synth --strict` fails on those of a synthesis. */
  WARNING = 'warning',
  /** They are reported. */
  INFO = 'info',
  /** The rule is not judged. */
  OFF = 'off',
}
