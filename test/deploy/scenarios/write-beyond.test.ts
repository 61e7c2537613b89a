import { DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { CfnResource, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { AnswerReceiver } from '../../../emulator/answer-receiver';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AiAgentProfile, CasesPermissions, ConnectInstance, PermissionSet, ProfileAiAgent, ProfileApplication, type ProfileProps } from '../../../src';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start({ losesMcpApplications: true });
});
afterAll(() => fixture?.stop());
beforeEach(() => {
  fixture.connect.clearFaults();
  fixture.connect.forgetRequests();
});

const arnOf = (name: string) => `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`;
const [BILLING, TRAVEL, WEATHER] = ['billing', 'travel', 'weather'].map(arnOf);
const agents = (...arns: string[]) => ({ aiAgents: arns.map((arn) => ProfileAiAgent.thirdParty(arn)) });
const tools = { applications: [ProfileApplication.thirdParty('com.example.orders'), ProfileApplication.mcpServer('tools', 'lookup', 'refund')] };

/** A stack with profiles by their names. */
const profiles = (
  instance: Instance, of: Record<string, Partial<ProfileProps>>, writeWhatCloudFormationCannot = true,
) => (stack: Stack) => {
  const on = ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn, { validation: { writeWhatCloudFormationCannot } });
  for (const [name, props] of Object.entries(of)) {
    new AiAgentProfile(stack, name, { instance: on, securityProfileName: name, ...props });
  }
};
const allowed = (instance: Instance, name = 'A') => instance.profile(name)!.allowedAIAgents.map(({ Arn }) => Arn);
const namespaces = (instance: Instance) => instance.profile('A')!.applications.map(({ Namespace }) => Namespace).sort();
/** What the function wrote: CloudFormation tells who it is. */
const written = () => fixture.connect.calls('UpdateSecurityProfile').length;
const addInstance = () => fixture.connect.addInstance({ integrations: ['APPLICATION', 'WISDOM_ASSISTANT'] });

test('AI agents are set, changed and, when the profile no longer asks for them, taken away', async () => {
  const instance = addInstance();
  expect((await fixture.deploy('Agents', profiles(instance, { A: agents(BILLING, TRAVEL) }))).status).toBe('CREATE_COMPLETE');
  expect(allowed(instance)).toEqual([BILLING, TRAVEL]);

  expect((await fixture.deploy('Agents', profiles(instance, { A: agents(TRAVEL, WEATHER) }))).status).toBe('UPDATE_COMPLETE');
  expect(allowed(instance)).toEqual([TRAVEL, WEATHER]);

  instance.changeProfile('A', { allowedAIAgents: [TRAVEL, BILLING].map((Arn) => ({ Arn, Type: 'THIRD_PARTY' })) });
  const over = await fixture.deploy('Agents', profiles(instance, { A: {} }, false));
  expect(over.status).toBe('UPDATE_COMPLETE');
  expect(allowed(instance)).toEqual([BILLING]);
  expect(JSON.stringify(over.template)).not.toContain('UpdateSecurityProfile');
});

test('a change that fails later is taken back', async () => {
  const instance = addInstance();
  await fixture.deploy('Back', profiles(instance, { A: agents(BILLING), B: agents(BILLING) }));
  fixture.connect.forgetRequests();
  // The first profile is written, the second is not, however often it is tried.
  fixture.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'error', code: 'InternalServiceException' }, after: 1, times: 4 });
  const outcome = await fixture.deploy('Back', profiles(instance, { A: agents(TRAVEL), B: agents(TRAVEL) }));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(outcome)).join()).toMatch(/could not be written for "B"/);
  expect([allowed(instance), allowed(instance, 'B')]).toEqual([[BILLING], [BILLING]]);
  expect(written()).toBe(1 + 4 + 1);
});

const byHand = (instance: Instance, ...arns: string[]) => instance.changeProfile('A', { allowedAIAgents: arns.map((Arn) => ({ Arn, Type: 'THIRD_PARTY' })) });

async function functionOf(StackName: string): Promise<string> {
  const { StackResources } = await fixture.cloudFormation.client.send(new DescribeStackResourcesCommand({ StackName }));
  return StackResources!.find(({ ResourceType }) => ResourceType === 'AWS::Lambda::Function')!.PhysicalResourceId!;
}

