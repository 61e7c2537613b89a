import { Stack, Tags } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { ContactCenterStack } from '../../../examples/contact-center/contact-center-stack';
import {
  AgentProfile, AnalyticsPermissions, CasesAgentProfile, ConnectInstance, PermissionSet, Strictness,
} from '../../../src';
import { liveProfiles, profilesOf } from '../support/live-profiles';

let fixture: DeployFixture;
let instance: Instance;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());
beforeEach(() => {
  instance = fixture.addCompleteInstance();
  fixture.connect.forgetRequests();
});

const agent = (additional: PermissionSet = PermissionSet.of()) => (stack: Stack) => {
  new AgentProfile(stack, 'Agent', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn), securityProfileName: 'Agent', additional,
  });
};
const metrics = PermissionSet.of(AnalyticsPermissions.REAL_TIME_METRICS_ACCESS);
const writes = () => fixture.connect.writes().map(({ operation }) => operation);

test('creates the roles of the contact-center example, as its template has them', async () => {
  const outcome = await fixture.deployStack((app) => new ContactCenterStack(app, 'Example', { instanceArn: instance.arn, ...fixture.stackProps }));
  expect(failures(outcome)).toEqual({});
  expect(outcome.status).toBe('CREATE_COMPLETE');
  expect(instance.securityProfiles.length).toBeGreaterThan(3);
  expect(liveProfiles(instance)).toEqual(profilesOf(outcome.template, instance));
});

test('makes no call at all when nothing changed', async () => {
  await fixture.deploy('Same', agent());
  fixture.connect.forgetRequests();
  const outcome = await fixture.deploy('Same', agent());
  expect(outcome.changes).toEqual([]);
  expect(fixture.connect.requests).toEqual([]);
});

test('adds a permission and takes it away again, in place', async () => {
  await fixture.deploy('Permission', agent());
  const [{ arn }] = instance.securityProfiles;

  const more = await fixture.deploy('Permission', agent(metrics));
  expect(more.status).toBe('UPDATE_COMPLETE');
  expect(liveProfiles(instance)).toEqual(profilesOf(more.template, instance));
  expect(instance.securityProfiles[0].permissions).toContain('AccessMetrics.RealTimeMetrics.Access');

  const less = await fixture.deploy('Permission', agent());
  expect(liveProfiles(instance)).toEqual(profilesOf(less.template, instance));
  expect(instance.securityProfiles).toMatchObject([{ arn }]);
  expect(writes()).toEqual(['CreateSecurityProfile', 'UpdateSecurityProfile', 'UpdateSecurityProfile']);
});

test('gives the profiles the tags of the stack', async () => {
  await fixture.deploy('Tags', (stack) => {
    Tags.of(stack).add('Desk', 'north');
    agent()(stack);
  });
  expect(instance.profile('Agent')!.tags).toEqual({ Desk: 'north' });
});

test('takes a role out of the stack and leaves the others as they were', async () => {
  const both = (stack: Stack) => {
    agent()(stack);
    new CasesAgentProfile(stack, 'Cases', {
      instance: stack.node.findChild('Instance') as ConnectInstance, securityProfileName: 'Cases agent',
    });
  };
  await fixture.deploy('Fewer', both);
  const kept = JSON.stringify(instance.profile('Agent'));
  const outcome = await fixture.deploy('Fewer', agent());
  expect(outcome.status).toBe('UPDATE_COMPLETE');
  expect(liveProfiles(instance)).toEqual(profilesOf(outcome.template, instance));
  expect(JSON.stringify(instance.profile('Agent'))).toBe(kept);
});

test('can be validated from some deployment on, without calling the stack\'s own profiles taken', async () => {
  const validated = (enabled: boolean, additional?: PermissionSet) => (stack: Stack) => {
    new AgentProfile(stack, 'Agent', {
      instance: ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn, { validation: { enabled } }), securityProfileName: 'Agent', additional,
    });
  };
  const before = await fixture.deploy('Late', validated(false));
  expect(before.changes.map(({ ResourceType }) => ResourceType)).toEqual(['AWS::Connect::SecurityProfile']);
  const late = await fixture.deploy('Late', validated(true, metrics));
  expect(failures(late)).toEqual({});
  expect(late.status).toBe('UPDATE_COMPLETE');
  expect(liveProfiles(instance)).toEqual(profilesOf(late.template, instance));
  expect((await fixture.deploy('Late', validated(false))).status).toBe('UPDATE_COMPLETE');
  expect(liveProfiles(instance)).toEqual(profilesOf(before.template, instance));
});

test('goes on where findings only warn, and logs them', async () => {
  const bare = fixture.connect.addInstance();
  const outcome = await fixture.deploy('WarnOnly', (stack) => {
    new CasesAgentProfile(stack, 'Cases', {
      instance: ConnectInstance.fromInstanceArn(stack, 'Instance', bare.arn, { validation: { strictness: Strictness.LENIENT } }),
      securityProfileName: 'Cases agent',
    });
  });
  expect(outcome.status).toBe('CREATE_COMPLETE');
  expect(liveProfiles(bare)).toEqual(profilesOf(outcome.template, bare));
  expect(await fixture.functionLog('WarnOnly')).toMatch(/"Cases agent" needs Amazon Connect Cases/);
});
