import { ProfileSettingsDefinition, ContactControlPanelPermissions, ToggleSetting } from 'cdk-connect-security-profiles';

/** Whether people may add files to contacts. */
export const UPLOAD_ATTACHMENTS = new ToggleSetting('uploadAttachments', {
  title: 'Upload attachments',
  group: 'Attachments',
  description: 'Add a file to a contact',
  needs: ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
});

/** Whether they may add many of them at once. */
export const BULK_UPLOAD_ATTACHMENTS = new ToggleSetting('bulkUploadAttachments', {
  title: 'Bulk upload attachments',
  group: 'Attachments',
  description: 'Add many files to a contact at once',
  requires: [UPLOAD_ATTACHMENTS],
});

/** A desktop for agents on top of Connect: it follows the security profiles, and has two settings of its own. */
export const AGENT_DESKTOP = new ProfileSettingsDefinition('agent-desktop', {
  title: 'Agent desktop',
  version: 1,
  settings: [UPLOAD_ATTACHMENTS, BULK_UPLOAD_ATTACHMENTS],
});
