import {
  AccessLevel, AnalyticsPermissions, ProfileSettingsDefinition, ChoiceSetting, ContactControlPanelPermissions, LevelSetting, PermissionSet,
  RecordingsPermissions, ToggleSetting, UsersPermissions,
} from '../../../src';

/** An application with a setting of every kind. */
export const LISTEN = new ToggleSetting('listen', {
  title: 'Listen in',
  needs: PermissionSet.of(
    AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE, ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
  ),
  alsoOpenedBy: AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE,
});

export const WHISPER = new ToggleSetting('whisper', { title: 'Whisper', requires: [LISTEN] });

export const RECORDINGS = new ToggleSetting('recordings', {
  title: 'Recordings',
  needsOneOf: PermissionSet.of(
    RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS, RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS,
  ),
});

export const USERS = new LevelSetting('users', {
  title: 'Users',
  levels: [{ level: AccessLevel.VIEW, needs: UsersPermissions.USERS_VIEW }, { level: AccessLevel.EDIT }],
});

export const ACTIVITY = new ChoiceSetting('activity', {
  title: 'Activity',
  choices: [{ name: 'none' }, { name: 'own', needs: AnalyticsPermissions.MY_CONTACTS_VIEW }, { name: 'all', needs: AnalyticsPermissions.CONTACT_SEARCH_VIEW }],
});

export const FAX = new ToggleSetting('fax', { title: 'Fax', deprecated: 'fax ended in 2025.' });

export const DESK = new ProfileSettingsDefinition('desk', { title: 'The desk', version: 3, settings: [LISTEN, WHISPER, RECORDINGS, USERS, ACTIVITY, FAX] });
