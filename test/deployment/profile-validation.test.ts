import { App, Aspects, CfnResource, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import {
  AgentProfile, ConnectInstance, Permission, ProfileRule, Strictness,
  SupervisorProfile, TagRestrictedResource, type ProfileValidationOptions,
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
  expect(after.Properties.Arns).toEqual({ 'Fn::Sub': Object.keys(profiles).sort().map((id) => `\${${id}}`).join(' ') });
});

test('the function is told what is asked for, and has a time limit that its answer always precedes', () => {
  const result = template({
    strictness: Strictness.LENIENT,
    lockOutReason: 'The instance is retired',
    revalidateOn: 'build 42',
  });
  const [, { Properties: before }] = only(result.findResources(BEFORE));
  expect(before).toMatchObject({
    InstanceArn: INSTANCE_ARN,
    Strictness: 'lenient',
    LockOutReason: 'The instance is retired',
    EveryDeployment: 'build 42',
  });
  expect(Object.values<string>(before.Profiles).map((profile) => profile.split(':')[0]).sort()).toEqual(['Agent', 'Supervisor']);
  const [, { Properties: fn }] = only(result.findResources('AWS::Lambda::Function'));
  expect(before.ServiceTimeout).toBeGreaterThan(fn.Timeout);
});

test('what comes from another stack is imported, wherever it stands', () => {
  const app = new App();
  const other = new Stack(app, 'Other');
  const from = (id: string) => new CfnResource(other, id, { type: 'Test::Text' }).ref;
  const stack = new Stack(app, 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', from('Instance'), { validation: { revalidateOn: from('Build'), lockOutReason: from('Reason') } });
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: from('Name'), tagAccessControl: { tags: { team: from('Team') }, resources: [TagRestrictedResource.USER] } });
  const imported = (id: string) => ({ 'Fn::ImportValue': expect.stringContaining(`Ref${id}`) });
  for (const type of [BEFORE, AFTER]) {
    const [, { Properties }] = only(Template.fromStack(stack).findResources(type));
    expect(Properties).toMatchObject({ InstanceArn: imported('Instance'), EveryDeployment: imported('Build'), LockOutReason: imported('Reason') });
    expect(Object.values(Properties.Profiles)).toEqual([{ 'Fn::Join': ['', [imported('Name'), expect.stringMatching(/^:/)]] }]);
    expect(Object.values(Properties.Details)).toMatchObject([{ AllowedAccessControlTags: [{ Key: 'team', Value: imported('Team') }] }]);
  }
});

test('without validation there is nothing but the profiles', () => {
  const types = Object.values(template({ enabled: false }).toJSON().Resources).map(({ Type }: any) => Type);
  expect(types).toEqual(['AWS::Connect::SecurityProfile', 'AWS::Connect::SecurityProfile']);
});

test('waivers of a profile reach the function', () => {
  const { stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', {
    instance,
    securityProfileName: 'Agent',
    waivers: [
      { rule: ProfileRule.NAME_TAKEN, reason: 'Tried out first' },
      { rule: ProfileRule.INSTANCE_FEATURE, permissions: Permission.of('Cases.View'), reason: 'Cases come next week' },
      { rule: ProfileRule.LOCK_OUT, reason: ' ' },
    ],
  });
  const [, before] = only(Template.fromStack(stack).findResources(BEFORE));
  expect(Object.values(before.Properties.Waivers)).toEqual([['instance-feature:Cases.View', 'name-taken']]);
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
      '*',
      `${INSTANCE_ARN}/security-profile/*`,
      [INSTANCE_ARN, `${INSTANCE_ARN}/security-profile/*`],
      { Ref: 'AWS::StackId' },
    ]);
  });

  test('names every action, and none that writes to the instance', () => {
    const actions: string[] = statements().flatMap(({ Action }: any) => Action);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    expect(actions.filter((action) => !/^(connect:(Describe|List)|ds:DescribeDirectories$|cloudformation:(Describe|List)|logs:(CreateLogStream|PutLogEvents)$)/.test(action))).toEqual([]);
  });
});

describe('one validation an instance and stack', () => {
  test('two instances in a stack have one each', () => {
    const { stack, instance } = rolesStack();
    const other = ConnectInstance.fromInstanceArn(stack, 'Other', INSTANCE_ARN.replace('11111111', '22222222'));
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    new AgentProfile(stack, 'OtherAgent', { instance: other, securityProfileName: 'Agent' });
    Template.fromStack(stack).resourceCountIs(BEFORE, 2);
  });

  test('two stacks have one each for the same instance', () => {
    const app = new App();
    const first = new Stack(app, 'First');
    const second = new Stack(app, 'Second');
    const instance = ConnectInstance.fromInstanceArn(first, 'Instance', INSTANCE_ARN);
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
