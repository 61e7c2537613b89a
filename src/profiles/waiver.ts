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

  /**
   * The person or the team that answers for the waiver. Reports show it.
   *
   * @default - nobody is named
   */
  readonly owner?: string;

  /**
   * The last day on which the waiver holds, in UTC and in the form `2027-03-31`.
   *
   * After that day, the waiver accepts nothing, and the synthesis reports it as a finding of `ProfileRule.ENDED_WAIVER`. The
   * template stays the same.
   *
   * @default - the waiver has no end
   */
  readonly until?: string;
}