/** A resource after everything that the validation does, which CloudFormation cannot make. */
const failing = (fill: (stack: Stack) => void) => (stack: Stack) => {
  fill(stack);
  const after = stack.node.findAll().filter((one): one is CfnResource => CfnResource.isCfnResource(one) && one.cfnResourceType.endsWith('ReadBack'));
  new CfnResource(stack, 'Failing', { type: 'AWS::Connect::SecurityProfile', properties: { InstanceArn: 'none' } }).addDependency(after[0]);
};

test('what somebody gave by hand is said before it is taken, and is given back when the update that took it is rolled back', async () => {
  const instance = addInstance();
  await fixture.deploy('ByHand', profiles(instance, { A: {} }));
  byHand(instance, WEATHER);
  const failed = await fixture.deploy('ByHand', failing(profiles(instance, { A: agents(BILLING) })));
  expect(failed.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(written()).toBe(1 + 1);
  expect(allowed(instance)).toEqual([WEATHER]);
  expect((await fixture.functionLog('ByHand')).replace(/\s+/g, ' ')).toContain(`"A" was changed by hand since the last deployment: ${WEATHER} was added, which the deployment removes`);

  await fixture.deploy('ByHand', profiles(instance, { A: agents(BILLING) }));
  expect(allowed(instance)).toEqual([BILLING]);
  byHand(instance, BILLING, TRAVEL);
  expect((await fixture.deploy('ByHand', failing(profiles(instance, { A: { ...agents(BILLING), description: 'Another' } })))).status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(allowed(instance)).toEqual([BILLING, TRAVEL]);
});

test('it is given back to a profile that no longer asks for any, and to one that outlives its stack, however many deployments later', async () => {
  const instance = addInstance();
  const retained = { removalPolicy: RemovalPolicy.RETAIN };
  await fixture.deploy('Later', profiles(instance, { A: retained }));
  byHand(instance, WEATHER);
  await fixture.deploy('Later', profiles(instance, { A: { ...agents(BILLING), ...retained } }));
  await fixture.deploy('Later', profiles(instance, { A: { ...agents(TRAVEL), ...retained } }));
  expect(allowed(instance)).toEqual([TRAVEL]);
  expect((await fixture.deploy('Later', profiles(instance, { A: retained }))).status).toBe('UPDATE_COMPLETE');
  expect(allowed(instance)).toEqual([WEATHER]);

  await fixture.deploy('Later', profiles(instance, { A: { ...agents(BILLING), ...retained } }));
  await fixture.deploy('Later', profiles(instance, { A: { ...agents(TRAVEL), ...retained } }));
  expect((await fixture.cloudFormation.destroy('Later')).status).toBe('DELETE_COMPLETE');
  expect(allowed(instance)).toEqual([WEATHER]);
});

test('another stack that names the function is refused, and is deleted all the same', async () => {
  const instance = addInstance();
  await fixture.deploy('Owner', profiles(instance, { A: agents(BILLING) }));
  const name = await functionOf('Owner');
  fixture.connect.forgetRequests();
  const stranger = await fixture.cloudFormation.deploy('Stranger', {
    Resources: {
      Mine: {
        Type: 'Custom::ConnectSecurityProfileReadBack',
        Properties: {
          ServiceToken: `arn:aws:lambda:us-east-1:111122223333:function:${name}`, InstanceArn: instance.arn, Catalog: '1', Write: true,
          Profiles: { A: 'A:' }, Details: { A: { AllowedAIAgents: [{ Arn: WEATHER }] } }, Arns: { A: instance.profile('A')!.arn },
        },
      },
    },
  });
  expect(stranger.status).toBe('ROLLBACK_COMPLETE');
  expect(Object.values(failures(stranger)).join()).toContain('This function serves the stack that it belongs to, and no other');
  expect(fixture.connect.requests).toEqual([]);
  expect((await fixture.cloudFormation.destroy('Stranger')).status).toBe('DELETE_COMPLETE');
  expect(allowed(instance)).toEqual([BILLING]);
});

test('a profile with the logical ID constructor is judged and written as any other', async () => {
  const instance = addInstance();
  const named = (of: Partial<ProfileProps>) => (stack: Stack) => {
    profiles(instance, { A: of })(stack);
    const resources = stack.node.findAll().filter(CfnResource.isCfnResource);
    const profile = resources.find(({ cfnResourceType }) => cfnResourceType === 'AWS::Connect::SecurityProfile')!;
    profile.overrideLogicalId('constructor');
  };
  const refused = await fixture.deploy('Constructor', named({ additional: PermissionSet.of(CasesPermissions.CASES_VIEW).withDependencies() }));
  expect(refused.status).toBe('ROLLBACK_COMPLETE');
  expect(Object.values(failures(refused)).join()).toContain('needs Amazon Connect Cases');
  await fixture.cloudFormation.destroy('Constructor');
  expect((await fixture.deploy('Constructor', named(agents(BILLING)))).status).toBe('CREATE_COMPLETE');
  expect(allowed(instance)).toEqual([BILLING]);
});

test('an event that comes again once the stack has settled changes nothing', async () => {
  const instance = addInstance();
  const { stackId, template } = await fixture.deploy('Again', profiles(instance, { A: agents(BILLING) }));
  const resources = template.Resources as Record<string, { Type: string; Properties: Record<string, unknown> }>;
  const [LogicalResourceId, resource] = Object.entries(resources).find(([, { Type }]) => Type.endsWith('ReadBack'))!;
  const [profileId] = Object.keys(resource.Properties.Arns as object);
  const properties = { ...resource.Properties, Kept: '0', Arns: { [profileId]: instance.profile('A')!.arn } };
  byHand(instance, TRAVEL);
  fixture.connect.forgetRequests();
  const receiver = await AnswerReceiver.start();
  try {
    for (const RequestType of ['Create', 'Update', 'Delete']) {
      const event = {
        RequestType, StackId: stackId, RequestId: 'again', LogicalResourceId, PhysicalResourceId: 'read-back', ResourceType: resource.Type,
        ResponseURL: receiver.url, ResourceProperties: properties, OldResourceProperties: { ...properties, EveryDeployment: 'before' },
      };
      await fixture.engine.request('lambda', 'us-east-1', {
        method: 'POST', path: `/2015-03-31/functions/${await functionOf('Again')}/invocations`, body: JSON.stringify(event),
      });
    }
    expect(receiver.answers).toHaveLength(3);
  } finally {
    await receiver.close();
  }
  expect(fixture.connect.writes()).toEqual([]);
  expect(allowed(instance)).toEqual([TRAVEL]);
});

test('a profile that outlives its stack loses them, and nothing else', async () => {
  const instance = addInstance();
  await fixture.deploy('Retained', profiles(instance, { A: { ...agents(BILLING), ...tools, removalPolicy: RemovalPolicy.RETAIN } }));
  instance.changeProfile('A', { allowedAIAgents: [...instance.profile('A')!.allowedAIAgents, { Arn: WEATHER, Type: 'THIRD_PARTY' }] });
  expect((await fixture.cloudFormation.destroy('Retained')).status).toBe('DELETE_COMPLETE');
  expect(allowed(instance)).toEqual([WEATHER]);
  expect(namespaces(instance)).toEqual(['com.example.orders', 'tools']);
});

test('a stack is deleted although nothing can be undone', async () => {
  const instance = addInstance();
  await fixture.deploy('Denied', profiles(instance, { A: agents(BILLING) }));
  fixture.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'error', code: 'AccessDeniedException' }, times: 'forever' });
  expect((await fixture.cloudFormation.destroy('Denied')).status).toBe('DELETE_COMPLETE');
  expect(instance.securityProfiles).toEqual([]);
});

test('tools of an MCP server that get lost when the profile is created are written, where that is asked for', async () => {
  const lost = addInstance();
  const outcome = await fixture.deploy('Lost', profiles(lost, { A: tools }, false));
  expect(outcome.status).toBe('ROLLBACK_COMPLETE');
  expect(Object.values(failures(outcome)).join()).toMatch(/does not have lookup on tools and refund on tools.*validation\.writeWhatCloudFormationCannot/);

  const mended = addInstance();
  expect((await fixture.deploy('Mended', profiles(mended, { A: tools }))).status).toBe('CREATE_COMPLETE');
  expect(namespaces(mended)).toEqual(['com.example.orders', 'tools']);
});
