import { App, Aspects, CfnResource, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import {
  AgentProfile, ConnectInstance, DriftPolicy, ProfileAiAgent, ProfileApplication, RuleSeverity, SupervisorProfile, ValidationMode,
  type ProfileProps, type ProfileValidationOptions,
} from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

const BEFORE = 'Custom::ConnectSecurityProfileValidation';
const AFTER = 'Custom::ConnectSecurityProfileReadBack';

function template(validation?: ProfileValidationOptions) {
  const { stack, instance } = rolesStack({ validation });
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', heldTogetherWith: [agent] });
  return Template.fromStack(stack);
}

const only = (found: Record<string, any>) => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.entries(found)[0];
};

test('adds five resources to a stack, however many profiles it has', () => {
  const types = Object.values(template().toJSON().Resources).map(({ Type }: any) => Type);
  expect(types.filter((type) => type !== 'AWS::Connect::SecurityProfile').sort()).toEqual(
    ['AWS::IAM::Role', 'AWS::Lambda::Function', 'AWS::Logs::LogGroup', AFTER, BEFORE].sort());
});

test('every profile waits for the validation, and the read-back for every profile', () => {
  const result = template();
  const [before] = only(result.findResources(BEFORE));
  const profiles = result.findResources('AWS::Connect::SecurityProfile');
  for (const profile of Object.values(profiles)) {
    expect(profile.DependsOn).toEqual([before]);
  }
  const [, after] = only(result.findResources(AFTER));
  expect(after.Properties.Arns).toEqual(Object.fromEntries(Object.keys(profiles).sort().map((id) => [id, { Ref: id }])));
});

test('the function is told what is asked for, and has a time limit that its answer always precedes', () => {
  const result = template({
    mode: ValidationMode.WARN_ONLY,
    rules: { 'instance-feature': RuleSeverity.OFF },
    drift: DriftPolicy.FAIL,
    allowLockOut: 'The instance is retired',
    revalidateOn: 'build 42',
  });
  const [, { Properties: before }] = only(result.findResources(BEFORE));
  expect(before).toMatchObject({
    InstanceArn: INSTANCE_ARN,
    Mode: 'WarnOnly',
    Rules: { 'instance-feature': 'off' },
    Drift: 'Fail',
    AllowLockOut: 'The instance is retired',
    EveryDeployment: 'build 42',
  });
  expect(Object.values<string>(before.Profiles).map((profile) => profile.split(':')[0]).sort()).toEqual(['Agent', 'Supervisor']);
  const [, { Properties: fn }] = only(result.findResources('AWS::Lambda::Function'));
  expect(before.ServiceTimeout).toBeGreaterThan(fn.Timeout);
});

test('without validation there is nothing but the profiles', () => {
  const types = Object.values(template({ mode: ValidationMode.OFF }).toJSON().Resources).map(({ Type }: any) => Type);
  expect(types).toEqual(['AWS::Connect::SecurityProfile', 'AWS::Connect::SecurityProfile']);
});

test('without the read-back the validation is all that is added', () => {
  template({ readBack: false }).resourceCountIs(AFTER, 0);
});

