import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  ActivityScope, AgentProfile, AnalyticsPermissions, ConnectInstance, HierarchyGroup, ProfileApplication, ProfileRule,
  QualityAnalystProfile, RecordingsScope, SupervisorProfile, TagRestrictedResource, UsersPermissions,
} from '../../src';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../support/roles-app';
import { synthesize } from './support/synthesis';

function supervisor() {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
  const profile = new SupervisorProfile(stack, 'Supervisor', {
    instance,
    securityProfileName: 'Supervisor',
    description: 'Leads a team',
    tags: { team: 'sales' },
    removalPolicy: RemovalPolicy.RETAIN,
    tagAccessControl: { tags: { team: 'sales' }, resources: [TagRestrictedResource.USER] },
    applications: [ProfileApplication.thirdParty('orders')],
    additional: UsersPermissions.AGENT_STATUS_EDIT,
    waivers: [{ rule: ProfileRule.TAG_BASED_LEAK, reason: 'Small center' }],
    heldTogetherWith: [agent],
  });
  return { app, stack, profile };
}

test('a copy is as its original, but for its name and what is changed', () => {
  const { stack, profile } = supervisor();
  profile.saveAs(stack, 'Copy', { securityProfileName: 'Team lead', additional: AnalyticsPermissions.HISTORICAL_METRICS_ACCESS, except: UsersPermissions.AGENT_STATUS_EDIT });
  const { Supervisor: original, 'Team lead': copy } = profilesOf(stack);
  expect(copy).toEqual({
    ...original,
    Properties: {
      ...original.Properties,
      SecurityProfileName: 'Team lead',
      Permissions: profile.permissions.plus(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS).minus(UsersPermissions.AGENT_STATUS_EDIT).names,
    },
  });
});

test('the original is not touched', () => {
  const alone = profilesOf(supervisor().stack).Supervisor;
  const { stack, profile } = supervisor();
  profile.saveAs(stack, 'Copy', { securityProfileName: 'Team lead', except: profile.permissions, description: 'Another', tags: {} });
  expect(profilesOf(stack).Supervisor).toEqual(alone);
});

test('what is given replaces what was taken over', () => {
  const { stack, profile } = supervisor();
  profile.saveAs(stack, 'Copy', {
    securityProfileName: 'Team lead', description: 'Another', tagAccessControl: undefined, applications: [], hierarchyAccessControl: { group: HierarchyGroup.fromId('g') },
  });
  const { Properties } = profilesOf(stack)['Team lead'];
  expect(Properties).toMatchObject({ Description: 'Another', AllowedAccessControlHierarchyGroupId: 'g', TagRestrictedResources: ['User'] });
  expect(Properties).not.toHaveProperty('Applications');
});

test('waivers go along, and are not counted as useless with the copy', () => {
  const { app, stack, profile } = supervisor();
  profile.saveAs(stack, 'Copy', { securityProfileName: 'Plain', tagAccessControl: { tags: {}, resources: [] } });
  expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
});

test('a copy of itself is refused; on another instance it is none', () => {
  const { app, stack, profile } = supervisor();
  expect(() => profile.saveAs(stack, 'Copy', { securityProfileName: 'Supervisor' })).toThrow(
    'The copy cannot be named "Supervisor" like the original: names of profiles are unique on an instance. Give the copy another securityProfileName.');
  const other = new Stack(app, 'Other');
  const instance = ConnectInstance.fromInstanceArn(other, 'Instance', INSTANCE_ARN.replace('us-east-1', 'eu-central-1'));
  profile.saveAs(other, 'Copy', { securityProfileName: 'Supervisor', instance, heldTogetherWith: [] });
  expect(profilesOf(other).Supervisor.Properties.Permissions).toEqual(profile.permissions.names);
});

test('a copy knows the scopes that it was brought to, and why', () => {
  const { stack, instance } = rolesStack();
  const original = new QualityAnalystProfile(stack, 'Original', {
    instance, securityProfileName: 'Original', recordingsScope: RecordingsScope.unredacted('Fraud'), activityScope: ActivityScope.ALL,
  });
  const copy = original.saveAs(stack, 'Copy', { securityProfileName: 'Copy', activityScope: ActivityScope.OWN });
  expect(copy._provenance().scopes).toEqual([{ kind: 'recordings', name: 'unredacted', reason: 'Fraud' }, { kind: 'activity', name: 'own', reason: undefined }]);
  expect(copy.saveAs(stack, 'Next', { securityProfileName: 'Next' })._provenance().scopes).toEqual(copy._provenance().scopes);
});
