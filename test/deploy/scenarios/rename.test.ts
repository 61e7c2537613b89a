import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, ConnectInstance } from '../../../src';
import { liveProfiles, profilesOf } from '../support/live-profiles';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());
beforeEach(() => fixture.connect.forgetRequests());

/** A role, and two things that refer to it. */
const named = (instance: Instance, securityProfileName: string) => (stack: Stack) => {
  const profile = new AgentProfile(stack, 'Agent', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn), securityProfileName });
  new CfnParameter(stack, 'Reference', { type: 'String', name: `/${stack.stackName}/profile`, value: profile.securityProfileId });
  new CfnOutput(stack, 'Arn', { value: profile.securityProfileArn });
};

test('creates the new profile, moves what refers to it, then removes the old one', async () => {
  const instance = fixture.connect.addInstance();
  const before = await fixture.deploy('Rename', named(instance, 'Agents'));
  fixture.connect.forgetRequests();
  const after = await fixture.deploy('Rename', named(instance, 'Agent'));

  expect(after.status).toBe('UPDATE_COMPLETE');
  expect(after.changes.find(({ ResourceType }) => ResourceType === 'AWS::Connect::SecurityProfile')).toMatchObject({ Replacement: 'True' });
  expect(liveProfiles(instance)).toEqual(profilesOf(after.template, instance));
  expect(after.outputs.Arn).toBe(instance.profile('Agent')!.arn);
  expect(after.outputs.Arn).not.toBe(before.outputs.Arn);
  expect(fixture.connect.writes().map(({ operation }) => operation)).toEqual(['CreateSecurityProfile', 'DeleteSecurityProfile']);
  const moved = after.events.filter(({ LogicalResourceId, ResourceStatus }) => LogicalResourceId === 'Reference' && ResourceStatus === 'UPDATE_COMPLETE');
  expect(moved).toHaveLength(1);
});

test('leaves the old profile to the users who hold it, and says so', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Held', named(instance, 'Agents'));
  instance.addUser({ username: 'jane', profiles: ['Agents'] });
  const after = await fixture.deploy('Held', named(instance, 'Agent'));

  expect(after.status).toBe('UPDATE_COMPLETE');
  expect(Object.values(failures(after)).join()).toMatch(/"Agents" is held by jane/);
  expect(instance.securityProfiles.map(({ name }) => name).sort()).toEqual(['Agent', 'Agents']);
  expect(instance.user('jane')!.securityProfileIds).toEqual([instance.profile('Agents')!.id]);
  expect(after.outputs.Arn).toBe(instance.profile('Agent')!.arn);
});

test('goes back to the old profile when something later in the deployment fails', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Back', named(instance, 'Agents'));
  const [{ arn }] = instance.securityProfiles;
  const broken = await fixture.deploy('Back', (stack) => {
    named(instance, 'Agent')(stack);
    const reference = stack.node.findChild('Reference') as CfnParameter;
    reference.addPropertyOverride('Type', 'NoSuchType');
  });
  expect(broken.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(instance.securityProfiles).toMatchObject([{ name: 'Agents', arn }]);
});