test('waivers of a profile reach the function', () => {
  const { stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', waivers: [{ rule: 'instance-feature', reason: 'Tried out first' }] });
  const [, before] = only(Template.fromStack(stack).findResources(BEFORE));
  expect(Object.values(before.Properties.Waivers)).toEqual([['instance-feature']]);
});

describe('access', () => {
  const statements = () => {
    const [, role] = only(template().findResources('AWS::IAM::Role'));
    return role.Properties.Policies.flatMap((policy: any) => policy.PolicyDocument.Statement);
  };

  test('is to read one instance, its profiles, the stack itself, and to write one log', () => {
    const [logGroup] = only(template().findResources('AWS::Logs::LogGroup'));
    expect(statements().map(({ Resource }: any) => Resource)).toEqual([
      { 'Fn::GetAtt': [logGroup, 'Arn'] },
      INSTANCE_ARN,
      [INSTANCE_ARN, `${INSTANCE_ARN}/security-profile/*`],
      { Ref: 'AWS::StackId' },
    ]);
  });

  test('names every action, and none that writes to the instance', () => {
    const actions: string[] = statements().flatMap(({ Action }: any) => Action);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    expect(actions.filter((action) => !/^(connect:(Describe|List)|cloudformation:(Describe|List)|logs:(CreateLogStream|PutLogEvents)$)/.test(action))).toEqual([]);
  });
});

describe('access to write', () => {
  const agents = [ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/billing')];
  const tools = [ProfileApplication.mcpServer('tools', 'lookup')];
  const of = (validation: ProfileValidationOptions, props: Partial<ProfileProps>) => {
    const { stack, instance } = rolesStack({ validation });
    new AgentProfile(stack, 'Other', { instance, securityProfileName: 'Other', applications: [ProfileApplication.thirdParty('com.example.orders')] });
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', ...props });
    return Template.fromStack(stack);
  };
  const writing = { writeWhatCloudFormationCannot: true };

  test.each<[string, Partial<ProfileProps>]>([['AI agents', { aiAgents: agents }], ['tools of an MCP server', { applications: tools }]])(
    'is given for a profile with %s alone, until its deployment has ended', (_, props) => {
      const result = of(writing, props);
      const [policyId, { Properties }] = only(result.findResources('AWS::IAM::Policy'));
      const [roleId] = only(result.findResources('AWS::IAM::Role'));
      const profileId = Object.keys(result.findResources('AWS::Connect::SecurityProfile', { Properties: { SecurityProfileName: 'Agent' } }))[0];
      expect(Properties).toEqual({
        PolicyName: expect.any(String),
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['connect:ListSecurityProfileAIAgents', 'connect:UpdateSecurityProfile'], Resource: { Ref: profileId } }],
        },
        Roles: [{ Ref: roleId }],
      });
      const [, after] = only(result.findResources(AFTER));
      expect(after.DependsOn).toEqual([policyId]);
      expect(after.Properties.Write).toBe(true);
    });

  test.each<[string, ProfileValidationOptions, Partial<ProfileProps>]>([
    ['no profile asks for what takes it', writing, {}],
    ['nobody said so', {}, { applications: tools }],
  ])('is not given when %s', (_, validation, props) => {
    const result = of(validation, props);
    result.resourceCountIs('AWS::IAM::Policy', 0);
    expect(JSON.stringify(result.toJSON())).not.toContain('UpdateSecurityProfile');
    expect(only(result.findResources(AFTER))[1].Properties).not.toHaveProperty('Write');
  });

  test('is given for no more profiles than IAM has room for', () => {
    const { stack, instance } = rolesStack({ validation: writing });
    const define = (index: number) => new AgentProfile(stack, `Agent${index}`, { instance, securityProfileName: `Agent ${index}`, aiAgents: agents });
    Array.from({ length: 29 }, (_, index) => define(index));
    expect(() => define(29)).toThrow('More than 29 profiles of Stack have AI agents or tools of MCP servers that the deployment is to write');
    const policies = Object.values<any>(Template.fromStack(stack).toJSON().Resources).filter(({ Type }) => Type.startsWith('AWS::IAM::'))
      .map(({ Properties }) => JSON.stringify(Properties.PolicyDocument ?? Properties.Policies));
    const arn = `${INSTANCE_ARN.replace('us-east-1', 'ap-southeast-2')}/security-profile/11111111-2222-3333-4444-555555555555`;
    expect(policies.join('').replace(/\{"Ref":"Agent[^}]*\}/g, `"${arn}"`).length).toBeLessThan(10_240);
  });

  test('comes with nothing about the validation before, which only reads', () => {
    expect(only(of(writing, { aiAgents: agents }).findResources(BEFORE))[1].Properties).not.toHaveProperty('Write');
  });
});

describe('one validation an instance and stack', () => {
  test('two instances in a stack have one each', () => {
    const { stack, instance } = rolesStack();
    const other = ConnectInstance.fromArn(stack, 'Other', INSTANCE_ARN.replace('11111111', '22222222'));
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    new AgentProfile(stack, 'OtherAgent', { instance: other, securityProfileName: 'Agent' });
    Template.fromStack(stack).resourceCountIs(BEFORE, 2);
  });

  test('two stacks have one each for the same instance', () => {
    const app = new App();
    const first = new Stack(app, 'First');
    const second = new Stack(app, 'Second');
    const instance = ConnectInstance.fromArn(first, 'Instance', INSTANCE_ARN);
    new AgentProfile(first, 'Agent', { instance, securityProfileName: 'Agent' });
    new AgentProfile(second, 'Agent', { instance, securityProfileName: 'Second agent' });
    Template.fromStack(first).resourceCountIs(BEFORE, 1);
    Template.fromStack(second).resourceCountIs(BEFORE, 1);
  });

  test('an instance of the same stack comes first', () => {
    const stack = new Stack(new App(), 'Stack');
    const instance = new CfnInstance(stack, 'Connect', { identityManagementType: 'CONNECT_MANAGED', attributes: { inboundCalls: true, outboundCalls: true } });
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    const [, before] = only(Template.fromStack(stack).findResources(BEFORE));
    expect(before.Properties.InstanceArn).toEqual({ Ref: 'Connect' });
  });
});

test('aspects reach what it adds', () => {
  const { app, stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  Aspects.of(app).add({
    visit: (node) => {
      if (CfnResource.isCfnResource(node) && node.cfnResourceType === 'AWS::IAM::Role') {
        node.addPropertyOverride('PermissionsBoundary', 'arn:aws:iam::111122223333:policy/boundary');
      }
    },
  });
  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Role', Match.objectLike({ PermissionsBoundary: Match.anyValue() }));
});
