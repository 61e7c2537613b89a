import { CfnParameter, CfnResource, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import {
  AiAgentProfile, ConnectInstance, PermissionSet, SecurityProfile, UsersPermissions, type AiAgentProfileProps,
} from '../../../src';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());
beforeEach(() => fixture.connect.clearFaults());

const AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent';
const ARNS = [AGENT, `${AGENT}:1`, `${AGENT}:2`] as const;
const [ANY, FIRST, SECOND] = ARNS;

/** An instance whose AI agents have a profile of somebody else. */
const addInstance = () => fixture.connect.addInstance({
  integrations: ['WISDOM_ASSISTANT'], profiles: [{ name: 'Other' }], aiAgents: ARNS.map((arn) => ({ arn, profiles: ['Other'] })),
});

const profiles = (
  instance: Instance, of: Record<string, Partial<AiAgentProfileProps>>, writeWhatCloudFormationCannot = true,
) => (stack: Stack) => {
  const on = ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn, { validation: { writeWhatCloudFormationCannot } });
  for (const [name, props] of Object.entries(of)) {
    new AiAgentProfile(stack, name, { instance: on, securityProfileName: name, ...props });
  }
};
const heldBy = (...aiAgentArns: string[]) => ({ aiAgentArns });
const failing = (fill: (stack: Stack) => void) => (stack: Stack) => {
  fill(stack);
  const [readBack] = stack.node.findAll().filter((one): one is CfnResource => CfnResource.isCfnResource(one) && one.cfnResourceType.endsWith('ReadBack'));
  new CfnResource(stack, 'Failing', { type: 'AWS::Connect::SecurityProfile', properties: { InstanceArn: 'none' } }).addDependency(readBack);
};

/** Which profiles each AI agent holds. */
function held(instance: Instance): string[][] {
  return ARNS.map((arn) => instance.aiAgent(arn)!.securityProfileIds
    .map((id) => instance.securityProfiles.find((profile) => profile.id === id)!.name).sort());
}

test('AI agents get a profile, lose it, and keep what they had; the stack can be deleted although they hold its profile', async () => {
  const instance = addInstance();
  expect((await fixture.deploy('Held', profiles(instance, { A: heldBy(ANY, FIRST) }))).status).toBe('CREATE_COMPLETE');
  expect(held(instance)).toEqual([['A', 'Other'], ['A', 'Other'], ['Other']]);

  expect((await fixture.deploy('Held', profiles(instance, { A: heldBy(ANY, SECOND), B: heldBy(SECOND) }))).status).toBe('UPDATE_COMPLETE');
  expect(held(instance)).toEqual([['A', 'Other'], ['Other'], ['A', 'B', 'Other']]);

  expect((await fixture.deploy('Held', profiles(instance, { B: heldBy(SECOND) }))).status).toBe('UPDATE_COMPLETE');
  expect(held(instance)).toEqual([['Other'], ['Other'], ['B', 'Other']]);

  expect((await fixture.cloudFormation.destroy('Held')).status).toBe('DELETE_COMPLETE');
  expect(held(instance)).toEqual([['Other'], ['Other'], ['Other']]);
});

test('one that had the profile before keeps it, also when the stack no longer asks for it', async () => {
  const instance = addInstance();
  await fixture.deploy('Before', profiles(instance, { A: {} }, false));
  instance.aiAgent(FIRST)!.securityProfileIds.push(instance.profile('A')!.id);
  await fixture.deploy('Before', profiles(instance, { A: heldBy(FIRST, SECOND) }));
  await fixture.deploy('Before', profiles(instance, { A: { ...heldBy(FIRST, SECOND), description: 'Another' } }));
  expect(held(instance)).toEqual([['Other'], ['A', 'Other'], ['A', 'Other']]);
  const over = await fixture.deploy('Before', profiles(instance, { A: {} }, false));
  expect(over.status).toBe('UPDATE_COMPLETE');
  expect(held(instance)).toEqual([['Other'], ['A', 'Other'], ['Other']]);
  expect(JSON.stringify(over.template)).not.toContain('AssociateSecurityProfiles');
});

test('a change that fails later is taken back, and so is what is retained when its stack goes', async () => {
  const instance = addInstance();
  const retained = { removalPolicy: RemovalPolicy.RETAIN };
  await fixture.deploy('Back', profiles(instance, { A: { ...heldBy(FIRST), ...retained } }));
  const failed = await fixture.deploy('Back', failing(profiles(instance, { A: { ...heldBy(ANY, SECOND), ...retained } })));
  expect(failed.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(held(instance)).toEqual([['Other'], ['A', 'Other'], ['Other']]);
  expect((await fixture.cloudFormation.destroy('Back')).status).toBe('DELETE_COMPLETE');
  expect([held(instance), instance.profile('A')?.name]).toEqual([[['Other'], ['Other'], ['Other']], 'A']);
});

test('an AI agent that is not there fails the deployment, which says so and leaves the others as they were', async () => {
  const instance = addInstance();
  await fixture.deploy('Missing', profiles(instance, { A: heldBy(FIRST) }));
  const failed = await fixture.deploy('Missing', profiles(instance, { A: heldBy(SECOND, `${AGENT}:9`) }));
  expect(failed.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(failed)).join()).toContain(`"A" was not deployed with the requested holders: it does not have ${AGENT}:9`);
  expect(held(instance)).toEqual([['Other'], ['A', 'Other'], ['Other']]);
});

test('an ARN can be known to the deployment alone, and an AI agent that is gone keeps no stack from being deleted', async () => {
  const instance = addInstance();
  const parameter = (stack: Stack) => {
    const arn = new CfnParameter(stack, 'Agent', { default: AGENT }).valueAsString;
    profiles(instance, { A: heldBy(`${arn}:1`, arn) })(stack);
  };
  expect((await fixture.deploy('Token', parameter)).status).toBe('CREATE_COMPLETE');
  expect(held(instance)).toEqual([['A', 'Other'], ['A', 'Other'], ['Other']]);
  instance.aiAgents = instance.aiAgents.filter(({ arn }) => arn !== FIRST);
  expect((await fixture.cloudFormation.destroy('Token')).status).toBe('DELETE_COMPLETE');
  expect(instance.aiAgents.map(({ securityProfileIds }) => securityProfileIds.length)).toEqual([1, 1]);
});

test('a lock-out counts people where that is asked for: an administrator whom nobody is saves nobody', async () => {
  const { SECURITY_PROFILES_EDIT, USERS_EDIT, USERS_EDIT_PERMISSION } = UsersPermissions;
  const management = PermissionSet.of(SECURITY_PROFILES_EDIT, USERS_EDIT, USERS_EDIT_PERMISSION).withDependencies();
  const instance = fixture.connect.addInstance({ profiles: [{ name: 'Admin', permissions: management.names }] });
  const boss = (permissions: PermissionSet) => (stack: Stack) => {
    const on = ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn, { validation: { countPeople: true } });
    new SecurityProfile(stack, 'Boss', { instance: on, securityProfileName: 'Boss', permissions, privilegeReason: 'It manages the center' });
  };
  await fixture.deploy('LockOut', boss(management));
  instance.addUser({ username: 'ana', profiles: ['Boss'] });
  const less = boss(PermissionSet.of(UsersPermissions.USERS_VIEW));
  const refused = await fixture.deploy('LockOut', less);
  expect(refused.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(refused)).join()).toContain('nobody holds other profiles that have all of them');
  instance.addUser({ username: 'bo', profiles: ['Admin'] });
  expect((await fixture.deploy('LockOut', less)).status).toBe('UPDATE_COMPLETE');
});
