import { Stack } from 'aws-cdk-lib';
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

const roles = (instance: Instance, ...names: string[]) => (stack: Stack) => {
  const connect = ConnectInstance.fromInstanceArn(stack, `Instance${instance.id}`, instance.arn);
  for (const name of names) {
    new AgentProfile(stack, `${name}${instance.id}`, { instance: connect, securityProfileName: name });
  }
};

test('one hundred profiles in one stack, with as many calls to validate as one takes', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `Agent ${index}`);
  const [instance, small] = [fixture.connect.addInstance(), fixture.connect.addInstance()];
  await fixture.deploy('One', roles(small, 'Agent'));
  const readsOfOne = reads(small);
  const outcome = await fixture.deploy('Hundred', roles(instance, ...names));

  expect(outcome.status).toBe('CREATE_COMPLETE');
  expect(Object.keys(liveProfiles(instance))).toHaveLength(100);
  expect(liveProfiles(instance)).toEqual(profilesOf(outcome.template, instance));
  expect(outcome.changes).toHaveLength(100 + 5);
  expect(reads(instance)).toEqual(readsOfOne);
});

/** Reads before the first profile is made. */
function reads({ id }: Instance): string[] {
  const own = fixture.connect.requests.filter(({ instanceId }) => instanceId === id).map(({ operation }) => operation);
  return own.slice(0, own.indexOf('CreateSecurityProfile')).sort();
}

test('two stacks on one instance keep off each other\'s profiles', async () => {
  const instance = fixture.connect.addInstance();
  const first = await fixture.deploy('First', roles(instance, 'Agent'));
  const second = await fixture.deploy('Second', roles(instance, 'Back office'));
  expect(second.status).toBe('CREATE_COMPLETE');
  expect(liveProfiles(instance)).toEqual({ ...profilesOf(first.template, instance), ...profilesOf(second.template, instance) });

  const before = JSON.stringify(instance);
  const clash = await fixture.deploy('Second', roles(instance, 'Back office', 'Agent'));
  expect(clash.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(clash)).join()).toMatch(/already has a security profile "Agent".*does not belong to this stack/);
  expect(JSON.stringify(instance)).toBe(before);

  await fixture.cloudFormation.destroy('First');
  expect(liveProfiles(instance)).toEqual(profilesOf(second.template, instance));
});

test('one stack on two instances validates each by itself', async () => {
  const [one, two] = [fixture.connect.addInstance(), fixture.connect.addInstance()];
  const both = (stack: Stack) => {
    roles(one, 'Agent')(stack);
    roles(two, 'Agent')(stack);
  };
  const outcome = await fixture.deploy('Both', both);
  expect(outcome.status).toBe('CREATE_COMPLETE');
  for (const instance of [one, two]) {
    expect(liveProfiles(instance)).toEqual(profilesOf(outcome.template, instance));
  }
  expect((await fixture.cloudFormation.destroy('Both')).status).toBe('DELETE_COMPLETE');
  expect([one.securityProfiles, two.securityProfiles]).toEqual([[], []]);
});
