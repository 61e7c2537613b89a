import { AnalyticsPermissions, EvaluationsPermissions, RecordingsPermissions, UsersPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const QUALITY_ANALYST: PermissionSet = PermissionSet.of(
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
