// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions on evaluations in the section "Analytics and Optimization" of a security profile in the
 * Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(EvaluationsPermissions.COACHING_MANAGE_COACHING_SESSIONS_CREATE). The facts about AWS are from the
 * sources that docs/permissions.md lists for each permission.
 */
export class EvaluationsPermissions {
  /**
   * Set up coaching sessions, with themselves or others as the coach.
   *
   * In the console: Analytics and Optimization, "Coaching - manage coaching sessions - Create". In the API:
   * CoachingSessions.Create. Level: create.
   *
   * Needs CoachingSessions.View. For getting suggestions whom to coach on what, needs ContactSearch.View and
   * Evaluation.View.
   */
  public static readonly COACHING_MANAGE_COACHING_SESSIONS_CREATE = Permission.of('CoachingSessions.Create');

  /**
   * Delete coaching sessions of everybody.
   *
   * In the console: Analytics and Optimization, "Coaching - manage coaching sessions - Delete". In the API:
   * CoachingSessions.Delete. Level: remove.
   *
   * Needs CoachingSessions.View. Risk: destructive.
   */
  public static readonly COACHING_MANAGE_COACHING_SESSIONS_DELETE = Permission.of('CoachingSessions.Delete');

  /**
   * Change coaching sessions of everybody.
   *
   * In the console: Analytics and Optimization, "Coaching - manage coaching sessions - Edit". In the API:
   * CoachingSessions.Edit. Level: edit.
   *
   * Needs CoachingSessions.View.
   */
  public static readonly COACHING_MANAGE_COACHING_SESSIONS_EDIT = Permission.of('CoachingSessions.Edit');

  /**
   * See coaching sessions of everybody.
   *
   * In the console: Analytics and Optimization, "Coaching - manage coaching sessions - View". In the API:
   * CoachingSessions.View. Level: view.
   *
   * Risk: monitoring of people.
   */
  public static readonly COACHING_MANAGE_COACHING_SESSIONS_VIEW = Permission.of('CoachingSessions.View');

  /**
   * Draw random samples of contacts to evaluate.
   *
   * In the console: Analytics and Optimization, "Sample contacts - View". In the API: ContactSearchSampleContacts.View.
   * Level: view.
   *
   * Needs ContactSearch.View and Evaluation.View. Works best with Evaluation.Create (for evaluating the contacts drawn)
   * (inferred).
   */
  public static readonly SAMPLE_CONTACTS_VIEW = Permission.of('ContactSearchSampleContacts.View');

  /**
   * Evaluate contacts: start evaluations and work on drafts.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - perform evaluations - Create". In the API:
   * Evaluation.Create. Level: create.
   *
   * Needs Evaluation.View. The instance must have storage for contact evaluations (inferred).
   */
  public static readonly EVALUATION_FORMS_PERFORM_EVALUATIONS_CREATE = Permission.of('Evaluation.Create');

  /**
   * Delete evaluations, drafts and submitted ones.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - perform evaluations - Delete". In the API:
   * Evaluation.Delete. Level: remove.
   *
   * Needs Evaluation.View. Risk: destructive. The instance must have storage for contact evaluations (inferred).
   */
  public static readonly EVALUATION_FORMS_PERFORM_EVALUATIONS_DELETE = Permission.of('Evaluation.Delete');

  /**
   * Change evaluations that were already submitted.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - perform evaluations - Edit". In the API:
   * Evaluation.Edit. Level: edit.
   *
   * Needs Evaluation.View. The instance must have storage for contact evaluations (inferred).
   */
  public static readonly EVALUATION_FORMS_PERFORM_EVALUATIONS_EDIT = Permission.of('Evaluation.Edit');

  /**
   * See submitted evaluations of any contact that they can open.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - perform evaluations - View". In the API:
   * Evaluation.View. Level: view.
   *
   * Risk: monitoring of people. The instance must have storage for contact evaluations (inferred).
   */
  public static readonly EVALUATION_FORMS_PERFORM_EVALUATIONS_VIEW = Permission.of('Evaluation.View');

  /**
   * Let generative AI suggest answers while they evaluate.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - ask AI assistant - Access". In the API:
   * EvaluationAssistant.Access. Level: other.
   *
   * For asking while performing an evaluation, needs Evaluation.View (inferred).
   */
  public static readonly EVALUATION_FORMS_ASK_AI_ASSISTANT_ACCESS = Permission.of('EvaluationAssistant.Access');

  /**
   * Set up calibration sessions.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage calibration sessions - Create". In the API:
   * EvaluationCalibrationSessions.Create. Level: create.
   *
   * Needs EvaluationCalibrationSessions.View.
   */
  public static readonly EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_CREATE = Permission.of('EvaluationCalibrationSessions.Create');

  /**
   * Delete calibration sessions.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage calibration sessions - Delete". In the API:
   * EvaluationCalibrationSessions.Delete. Level: remove.
   *
   * Needs EvaluationCalibrationSessions.View. Risk: destructive.
   */
  public static readonly EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_DELETE = Permission.of('EvaluationCalibrationSessions.Delete');

  /**
   * Change calibration sessions.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage calibration sessions - Edit". In the API:
   * EvaluationCalibrationSessions.Edit. Level: edit.
   *
   * Needs EvaluationCalibrationSessions.View.
   */
  public static readonly EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_EDIT = Permission.of('EvaluationCalibrationSessions.Edit');

