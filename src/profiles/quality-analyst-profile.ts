import type { Construct } from 'constructs';
import { SecurityProfile, type ProfileProps } from './security-profile';
import { AnalyticsPermissions, EvaluationsPermissions, PermissionSet, RecordingsPermissions, UsersPermissions } from '../permissions';

/**
 * What a quality analyst takes.
 */
export interface QualityAnalystProfileProps extends ProfileProps {}

/**
 * People who judge the quality of contacts: finding them, their redacted recordings and transcripts with what
 * conversational analytics says of them, and evaluating them by the forms that others define.
 *
 * What was said in full is not part of it: add the unredacted permissions only where that is meant.
 */
export class QualityAnalystProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PermissionSet.of(
    AnalyticsPermissions.CONTACT_SEARCH_VIEW,
    AnalyticsPermissions.CONTACT_ATTRIBUTES_VIEW,
    AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW,
    RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
    RecordingsPermissions.CONTACT_TRANSCRIPTS_REDACTED_ACCESS,
    EvaluationsPermissions.EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_VIEW,
    EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_VIEW,
    EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_CREATE,
    EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_EDIT,
    UsersPermissions.USERS_VIEW,
  );

  constructor(scope: Construct, id: string, props: QualityAnalystProfileProps) {
    super(scope, id, { ...props, permissions: QualityAnalystProfile.PERMISSIONS });
  }
}
