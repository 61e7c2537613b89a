import type { IPermissions } from '../permissions/permission';
import type { ProfileRule } from '../rules/profile-rule';

/**
 * A decision to accept the findings of a rule about one role. It appears in every report, with its reason.
 *
 * @example
 * const waiver: Waiver = {
 *   rule: ProfileRule.FEATURE_DEPENDENCY,
 *   permissions: CasesPermissions.CASES_VIEW,
 *   reason: 'Readers need not see who wrote a comment',
 * };
 */
export interface Waiver {
  /**
   * The rule whose findings you accept, such as `ProfileRule.PRIVILEGE_ESCALATION`.
   */
  readonly rule: ProfileRule;

  /**
   * The only permissions that the waiver covers.
   *
   * @default - every finding of the rule about this profile
   */
  readonly permissions?: IPermissions;

  /**
   * The reason for the waiver, for whoever reviews the role. A waiver without a reason has no effect.
   */
  readonly reason: string;
}
