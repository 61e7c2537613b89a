import { CfnResource, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AiAgentProfile, CasesPermissions, ConnectInstance, PermissionSet, ProfileAiAgent, type ProfileProps } from '../../../src';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());

const [BILLING, TRAVEL, WEATHER] = ['billing', 'travel', 'weather'].map((name) => `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`);
const agents = (...arns: string[]): Partial<ProfileProps> => ({ aiAgents: arns.map((arn) => ProfileAiAgent.thirdParty(arn)) });

const profile = (instance: Instance, props: Partial<ProfileProps>, id = 'Instance') => (stack: Stack) => {
  const on = ConnectInstance.fromInstanceArn(stack, id, instance.arn, { validation: { writeWhatCloudFormationCannot: true } });
  new AiAgentProfile(stack, 'A', { instance: on, securityProfileName: 'A', removalPolicy: RemovalPolicy.RETAIN, ...props });
};
const failing = (fill: (stack: Stack) => void) => (stack: Stack) => {
  fill(stack);
  const [readBack] = stack.node.findAll().filter((one): one is CfnResource => CfnResource.isCfnResource(one) && one.cfnResourceType.endsWith('ReadBack'));
  new CfnResource(stack, 'Failing', { type: 'AWS::Connect::SecurityProfile', properties: { InstanceArn: 'none' } }).addDependency(readBack);
};
const addInstance = () => fixture.connect.addInstance({ integrations: ['APPLICATION', 'WISDOM_ASSISTANT'] });
const allowed = (instance: Instance) => instance.profile('A')!.allowedAIAgents.map(({ Arn }) => Arn);
const byHand = (instance: Instance, ...arns: string[]) => instance.changeProfile('A', { allowedAIAgents: arns.map((Arn) => ({ Arn, Type: 'THIRD_PARTY' })) });

test('a deployment that is refused, or fails later, forgets nothing that was replaced before', async () => {
  const instance = addInstance();
  await fixture.deploy('Refused', profile(instance, {}));
  byHand(instance, WEATHER);
  await fixture.deploy('Refused', profile(instance, agents(BILLING)));
  const refused = await fixture.deploy('Refused', profile(instance, { ...agents(BILLING), additional: PermissionSet.of(CasesPermissions.CASES_VIEW).withDependencies() }));
  const failed = await fixture.deploy('Refused', failing(profile(instance, agents(TRAVEL))));
  expect([refused.status, failed.status]).toEqual(['UPDATE_ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
  expect(allowed(instance)).toEqual([BILLING]);
  expect((await fixture.cloudFormation.destroy('Refused')).status).toBe('DELETE_COMPLETE');
  expect(allowed(instance)).toEqual([WEATHER]);
});

test('another logical ID of the validation takes nothing away, and forgets nothing', async () => {
  const instance = addInstance();
  await fixture.deploy('Moved', profile(instance, {}));
  byHand(instance, WEATHER);
  await fixture.deploy('Moved', profile(instance, agents(BILLING)));
  const moved = await fixture.deploy('Moved', profile(instance, agents(BILLING, TRAVEL), 'Other'));
  expect([moved.status, allowed(instance)]).toEqual(['UPDATE_COMPLETE', [BILLING, TRAVEL]]);
  expect((await fixture.cloudFormation.destroy('Moved')).status).toBe('DELETE_COMPLETE');
  expect(allowed(instance)).toEqual([WEATHER]);
});
