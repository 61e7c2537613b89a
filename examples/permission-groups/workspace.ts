import {
  AccessLevel, AgentApplicationsPermissions, AnalyticsPermissions, ProfileSettingsDefinition, ChoiceSetting, ContactControlPanelPermissions,
  LevelSetting, PermissionSet, RecordingsPermissions, RoutingPermissions, ToggleSetting, UsersPermissions, type IPermissions,
  type ProfileSettingLevel,
} from 'cdk-connect-security-profiles';

const CCP = ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL;
const CALLS = ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS;
const REAL_TIME = AnalyticsPermissions.REAL_TIME_METRICS_ACCESS;
const LISTEN = AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE;
const RECORDINGS = PermissionSet.of(
  RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS, RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS,
);
const TRANSCRIPTS = PermissionSet.of(
  RecordingsPermissions.CONTACT_TRANSCRIPTS_REDACTED_ACCESS, RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS,
);
const ANY_CONTACT = PermissionSet.of(AnalyticsPermissions.MY_CONTACTS_VIEW, AnalyticsPermissions.CONTACT_SEARCH_VIEW);

/** Levels with what each takes of the same thing in Connect. */
function levels(view: IPermissions, edit: IPermissions, create: IPermissions, remove: IPermissions): ProfileSettingLevel[] {
  return [
    { level: AccessLevel.VIEW, needs: view },
    { level: AccessLevel.EDIT, needs: edit },
    { level: AccessLevel.CREATE, needs: create },
    { level: AccessLevel.REMOVE, needs: remove },
  ];
}

/** Settings of the group itself. */
export const GENERAL = {
  allQueues: new ToggleSetting('allQueues', {
    title: 'Metrics and operations for all queues',
    description: 'Off, the routing profile decides which queues the home screen shows',
    needs: REAL_TIME,
    alsoOpenedBy: REAL_TIME,
  }),
  ccpPopUp: new ToggleSetting('ccpPopUp', {
    title: 'Contact Control Panel as a pop-up',
    description: 'On, the softphone is in a window of its own',
    isPreference: true,
    needs: CCP,
  }),
};

export const ROUTING = {
  hoursOfOperation: new LevelSetting('hoursOfOperation', {
    title: 'Hours of operation',
    group: 'Routing',
    description: 'Closures for holidays and at short notice',
    levels: levels(
      RoutingPermissions.HOURS_OF_OPERATION_VIEW, RoutingPermissions.HOURS_OF_OPERATION_EDIT,
      RoutingPermissions.HOURS_OF_OPERATION_CREATE, RoutingPermissions.HOURS_OF_OPERATION_DELETE,
    ),
    alsoOpenedBy: RoutingPermissions.HOURS_OF_OPERATION_EDIT,
  }),
  phoneNumber: new LevelSetting('phoneNumber', { title: 'Phone number', group: 'Routing', deprecated: 'the application manages no phone numbers any more' }),
};

export const PRESENCE = {
  teamStatus: new ToggleSetting('teamStatus', { title: 'Team status', group: 'Communication and presence', needs: UsersPermissions.AGENT_STATUS_VIEW }),
  announcements: new LevelSetting('announcements', { title: 'Announcements', group: 'Communication and presence' }),
  raiseHand: new ToggleSetting('raiseHand', { title: 'Raise hand', group: 'Communication and presence', needs: CCP }),
  directory: new LevelSetting('directory', {
    title: 'Directory',
    group: 'Communication and presence',
    description: 'Contacts to call and to transfer to',
    levels: levels(
      RoutingPermissions.QUICK_CONNECTS_VIEW, RoutingPermissions.QUICK_CONNECTS_EDIT,
      RoutingPermissions.QUICK_CONNECTS_CREATE, RoutingPermissions.QUICK_CONNECTS_DELETE,
    ),
  }),
  silentMonitor: new ToggleSetting('silentMonitor', {
    title: 'Silent monitor',
    group: 'Communication and presence',
    description: 'Listen to a conversation without being heard',
    needs: PermissionSet.of(LISTEN, CCP, CALLS, REAL_TIME),
    alsoOpenedBy: LISTEN,
  }),
  changeOutboundQueue: new ToggleSetting('changeOutboundQueue', {
    title: 'Change outbound queue',
    group: 'Communication and presence',
    description: 'Choose the queue of an outbound call',
    needs: PermissionSet.of(CALLS, RoutingPermissions.QUEUES_VIEW),
  }),
  toggleRecording: new ToggleSetting('toggleRecording', {
    title: 'Toggle recording',
    group: 'Communication and presence',
    description: 'Pause and resume the recording of a call',
    needs: CCP,
  }),
};

