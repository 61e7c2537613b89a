import { Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccessLevel, AgentApplicationsPermissions, AnalyticsPermissions, CampaignsPermissions, ChannelsAndFlowsPermissions, ConnectInstance,
  ContactActionsPermissions, ContactControlPanelPermissions, EvaluationsPermissions, HierarchyGroup, HistoricalChangesPermissions,
  MetricsScope, Permission, PermissionSet, ProfileRule, RecordingsScope, RoutingPermissions, SecurityProfile, TagRestrictedResource,
  UsersPermissions,
} from 'cdk-connect-security-profiles';
import type { Construct } from 'constructs';

export interface PermissionListStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;
}

/** A role for each section of Connect's permission list, ticked by rows and columns as in the console. */
export class PermissionListStack extends Stack {
  constructor(scope: Construct, id: string, props: PermissionListStackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', props.instanceArn);

    // Routing: whole rows, at the levels of the columns.
    new SecurityProfile(this, 'Routing', {
      instance,
      securityProfileName: 'Routing designer',
      permissions: PermissionSet.of(
        PermissionSet.forResource('Routing profiles', AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE),
        PermissionSet.forResource('Quick connects', AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE),
        PermissionSet.forResource('Hours of operation', AccessLevel.VIEW, AccessLevel.EDIT),
        PermissionSet.forResource('Queues', AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.ENABLE_DISABLE),
        PermissionSet.forResource('Task templates', AccessLevel.ALL),
      ),
    });

    // Channels and flows: with the right to publish, which makes a change live.
    new SecurityProfile(this, 'Flows', {
      instance,
      securityProfileName: 'Flow publisher',
      permissions: PermissionSet.of(
        PermissionSet.forResource('Flows', AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE, AccessLevel.PUBLISH),
        PermissionSet.forResource('Flow modules', AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE, AccessLevel.PUBLISH),
        PermissionSet.forResource('Prompts', AccessLevel.VIEW, AccessLevel.CREATE),
        PermissionSet.forResource('Phone numbers', AccessLevel.VIEW),
        PermissionSet.forResource('Views', AccessLevel.VIEW),
        ChannelsAndFlowsPermissions.COMMUNICATION_WIDGET_ENABLE_DISABLE,
      ),
    });

    // Users and permissions: only those of one team, and a reason, as holders can raise their own access.
    new SecurityProfile(this, 'Users', {
      instance,
      securityProfileName: 'User manager for sales',
      permissions: PermissionSet.of(
        PermissionSet.forResource('Users', AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE),
        UsersPermissions.USERS_EDIT_PERMISSION,
        UsersPermissions.SECURITY_PROFILES_VIEW,
        UsersPermissions.AGENT_STATUS_VIEW,
        AnalyticsPermissions.REAL_TIME_METRICS_ACCESS,
      ),
      privilegeReason: 'Sales hires its own people',
      tagAccessControl: {
        tags: { team: 'sales' },
        resources: [TagRestrictedResource.USER, TagRestrictedResource.SECURITY_PROFILE],
      },
    });

    // Contact Control Panel, agent applications and contact actions: what an agent has at hand.
    const agent = new SecurityProfile(this, 'Agent', {
      instance,
      securityProfileName: 'Video agent',
      permissions: PermissionSet.of(
        ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
        ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
        ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
        ContactControlPanelPermissions.VIDEO_CALLS_ACCESS,
        ContactControlPanelPermissions.RESTRICT_TASK_CREATION,
        ContactActionsPermissions.TRANSFER_CONTACT,
        AgentApplicationsPermissions.CUSTOM_VIEWS_ACCESS,
        AgentApplicationsPermissions.AGENT_ASSIST_VIEW,
        RoutingPermissions.QUICK_CONNECTS_VIEW,
        AnalyticsPermissions.MY_CONTACTS_VIEW,
      ),
    });

    // Analytics and optimization: held together with the agent's role, so the Contact Control Panel comes from there.
    new SecurityProfile(this, 'TeamLead', {
      instance,
      securityProfileName: 'Team lead',
      permissions: PermissionSet.of(
        AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE,
        AnalyticsPermissions.CONTACT_ATTRIBUTES_VIEW,
        UsersPermissions.USERS_VIEW,
        PermissionSet.forResource('Evaluation forms - perform evaluations', AccessLevel.VIEW, AccessLevel.CREATE, AccessLevel.EDIT),
        EvaluationsPermissions.EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_VIEW,
      ),
      metricsScope: MetricsScope.ALL_QUEUES,
      recordingsScope: RecordingsScope.REDACTED,
      heldTogetherWith: [agent],
      hierarchyAccessControl: { group: HierarchyGroup.fromId('66666666-7777-8888-9999-000000000000') },
    });

    // Historical changes, and what a permission depends on, added by one visible call.
    new SecurityProfile(this, 'Auditor', {
      instance,
      securityProfileName: 'Auditor',
      permissions: PermissionSet.of(
        HistoricalChangesPermissions.HISTORICAL_CHANGES_VIEW,
        AnalyticsPermissions.AGENT_ACTIVITY_AUDIT_ACCESS,
        AnalyticsPermissions.SAVED_REPORTS_EDIT,
        AnalyticsPermissions.SAVED_REPORTS_SCHEDULE,
      ).withDependencies(),
    });

    // Scheduling and campaigns.
    new SecurityProfile(this, 'Planner', {
      instance,
      securityProfileName: 'Planner',
      permissions: PermissionSet.of(
        PermissionSet.forResource('Schedule manager', AccessLevel.ALL),
        PermissionSet.forResource('Time off requests', AccessLevel.ALL),
        PermissionSet.forResource('Forecasting', AccessLevel.VIEW),
        CampaignsPermissions.CAMPAIGNS_VIEW,
        AnalyticsPermissions.HISTORICAL_METRICS_ACCESS,
      ),
    });

    // Customer Profiles and content management: customers, what is computed about them, and the texts that agents answer with.
    new SecurityProfile(this, 'Content', {
      instance,
      securityProfileName: 'Customer data and content',
      permissions: PermissionSet.of(
        PermissionSet.forResource('Customer profiles', AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE),
        PermissionSet.forResource('Calculated attributes', AccessLevel.ALL),
        PermissionSet.forResource('Quick responses', AccessLevel.ALL),
      ),
    });

    // A permission that is newer than the list, and a finding to live with.
    new SecurityProfile(this, 'Pilot', {
      instance,
      securityProfileName: 'Pilot group',
      permissions: PermissionSet.of(Permission.custom('NewFeature.Access'), RoutingPermissions.QUEUES_VIEW),
      waivers: [{ rule: ProfileRule.CUSTOM_PERMISSION, permissions: Permission.custom('NewFeature.Access'), reason: 'In the pilot program until spring' }],
    });
  }
}
