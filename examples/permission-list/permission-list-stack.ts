import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AccessLevel, AgentApplicationsPermissions, AnalyticsPermissions, CampaignsPermissions, ConnectInstance, ContactActionsPermissions,
  ContactControlPanelPermissions, LegacyPermissions, PermissionSet, ProfileApplication, ProfileRule, RecordingsPermissions,
  SecurityProfile,
} from 'cdk-connect-security-profiles';

const { ALL, CREATE, EDIT, ENABLE_DISABLE, OTHER, PUBLISH, REMOVE, VIEW } = AccessLevel;

/** A row of the console's table, at all of its levels or at some. */
const row = (resource: string, ...levels: AccessLevel[]) => PermissionSet.forResource(resource, ...levels.length > 0 ? levels : [ALL]);

/** Why roles hold names that Connect replaces or ended. */
const LISTED = 'The list of 2024 has it';

export interface PermissionListStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;
}

/** A role for each section of AWS's older list of permissions, with every row of it, ticked by rows and columns as in the console. */
export class PermissionListStack extends Stack {
  constructor(scope: Construct, id: string, props: PermissionListStackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', props.instanceArn);

    const routing = new SecurityProfile(this, 'Routing', {
      instance,
      securityProfileName: 'Routing',
      permissions: PermissionSet.of(
        row('Routing profiles', VIEW, EDIT, CREATE),
        row('Quick connects'),
        row('Hours of operation'),
        row('Queues', VIEW, EDIT, CREATE, ENABLE_DISABLE),
        row('Task templates'),
      ),
    });

    // Communication widget is the page to test chat.
    const flows = new SecurityProfile(this, 'Flows', {
      instance,
      securityProfileName: 'Channels and flows',
      permissions: PermissionSet.of(
        row('Prompts'),
        row('Flows'),
        row('Flow modules', VIEW, EDIT, CREATE, REMOVE, PUBLISH),
        row('Phone numbers'),
        row('Communication widget'),
        row('Views', VIEW),
      ),
      heldTogetherWith: [routing],
    });

    // Holders can raise their own access, which takes a reason.
    const users = new SecurityProfile(this, 'Users', {
      instance,
      securityProfileName: 'Users and permissions',
      permissions: PermissionSet.of(
        row('Users', VIEW, EDIT, CREATE, REMOVE, OTHER),
        row('Agent hierarchy'),
        row('Security profiles'),
        row('Agent status'),
      ),
      privilegeReason: 'Sales hires its own people',
      heldTogetherWith: [routing],
    });

    const ccp = new SecurityProfile(this, 'ContactControlPanel', {
      instance,
      securityProfileName: 'Contact Control Panel',
      permissions: PermissionSet.of(
        ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
        ContactControlPanelPermissions.CONVERSATIONAL_ANALYTICS_DATA_VIEW,
        ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
        ContactControlPanelPermissions.VOICE_ID_ACCESS,
        ContactControlPanelPermissions.RESTRICT_TASK_CREATION,
        ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
        ContactControlPanelPermissions.VIDEO_CALLS_ACCESS,
      ),
      waivers: [{ rule: ProfileRule.RETIRED_NAME, reason: LISTED }],
    });

    // Saved reports can be viewed, created, edited, deleted, published, shared and, as anything else, scheduled.
    const analytics = new SecurityProfile(this, 'Analytics', {
      instance,
      securityProfileName: 'Analytics and optimization',
      permissions: PermissionSet.of(
        AnalyticsPermissions.ACCESS_METRICS,
        row('Real-time metrics'),
        row('Historical metrics'),
        row('Agent activity audit'),
        row('Dashboards'),
        row('Contact search'),
        row('My contacts'),
        row('Search contacts by conversation characteristics'),
        row('Search contacts by keywords'),
        row('Configure searchable contact attributes'),
        row('Restrict contact access'),
        row('Contact attributes'),
        row('Conversational analytics'),
        row('Conversational analytics - custom vocabularies'),
        row('Conversational analytics - post-contact summary'),
        row('Conversational analytics - theme detection'),
        row('Rules'),
        LegacyPermissions.RECORDED_CONVERSATIONS_REDACTED_VIEW,
        LegacyPermissions.RECORDED_CONVERSATIONS_UNREDACTED_VIEW,
        LegacyPermissions.RECORDED_CONVERSATIONS_ENABLE_DOWNLOAD_BUTTON,
        RecordingsPermissions.DELETE_RECORDED_CONVERSATIONS,
        row('Login/Logout report'),
        row('Real-time contact barge-in'),
        row('Real-time contact monitoring'),
        row('Saved reports (admin)', VIEW, REMOVE),
        row('Saved reports'),
        row('Report schedules'),
        row('Evaluation forms - perform evaluations'),
        row('Evaluation forms - manage form definitions'),
        row('Evaluation forms - ask AI assistant'),
        AnalyticsPermissions.VOICE_ID_ATTRIBUTES_AND_SEARCH_VIEW,
        row('Forecasting'),
        row('Forecast and schedule interval'),
        row('Capacity planning'),
        row('Screen recording', VIEW, OTHER),
      ),
      heldTogetherWith: [ccp, routing, users],
      waivers: [ProfileRule.LEGACY_NAME, ProfileRule.REDACTED_AND_UNREDACTED, ProfileRule.RETIRED_NAME]
        .map((rule) => ({ rule, reason: LISTED })),
    });
    users.addCompanions(analytics);

    new SecurityProfile(this, 'ContactActions', {
      instance,
      securityProfileName: 'Contact actions',
      permissions: PermissionSet.of(
        ContactActionsPermissions.TRANSFER_CONTACT,
        ContactActionsPermissions.END_CONTACT,
        ContactActionsPermissions.RESCHEDULE_CONTACT,
      ),
      heldTogetherWith: [analytics, ccp],
    });

    new SecurityProfile(this, 'HistoricalChanges', {
      instance,
      securityProfileName: 'Historical changes',
      permissions: row('Historical changes'),
    });

    const customers = new SecurityProfile(this, 'CustomerProfiles', {
      instance,
      securityProfileName: 'Customer profiles',
      permissions: PermissionSet.of(row('Customer profiles'), row('Calculated attributes')),
    });

    new SecurityProfile(this, 'Scheduling', {
      instance,
      securityProfileName: 'Scheduling',
      permissions: PermissionSet.of(
        row('Schedule manager'),
        row('Time off requests'),
        row('Time off balance'),
        row('Team calendar'),
      ),
      heldTogetherWith: [analytics],
    });

    // The row without a name of the API: an application of somebody else, by its namespace.
    new SecurityProfile(this, 'AgentApplications', {
      instance,
      securityProfileName: 'Agent applications',
      permissions: PermissionSet.of(
        row('Agent application schedule calendar'),
        AgentApplicationsPermissions.CUSTOM_VIEWS_ACCESS,
        row('Agent assist'),
        row('Quick responses'),
      ),
      applications: [ProfileApplication.thirdParty('com.example.orders')],
      heldTogetherWith: [ccp],
    });

    new SecurityProfile(this, 'Cases', {
      instance,
      securityProfileName: 'Cases',
      permissions: PermissionSet.of(
        row('Audit history'),
        row('Cases', VIEW, EDIT, CREATE),
        row('Case fields'),
        row('Case templates'),
      ),
      heldTogetherWith: [ccp, customers, routing, users],
    });

    // Instances have names for managing and viewing campaigns that the list does not print.
    new SecurityProfile(this, 'Campaigns', {
      instance,
      securityProfileName: 'Campaigns',
      permissions: PermissionSet.of(
        row('Campaigns', CREATE, EDIT, REMOVE),
        CampaignsPermissions.CAMPAIGNS_MANAGE,
        CampaignsPermissions.CAMPAIGNS_VIEW,
      ),
      heldTogetherWith: [flows],
    });
  }
}