export const ADMINISTRATION = {
  users: new LevelSetting('users', {
    title: 'Users',
    group: 'Users and permissions',
    levels: levels(UsersPermissions.USERS_VIEW, UsersPermissions.USERS_EDIT, UsersPermissions.USERS_CREATE, UsersPermissions.USERS_DELETE),
    alsoOpenedBy: UsersPermissions.USERS_EDIT,
  }),
  permissionGroups: new LevelSetting('permissionGroups', {
    title: 'Security profiles',
    group: 'Users and permissions',
    description: 'The groups that these settings make up',
    managesAccess: true,
  }),
  integration: new LevelSetting('integration', { title: 'Integration', group: 'Users and permissions' }),
  customLinks: new LevelSetting('customLinks', { title: 'Custom links', group: 'Users and permissions' }),
  general: new LevelSetting('general', { title: 'General', group: 'Users and permissions' }),
  channel: new LevelSetting('channel', { title: 'Channel', group: 'Users and permissions' }),
  reporting: new LevelSetting('reporting', { title: 'Reporting', group: 'Users and permissions' }),
  ownRoutingProfile: new ToggleSetting('ownRoutingProfile', {
    title: 'Routing profile - self',
    group: 'Users and permissions',
    description: 'Choose the own routing profile',
    needs: RoutingPermissions.ROUTING_PROFILES_VIEW,
  }),
  globalContacts: new LevelSetting('globalContacts', { title: 'Global contact', group: 'Users and permissions' }),
  api: new ToggleSetting('api', { title: 'API', group: 'Users and permissions', reservedFor: 'the administrator of the instance' }),
};

export const ACTIVITY = new ChoiceSetting('activity', {
  title: 'Activity',
  description: 'Whose activity the search shows',
  choices: [
    { name: 'none' },
    { name: 'own', needsOneOf: ANY_CONTACT },
    { name: 'same-queues', needs: AnalyticsPermissions.CONTACT_SEARCH_VIEW },
    { name: 'all', needs: AnalyticsPermissions.CONTACT_SEARCH_VIEW, alsoOpenedBy: AnalyticsPermissions.CONTACT_SEARCH_VIEW },
  ],
});

export const QUALITY = {
  recordings: new ToggleSetting('recordings', {
    title: 'Recordings',
    group: 'Quality and analytics',
    needsOneOf: RECORDINGS,
    requires: [ACTIVITY],
    alsoOpenedBy: RECORDINGS,
  }),
  transcripts: new ToggleSetting('transcripts', {
    title: 'Transcripts',
    group: 'Quality and analytics',
    needsOneOf: TRANSCRIPTS,
    requires: [ACTIVITY],
    alsoOpenedBy: TRANSCRIPTS,
  }),
  analytics: new ToggleSetting('analytics', {
    title: 'Analytics',
    group: 'Quality and analytics',
    needs: AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW,
    requires: [ACTIVITY],
  }),
};

export const DASHBOARD = {
  agentPerformance: new ToggleSetting('agentPerformance', {
    title: 'Agent performance',
    group: 'Dashboard',
    needsOneOf: PermissionSet.of(AgentApplicationsPermissions.PERFORMANCE_METRICS_ACCESS, REAL_TIME),
  }),
  recentActivity: new ToggleSetting('recentActivity', { title: 'Recent activity', group: 'Dashboard', requires: [ACTIVITY] }),
  averageTimes: new ToggleSetting('averageTimes', { title: 'Average times', group: 'Dashboard', needs: REAL_TIME }),
  agentAvailability: new ToggleSetting('agentAvailability', { title: 'Agent availability', group: 'Dashboard', needs: REAL_TIME }),
  contacts: new ToggleSetting('contacts', { title: 'Contacts', group: 'Dashboard', needs: REAL_TIME }),
};

export const VIDEO = new ToggleSetting('video', {
  title: 'Video',
  group: 'Channel',
  description: 'Start a video call',
  needs: ContactControlPanelPermissions.VIDEO_CALLS_ACCESS,
});

/** A workspace on top of Connect with permission groups of its own, one for each security profile. */
export const WORKSPACE = new ProfileSettingsDefinition('workspace', {
  title: 'Workspace',
  version: 1,
  settings: [GENERAL, ROUTING, PRESENCE, ADMINISTRATION, { ACTIVITY }, QUALITY, DASHBOARD, { VIDEO }]
    .flatMap((group) => Object.values(group)),
});
