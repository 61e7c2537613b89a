import { Stack, type StackProps } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  AccessLevel, ActivityScope, AdministratorProfile, AgentChannel, AgentFeature, AgentProfile, AnalyticsPermissions, ProfileSettings,
  BreakGlassProfile, ConnectInstance, RecordingsScope, SupervisorProfile,
} from 'cdk-connect-security-profiles';
import type { Construct } from 'constructs';
import { ACTIVITY, ADMINISTRATION, DASHBOARD, GENERAL, PRESENCE, QUALITY, ROUTING, VIDEO, WORKSPACE } from './workspace';

export interface PermissionGroupsStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;
}

/** Permission groups: each is a security profile, and its settings in the workspace. */
export class PermissionGroupsStack extends Stack {
  constructor(scope: Construct, id: string, props: PermissionGroupsStackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', props.instanceArn);
    const workspace = new ProfileSettings(this, 'Workspace', { definition: WORKSPACE });

    // Agents see their own activity, and the figures of the queues of their routing profile.
    const agent = new AgentProfile(this, 'Agent', {
      instance,
      securityProfileName: 'Workspace agent',
      description: 'Handles calls, chats, tasks and video calls',
      channels: [AgentChannel.VOICE, AgentChannel.CHAT, AgentChannel.TASKS, AgentChannel.VIDEO],
      features: [AgentFeature.OWN_CONTACTS, AgentFeature.OWN_PERFORMANCE],
    });
    workspace.assign(agent,
      PRESENCE.announcements.at(AccessLevel.VIEW),
      PRESENCE.raiseHand.on(),
      PRESENCE.directory.at(AccessLevel.VIEW),
      PRESENCE.toggleRecording.on(),
      ACTIVITY.choose('own'),
      DASHBOARD.agentPerformance.on(),
      DASHBOARD.recentActivity.on(),
      VIDEO.on(),
    );

    // Supervisors see the queues of their team, listen in, and hear what was recorded, redacted.
    const supervisor = new SupervisorProfile(this, 'Supervisor', {
      instance,
      securityProfileName: 'Workspace supervisor',
      description: 'Leads a team',
      activityScope: ActivityScope.ALL,
      recordingsScope: RecordingsScope.REDACTED,
      additional: AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW,
    });
    workspace.assign(supervisor,
      GENERAL.allQueues.on(),
      GENERAL.ccpPopUp.on(),
      ROUTING.hoursOfOperation.at(AccessLevel.VIEW),
      PRESENCE.teamStatus.on(),
      PRESENCE.announcements.at(AccessLevel.ALL),
      PRESENCE.raiseHand.on(),
      PRESENCE.directory.at(AccessLevel.VIEW),
      PRESENCE.silentMonitor.on(),
      PRESENCE.changeOutboundQueue.on(),
      PRESENCE.toggleRecording.on(),
      ADMINISTRATION.users.at(AccessLevel.VIEW),
      ADMINISTRATION.customLinks.at(AccessLevel.VIEW, AccessLevel.EDIT),
      ADMINISTRATION.reporting.at(AccessLevel.VIEW),
      ADMINISTRATION.ownRoutingProfile.on(),
      ADMINISTRATION.globalContacts.at(AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE),
      ACTIVITY.choose('same-queues'),
      QUALITY.recordings.on(),
      QUALITY.transcripts.on(),
      QUALITY.analytics.on(),
      ...Object.values(DASHBOARD).map((widget) => widget.on()),
    );

    // Administrators manage everything but what is kept for the administrator of the instance.
    const admin = new AdministratorProfile(this, 'Admin', { instance, securityProfileName: 'Workspace admin', description: 'Runs the workspace' });
    workspace.assign(admin,
      GENERAL.allQueues.on(),
      ROUTING.hoursOfOperation.at(AccessLevel.ALL),
      PRESENCE.teamStatus.on(),
      PRESENCE.announcements.at(AccessLevel.ALL),
      PRESENCE.directory.at(AccessLevel.ALL),
      PRESENCE.silentMonitor.on(),
      PRESENCE.changeOutboundQueue.on(),
      ADMINISTRATION.users.at(AccessLevel.ALL),
      ADMINISTRATION.permissionGroups.at(AccessLevel.ALL),
      ADMINISTRATION.integration.at(AccessLevel.ALL),
      ADMINISTRATION.customLinks.at(AccessLevel.ALL),
      ADMINISTRATION.general.at(AccessLevel.ALL),
      ADMINISTRATION.channel.at(AccessLevel.ALL),
      ADMINISTRATION.reporting.at(AccessLevel.ALL),
      ADMINISTRATION.globalContacts.at(AccessLevel.ALL),
      ACTIVITY.choose('all'),
      QUALITY.recordings.on(),
      QUALITY.transcripts.on(),
      QUALITY.analytics.on(),
      ...Object.values(DASHBOARD).map((widget) => widget.on()),
    );

    // The administrator of the instance gets everything that the workspace has, whatever becomes of the other groups.
    const emergency = new BreakGlassProfile(this, 'InstanceAdmin', {
      instance,
      securityProfileName: 'Workspace instance admin',
      reason: 'it repairs permission groups that nobody can manage anymore',
      additional: AdministratorProfile.PERMISSIONS,
    });
    const inUse = WORKSPACE.settings.filter(({ deprecated }) => deprecated === undefined);
    workspace.assign(emergency, ...inUse.map((setting) => setting.widest()));
    workspace.reserve(ADMINISTRATION.api, emergency);

    // Users whom the workspace has not seen yet get the group that opens least.
    workspace.useAsDefault();
    workspace.grantRead(new Role(this, 'WorkspaceRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }));
  }
}
