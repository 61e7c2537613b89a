/**
 * A decision to live with what a rule finds. It appears in every report, with its reason.
 */
export interface Waiver {
  /**
   * Id of the rule, such as `privilege-escalation`. The ids are listed in `docs/rules.md`.
   */
  readonly rule: string;

  /**
   * Name of the only permission that it is for, such as `Users.EditPermission`.
   *
   * @default - every finding of the rule about this profile
   */
  readonly permission?: string;

  /**
   * Why, for whoever reviews the role.
   */
  readonly reason: string;
}