  /**
   * See sessions in which several people evaluate the same contact to find a common measure.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage calibration sessions - View". In the API:
   * EvaluationCalibrationSessions.View. Level: view.
   */
  public static readonly EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_VIEW = Permission.of('EvaluationCalibrationSessions.View');

  /**
   * Write evaluation forms.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage form definitions - Create". In the API:
   * EvaluationForms.Create. Level: create.
   *
   * Needs EvaluationForms.View. For having evaluations filled in and submitted automatically, needs Rules.Create,
   * Rules.Edit and Rules.View (inferred).
   */
  public static readonly EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_CREATE = Permission.of('EvaluationForms.Create');

  /**
   * Delete evaluation forms that people evaluate by.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage form definitions - Delete". In the API:
   * EvaluationForms.Delete. Level: remove.
   *
   * Needs EvaluationForms.View. Risk: destructive.
   */
  public static readonly EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_DELETE = Permission.of('EvaluationForms.Delete');

  /**
   * Change the questions, scoring and automation of evaluation forms.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage form definitions - Edit". In the API:
   * EvaluationForms.Edit. Level: edit.
   *
   * Needs EvaluationForms.View. For having evaluations filled in and submitted automatically, needs Rules.Create,
   * Rules.Edit and Rules.View (inferred).
   */
  public static readonly EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_EDIT = Permission.of('EvaluationForms.Edit');

  /**
   * See the forms that contacts are evaluated with.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - manage form definitions - View". In the API:
   * EvaluationForms.View. Level: view.
   */
  public static readonly EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_VIEW = Permission.of('EvaluationForms.View');

  /**
   * Ask for an evaluation to be reviewed, where its form allows that.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - request evaluation reviews - Create". In the API:
   * EvaluationReviewRequest.Create. Level: create.
   *
   * Needs Evaluation.View and EvaluationReviewRequest.View. Needs MyContacts.View or ContactSearch.View.
   */
  public static readonly EVALUATION_FORMS_REQUEST_EVALUATION_REVIEWS_CREATE = Permission.of('EvaluationReviewRequest.Create');

  /**
   * Withdraw that an evaluation be reviewed.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - request evaluation reviews - Delete". In the API:
   * EvaluationReviewRequest.Delete. Level: remove.
   *
   * Needs EvaluationReviewRequest.View.
   */
  public static readonly EVALUATION_FORMS_REQUEST_EVALUATION_REVIEWS_DELETE = Permission.of('EvaluationReviewRequest.Delete');

  /**
   * See which reviews of evaluations were asked for.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - request evaluation reviews - View". In the API:
   * EvaluationReviewRequest.View. Level: view.
   */
  public static readonly EVALUATION_FORMS_REQUEST_EVALUATION_REVIEWS_VIEW = Permission.of('EvaluationReviewRequest.View');

  /**
   * Review evaluations that somebody appealed, and change them.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - review evaluations - Create". In the API:
   * EvaluationReviews.Create. Level: create.
   *
   * Needs EvaluationReviews.View.
   */
  public static readonly EVALUATION_FORMS_REVIEW_EVALUATIONS_CREATE = Permission.of('EvaluationReviews.Create');

  /**
   * See reviews of evaluations before they are final.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - review evaluations - View". In the API:
   * EvaluationReviews.View. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View (for searching for reviews that wait). For searching for reviews that
   * wait, needs Evaluation.View.
   */
  public static readonly EVALUATION_FORMS_REVIEW_EVALUATIONS_VIEW = Permission.of('EvaluationReviews.View');

  /**
   * Set up coaching sessions that they give themselves.
   *
   * In the console: Analytics and Optimization, "Coaching - my coaching sessions - Create". In the API:
   * MyCoachingSessions.Create. Level: create.
   *
   * Needs MyCoachingSessions.View.
   */
  public static readonly COACHING_MY_COACHING_SESSIONS_CREATE = Permission.of('MyCoachingSessions.Create');

  /**
   * Delete coaching sessions that they give themselves.
   *
   * In the console: Analytics and Optimization, "Coaching - my coaching sessions - Delete". In the API:
   * MyCoachingSessions.Delete. Level: remove.
   *
   * Needs MyCoachingSessions.View.
   */
  public static readonly COACHING_MY_COACHING_SESSIONS_DELETE = Permission.of('MyCoachingSessions.Delete');

  /**
   * Change coaching sessions that they give themselves.
   *
   * In the console: Analytics and Optimization, "Coaching - my coaching sessions - Edit". In the API:
   * MyCoachingSessions.Edit. Level: edit.
   *
   * Needs MyCoachingSessions.View.
   */
  public static readonly COACHING_MY_COACHING_SESSIONS_EDIT = Permission.of('MyCoachingSessions.Edit');

  /**
   * See the coaching sessions that they give or get, and confirm those they got.
   *
   * In the console: Analytics and Optimization, "Coaching - my coaching sessions - View". In the API:
   * MyCoachingSessions.View. Level: view.
   */
  public static readonly COACHING_MY_COACHING_SESSIONS_VIEW = Permission.of('MyCoachingSessions.View');

  /**
   * See finished evaluations of their own work.
   *
   * In the console: Analytics and Optimization, "Evaluation forms - view my received evaluations - View". In the API:
   * MyReceivedEvaluations.View. Level: view.
   */
  public static readonly EVALUATION_FORMS_VIEW_MY_RECEIVED_EVALUATIONS_VIEW = Permission.of('MyReceivedEvaluations.View');

  private constructor() {}
}
