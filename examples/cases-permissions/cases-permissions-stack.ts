import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AccessLevel, AgentFeature, AgentProfile, CasesAdministratorProfile, CasesAgentProfile, CasesPermissions, ConnectInstance,
  ContactControlPanelPermissions, PermissionSet, ProfileRule, RoutingPermissions, SecurityProfile, UsersPermissions,
} from 'cdk-connect-security-profiles';

export interface CasesPermissionsStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;
}

/** Everybody who has to do with cases, with the permissions that these take outside of Cases. */
export class CasesPermissionsStack extends Stack {
  constructor(scope: Construct, id: string, props: CasesPermissionsStackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', props.instanceArn);

    // Agents see, change, create and assign cases, and see what became of them.
    const agent = new CasesAgentProfile(this, 'Agent', { instance, securityProfileName: 'Cases agent' });

    // The same as a feature of agents who also work with customer profiles and the assistant.
    new AgentProfile(this, 'SeniorAgent', {
      instance,
      securityProfileName: 'Senior agent',
      features: [AgentFeature.CASES, AgentFeature.CUSTOMER_PROFILES, AgentFeature.AGENT_ASSIST],
      additional: CasesPermissions.CASE_COMMENTS_EDIT,
    });

    // People who only look: what viewing takes is added, and the authors of comments are shown by name.
    new SecurityProfile(this, 'Reader', {
      instance,
      securityProfileName: 'Cases reader',
      permissions: PermissionSet.of(
        CasesPermissions.CASES_VIEW,
        CasesPermissions.AUDIT_HISTORY_VIEW,
        ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
        RoutingPermissions.QUICK_CONNECTS_VIEW,
        UsersPermissions.USERS_VIEW,
      ).withDependencies(),
    });

    // People who close cases and assign them to nobody do without the lists of owners.
    new SecurityProfile(this, 'Closer', {
      instance,
      securityProfileName: 'Cases closer',
      permissions: PermissionSet.forResource('Cases', AccessLevel.VIEW, AccessLevel.EDIT).withDependencies(),
      additional: UsersPermissions.USERS_VIEW,
      waivers: [{ rule: ProfileRule.FEATURE_DEPENDENCY, permissions: CasesPermissions.CASES_EDIT, reason: 'Closes cases and assigns them to nobody' }],
    });

    // Fields and templates: with both views, both appear in the navigation menu.
    new CasesAdministratorProfile(this, 'Administrator', { instance, securityProfileName: 'Cases administrator' });

    // Deleting is held by few, in addition to the agent's role.
    new SecurityProfile(this, 'Cleaner', {
      instance,
      securityProfileName: 'Cases cleaner',
      permissions: PermissionSet.of(
        CasesPermissions.CASES_DELETE, CasesPermissions.CASE_COMMENTS_DELETE, CasesPermissions.CASE_FILES_DELETE,
      ),
      heldTogetherWith: [agent],
    });
  }
}
