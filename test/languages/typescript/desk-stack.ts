import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AccessLevel, AgentProfile, AnalyticsPermissions, ChoiceSetting, ConnectInstance, LevelSetting, PermissionSet, ProfileSettings,
  ProfileSettingsDefinition, SupervisorProfile, ToggleSetting,
} from 'cdk-connect-security-profiles';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/77777777-7777-8888-9999-000000000000';

/** Settings of an application: a setting of each kind, and roles that are given them one by one, by heading, all and from a configuration. */
export class DeskStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const upload = new ToggleSetting('upload', { title: 'Upload attachments', group: 'Attachments' });
    const bulkUpload = new ToggleSetting('bulkUpload', { title: 'Bulk upload attachments', group: 'Attachments', requires: [upload] });
    const links = new LevelSetting('links', { title: 'Custom links' });
    const activity = new ChoiceSetting('activity', {
      title: 'Activity',
      choices: [{ name: 'none' }, { name: 'own', needs: PermissionSet.of(AnalyticsPermissions.MY_CONTACTS_VIEW) }, { name: 'all' }],
    });
    const definition = new ProfileSettingsDefinition('desk', { title: 'The desk', version: 1, settings: [upload, bulkUpload, links, activity] });

    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', INSTANCE_ARN);
    const agent = new AgentProfile(this, 'Agent', {
      instance,
      securityProfileName: 'Desk agent',
      additional: AnalyticsPermissions.MY_CONTACTS_VIEW,
    });
    const trainer = new AgentProfile(this, 'Trainer', { instance, securityProfileName: 'Desk trainer' });
    const supervisor = new SupervisorProfile(this, 'Supervisor', { instance, securityProfileName: 'Desk supervisor', heldTogetherWith: [agent] });
    const lead = supervisor.saveAs(this, 'Lead', { securityProfileName: 'Desk lead' });

    const settings = new ProfileSettings(this, 'Desk', { definition });
    settings.assign(agent, ...definition.valuesFrom({ upload: true, links: ['view'], activity: 'own' }));
    settings.assign(trainer, ...definition.group('Attachments').map((setting) => setting.widest()), links.at(AccessLevel.VIEW, AccessLevel.EDIT));
    settings.assign(supervisor, upload.on(), activity.choose('all'));
    settings.assignAll(lead, links.none());
    settings.useAsDefault();
    new CfnOutput(this, 'ActivityOfAgents', { value: settings.valuesOf(agent).activity });
  }
}
