import { CfnResource, Stack } from 'aws-cdk-lib';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, AiAgentProfile, ConnectInstance, ProfileAiAgent, type ProfileProps } from '../../../src';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());

/** Denies something to the validation function before it is first called, as an organization may. */
function deny(stack: Stack, action: string, resource: string): void {
  const resources = stack.node.findAll().filter(CfnResource.isCfnResource);
  const ofType = (type: string) => resources.filter(({ cfnResourceType }) => cfnResourceType === type);
  const policy = new CfnResource(stack, 'Denied', {
    type: 'AWS::IAM::Policy',
    properties: {
      PolicyName: 'Denied',
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: action, Resource: resource }] },
      Roles: ofType('AWS::IAM::Role').map(({ ref }) => ref),
    },
  });
  ofType('Custom::ConnectSecurityProfileValidation').forEach((before) => before.addDependency(policy));
}

const agent = (arn: string, Profile = AgentProfile, props: Partial<ProfileProps> = {}) => (stack: Stack) => new Profile(stack, 'Agent', {
  instance: ConnectInstance.fromInstanceArn(stack, 'Instance', arn, { validation: { writeWhatCloudFormationCannot: true } }), securityProfileName: 'Agent', ...props,
});

test('a deployment goes on without an action that its calls depend on, and its log says which', async () => {
  const instance = fixture.addCompleteInstance();
  const outcome = await fixture.deploy('Dependent', (stack) => {
    agent(instance.arn)(stack);
    deny(stack, 'ds:DescribeDirectories', '*');
  });
  expect(outcome.status).toBe('CREATE_COMPLETE');
  expect(await fixture.functionLog('Dependent')).toContain(
    'DescribeInstance failed: access was denied: not authorized to perform: ds:DescribeDirectories on resource: * with an explicit deny in an identity-based policy.');
});

test('a write that is denied on an application rolls the deployment back, and says so', async () => {
  const instance = fixture.addCompleteInstance();
  const billing = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';
  const outcome = await fixture.deploy('Written', (stack) => {
    agent(instance.arn, AiAgentProfile, { aiAgents: [ProfileAiAgent.thirdParty(billing)] })(stack);
    deny(stack, 'connect:UpdateSecurityProfile', 'arn:aws:app-integrations:*');
  });
  expect(outcome.status).toBe('ROLLBACK_COMPLETE');
  expect(Object.values(failures(outcome)).join()).toContain(`not authorized to perform: connect:UpdateSecurityProfile on resource: ${billing} with an explicit deny`);
  expect(instance.securityProfiles).toEqual([]);
});
