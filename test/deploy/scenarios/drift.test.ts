import { Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, AnalyticsPermissions, ConnectInstance, PermissionSet, ProfileRule, ProfileRules, RuleSeverity } from '../../../src';
import { liveProfiles, profilesOf } from '../support/live-profiles';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());

const agent = (instance: Instance, drift: RuleSeverity, additional: PermissionSet = PermissionSet.of()) => (stack: Stack) => {
  ProfileRules.of(stack).overrideSeverity(ProfileRule.DRIFT, drift);
  new AgentProfile(stack, 'Agent', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn), securityProfileName: 'Agent', additional,
  });
};
const metrics = PermissionSet.of(AnalyticsPermissions.REAL_TIME_METRICS_ACCESS);

/** What somebody does in the console between two deployments. */
function changeByHand(instance: Instance): void {
  const { permissions } = instance.profile('Agent')!;
  instance.changeProfile('Agent', { permissions: [...permissions.filter((name) => name !== 'OutboundCallAccess'), 'Users.View'] });
}

test('names a change made by hand and overwrites it', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Warn', agent(instance, RuleSeverity.WARNING));
  changeByHand(instance);
  const outcome = await fixture.deploy('Warn', agent(instance, RuleSeverity.WARNING, metrics));
  expect(outcome.status).toBe('UPDATE_COMPLETE');
  expect(liveProfiles(instance)).toEqual(profilesOf(outcome.template, instance));
  expect(await fixture.functionLog('Warn')).toMatch(
    /"Agent" was changed by hand since the last deployment: Users\.View was added, which the deployment removes; OutboundCallAccess was removed, which the deployment adds again/);
});

test('fails where the app says so, and leaves the change in place', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Fail', agent(instance, RuleSeverity.ERROR));
  changeByHand(instance);
  const before = JSON.stringify(instance);
  const outcome = await fixture.deploy('Fail', agent(instance, RuleSeverity.ERROR, metrics));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(outcome)).join()).toMatch(/"Agent" was changed by hand/);
  expect(JSON.stringify(instance)).toBe(before);
});

test('refuses to change a profile that somebody deleted, before CloudFormation fails on it', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Gone', agent(instance, RuleSeverity.WARNING));
  instance.removeProfile('Agent');
  const outcome = await fixture.deploy('Gone', agent(instance, RuleSeverity.WARNING, metrics));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(outcome)).join()).toMatch(/the instance no longer has it: it was deleted by hand.*No security profile of this instance was changed/);
});
