import type { Construct } from 'constructs';
import { AgentProfile } from './agent-profile';
import { SecurityProfile, type ProfileProps } from './security-profile';
import { CasesPermissions, CustomerProfilesPermissions, PermissionSet, RoutingPermissions, UsersPermissions } from '../permissions';

/**
 * What an agent who works on cases takes.
 */
export interface CasesAgentProfileProps extends ProfileProps {}

/**
 * Agents who work on cases: everything of an agent, viewing, editing and creating cases with their audit history, the
 * customer profiles that cases belong to, and a view of the queues, quick connects and users that a case can be
 * assigned to.
 *
 * Needs Amazon Connect Cases to be enabled on the instance.
 */
export class CasesAgentProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PermissionSet.of(
    AgentProfile.PERMISSIONS,
    CasesPermissions.CASES_VIEW,
    CasesPermissions.CASES_EDIT,
    CasesPermissions.CASES_CREATE,
    CasesPermissions.AUDIT_HISTORY_VIEW,
    CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
    RoutingPermissions.QUEUES_VIEW,
    RoutingPermissions.QUICK_CONNECTS_VIEW,
    UsersPermissions.USERS_VIEW,
  );

  constructor(scope: Construct, id: string, props: CasesAgentProfileProps) {
    super(scope, id, { ...props, permissions: CasesAgentProfile.PERMISSIONS });
  }
}
