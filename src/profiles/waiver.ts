/**
 * A decision to accept the findings of a rule. It appears in every report, with its reason.
 *
 * @example
 * const waiver: Waiver = {
 *   rule: 'feature-dependency',
 *   permission: 'Cases.View',
 *   reason: 'Readers need not see who wrote a comment',
 * };
 */
export interface Waiver {
  /**
   * The ID of the rule, such as `privilege-escalation`. `docs/rules.md` lists the IDs.
   */
  readonly rule: string;

  /**
   * The name of the only permission that the waiver covers, such as `Users.EditPermission`.
   *
   * @default - every finding of the rule about this profile
   */
  readonly permission?: string;

  /**
   * The reason for the waiver, for whoever reviews the role. A waiver without a reason has no effect.
   */
  readonly reason: string;
}
