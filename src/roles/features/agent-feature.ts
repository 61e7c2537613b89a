import {
  AgentApplicationsPermissions, AnalyticsPermissions, CasesPermissions, ContactActionsPermissions,
  ContactControlPanelPermissions, CustomerProfilesPermissions, EvaluationsPermissions, RoutingPermissions, UsersPermissions,
} from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { constantNamed } from '../constant-named';

/**
 * A feature that agents use while they handle contacts, such as cases, with every permission that it needs.
 *
 * For agents, list features in `features`. You can add a feature to any other role with `additional`. For cases,
 * `CasesAgentProfile` is the same as an `AgentProfile` with `AgentFeature.CASES`; use `features` if agents have other
 * features too.
 *
 * @example
 * new AgentProfile(stack, 'Agent', {
 *   instance,
 *   securityProfileName: 'Service agent',
 *   features: [AgentFeature.CASES, AgentFeature.OWN_SCHEDULE],
 * });
 */
export class AgentFeature implements IPermissions {
  /** Amazon Connect Cases: viewing, changing, creating and assigning cases, and viewing their history. */
  public static readonly CASES = new AgentFeature('cases', PermissionSet.of(
    CasesPermissions.CASES_VIEW,
    CasesPermissions.CASES_EDIT,
    CasesPermissions.CASES_CREATE,
    CasesPermissions.AUDIT_HISTORY_VIEW,
    CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
    RoutingPermissions.QUEUES_VIEW,
    RoutingPermissions.QUICK_CONNECTS_VIEW,
    UsersPermissions.USERS_VIEW,
  ));

  /** Amazon Connect Customer Profiles: finding, viewing, changing and creating profiles of customers. */
  public static readonly CUSTOMER_PROFILES = new AgentFeature('customer-profiles', PermissionSet.of(
    CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
    CustomerProfilesPermissions.CUSTOMER_PROFILES_EDIT,
    CustomerProfilesPermissions.CUSTOMER_PROFILES_CREATE,
    CustomerProfilesPermissions.PROFILE_EXPLORER_VIEW,
  ));

  /** The assistant: answers and steps that it suggests during a contact, and articles to search. */
  public static readonly AGENT_ASSIST = new AgentFeature('agent-assist', PermissionSet.of(AgentApplicationsPermissions.AGENT_ASSIST_VIEW));

  /** Step-by-step guides in the agent workspace. */
  public static readonly GUIDES = new AgentFeature('guides', PermissionSet.of(AgentApplicationsPermissions.CUSTOM_VIEWS_ACCESS));

  /** Conversational analytics of Contact Lens while the conversation lasts. */
  public static readonly LIVE_ANALYTICS = new AgentFeature('live-analytics', PermissionSet.of(
    ContactControlPanelPermissions.CONVERSATIONAL_ANALYTICS_DATA_VIEW,
  ));

  /** The contacts that the agent handled. */
  public static readonly OWN_CONTACTS = new AgentFeature('own-contacts', PermissionSet.of(AnalyticsPermissions.MY_CONTACTS_VIEW));

  /** The agent's own metrics, and those of the queues in the agent's routing profile. */
  public static readonly OWN_PERFORMANCE = new AgentFeature('own-performance', PermissionSet.of(
    AgentApplicationsPermissions.PERFORMANCE_METRICS_ACCESS, AnalyticsPermissions.MY_OWN_DATA_IN_DASHBOARDS_VIEW,
  ));

  /** The evaluations and the coaching that the agent received. */
  public static readonly OWN_EVALUATIONS = new AgentFeature('own-evaluations', PermissionSet.of(
    EvaluationsPermissions.EVALUATION_FORMS_VIEW_MY_RECEIVED_EVALUATIONS_VIEW,
    EvaluationsPermissions.COACHING_MY_COACHING_SESSIONS_VIEW,
  ));

  /** The agent's schedule, and requests for time off. */
  public static readonly OWN_SCHEDULE = new AgentFeature('own-schedule', PermissionSet.of(
    AgentApplicationsPermissions.AGENT_APPLICATION_SCHEDULE_CALENDAR_VIEW,
    AgentApplicationsPermissions.AGENT_APPLICATION_SCHEDULE_CALENDAR_EDIT,
  ));

  /** The list of contacts that wait for the agent, who takes the next one from it. */
  public static readonly WORKLIST = new AgentFeature('worklist', PermissionSet.of(ContactActionsPermissions.ALLOW_ASSIGN_TO_ME_FOR_MY_CONTACTS));

  /**
   * Returns the feature with a name, such as `cases`.
   *
   * @param name name of the feature
   * @throws if no feature has the name
   */
  public static of(name: string): AgentFeature {
    return constantNamed(AgentFeature, 'feature', name);
  }

  private constructor(
    /** The name of the feature, such as `cases`. */
    public readonly name: string,
    private readonly granted: PermissionSet,
  ) {}

  /**
   * The permissions that the feature needs, sorted by name.
   */
  public get permissions(): Permission[] {
    return this.granted.permissions;
  }
}
