import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnParameter, Lazy } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnInstance, type CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { AGENT, applied, newStack, requested, resources, saidOfApp, written } from './support/written-profile';
import { AgentProfile, ConnectInstance, Permission, ProfileRule, ProfileRules, ValidatedSecurityProfile } from '../../src';
import { READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE } from '../../src/formats/validation-request';
import { encode } from '../../src/permissions/compact';
import { INSTANCE_ARN } from '../support/roles-app';

const PROFILE = 'AWS::Connect::SecurityProfile';

test('the last statement of an app takes over all of its profiles', () => {
  const stack = newStack();
  written(stack, { permissions: ['Users.EditPermission', 'Users.View'] });
  written(stack, {}, 'Other');
  expect(saidOfApp(stack)).toEqual({ error: undefined, warnings: [], infos: [] });
  const other = newStack();
  written(other, { permissions: ['Users.EditPermission', 'Users.View'] });
  written(other, {}, 'Other');
  applied(other);
  expect(saidOfApp(other).error).toContain('error privilege-escalation · Stack/Team "Team"');
});

test('a profile keeps its logical ID and its properties, and depends on the validation', () => {
  const [before, after] = [newStack(), newStack()];
  [before, after].forEach((stack) => {
    written(stack, { description: 'Agents', tags: [{ key: 'team', value: 'sales' }], applications: [{ namespace: 'orders', applicationPermissions: ['ACCESS'] }] });
  });
  applied(after);
  const [plain, adopted] = [before, after].map((stack) => Template.fromStack(stack).findResources(PROFILE));
  const [validation] = Object.keys(Template.fromStack(after).findResources(VALIDATION_RESOURCE_TYPE));
  expect(adopted).toEqual({ Team: { ...plain.Team, DependsOn: [validation] } });
  const [readBack] = resources(after, READ_BACK_RESOURCE_TYPE);
  expect(readBack.Properties.Arns).toEqual({ 'Fn::Sub': '${Team}' });
  expect(requested(after)).toEqual({ Team: `Team:${encode(AGENT)}` });
});

test('one validation serves all profiles on an instance, those of the library included', () => {
  const stack = newStack();
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  new AgentProfile(stack, 'Ready', { instance, securityProfileName: 'Ready' });
  written(stack);
  written(stack, {}, 'Second');
  applied(stack);
  expect(Object.keys(requested(stack)).sort()).toEqual([expect.stringMatching(/^Ready/), 'Second', 'Team']);
  expect(resources(stack, 'AWS::Lambda::Function')).toHaveLength(1);
});

test('an instance of the app is the one that roles of the library refer to', () => {
  const stack = newStack();
  const instance = new CfnInstance(stack, 'Center', { attributes: { inboundCalls: true, outboundCalls: true }, identityManagementType: 'CONNECT_MANAGED' });
  written(stack, { instanceArn: instance.attrArn });
  applied(stack);
  new AgentProfile(stack, 'Ready', { instance, securityProfileName: 'Ready' });
  expect(Object.keys(requested(stack))).toHaveLength(2);
});

test('a role of the library is left to itself', () => {
  const stack = newStack();
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  new AgentProfile(stack, 'Ready', { instance, securityProfileName: 'Ready' });
  const before = Template.fromStack(stack).toJSON();
  const again = newStack();
  new AgentProfile(again, 'Ready', { instance: ConnectInstance.fromInstanceArn(again, 'Instance', INSTANCE_ARN), securityProfileName: 'Ready' });
  applied(again);
  expect(Template.fromStack(again).toJSON()).toEqual(before);
});

test('to apply it twice is the same as once', () => {
  const [once, twice] = [newStack(), newStack()];
  [once, twice].forEach((stack) => applied(written(stack).stack));
  applied(twice);
  expect(Template.fromStack(twice).toJSON()).toEqual(Template.fromStack(once).toJSON());
});

test('the properties of several mixins add up', () => {
  const stack = newStack();
  const profile = written(stack, { permissions: ['Users.EditPermission', 'Users.View', 'Queues.Delete', 'Queues.View'] });
  profile.with(new ValidatedSecurityProfile({ privilegeReason: 'Repairs users' }));
  applied(stack, new ValidatedSecurityProfile({ waivers: [{ rule: ProfileRule.DESTRUCTIVE_PERMISSION, reason: 'Imported' }] }));
  expect(saidOfApp(stack)).toMatchObject({ error: undefined, warnings: [] });
});

describe('what changes a profile after the mixin was applied counts', () => {
  test.each<[string, (profile: CfnSecurityProfile) => void]>([
    ['a property', (profile) => { profile.permissions = ['Users.EditPermission']; }],
    ['an item of a property', (profile) => { profile.permissions!.push('Users.EditPermission'); }],
    ['a value that is known later', (profile) => { profile.permissions = Lazy.list({ produce: () => ['Users.EditPermission'] }); }],
    ['an override of a property', (profile) => { profile.addPropertyOverride('Permissions', ['Users.EditPermission']); }],
    ['an override of an item', (profile) => { profile.addPropertyOverride('Permissions.0', 'Users.EditPermission'); }],
  ])('%s', (_, change) => {
    const stack = newStack();
    const profile = written(stack);
    applied(stack);
    change(profile);
    expect(saidOfApp(stack).error).toContain('Users.EditPermission');
  });

  test('a logical ID', () => {
    const stack = newStack();
    const profile = written(stack);
    applied(stack);
    profile.overrideLogicalId('Renamed');
    expect(Object.keys(requested(stack))).toEqual(['Renamed']);
  });
});

describe('permissions that only the deployment knows', () => {
  test('are given to the validation as they are, and said to be undetermined', () => {
    const stack = newStack();
    const one = new CfnParameter(stack, 'One').valueAsString;
    written(stack, { permissions: [...AGENT, one] });
    applied(stack);
    expect(saidOfApp(stack).warnings.join()).toContain('Not all permissions could be determined: {"Ref":"One"} is known only to the deployment.');
    expect(requested(stack)).toEqual({ Team: { 'Fn::Join': ['+', [`Team:${encode(AGENT)}`, { Ref: 'One' }]] } });
  });

  test('may be the whole list', () => {
    const stack = newStack();
    written(stack, { permissions: new CfnParameter(stack, 'All', { type: 'CommaDelimitedList' }).valueAsList });
    applied(stack);
    const { error, warnings } = saidOfApp(stack);
    expect(error).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(requested(stack)).toEqual({ Team: { 'Fn::Join': ['+', ['Team:', { 'Fn::Join': ['+', { Ref: 'All' }] }]] } });
  });
});

test('fixes name what a template has', () => {
  const stack = newStack();
  written(stack, { permissions: ['CallRecordings.Redacted.Access'] });
  const { error } = saidOfApp(applied(stack));
  expect(error).toContain('Fix: add MyContacts.View');
  expect(error).not.toContain('withDependencies');
});

test('guardrails and severities of scopes hold for it', () => {
  const stack = newStack();
  written(stack);
  applied(stack);
  ProfileRules.of(stack).addGuardrail('no-agents', { reason: 'There are none', forbidPermissions: Permission.of('BasicAgentAccess') });
  expect(saidOfApp(stack).error).toContain('guardrail-no-agents');
});

test('an included template is taken over, too', () => {
  const directory = mkdtempSync(join(tmpdir(), 'included-'));
  const templateFile = join(directory, 'template.json');
  writeFileSync(templateFile, JSON.stringify({
    Parameters: { Arn: { Type: 'String' }, Extra: { Type: 'String' } },
    Resources: {
      Team: {
        Type: PROFILE,
        Properties: {
          InstanceArn: { Ref: 'Arn' }, SecurityProfileName: { 'Fn::Sub': '${AWS::StackName} team' }, Permissions: ['BasicAgentAccess', { Ref: 'Extra' }],
        },
      },
    },
  }));
  const stack = newStack();
  new CfnInclude(stack, 'Included', { templateFile });
  applied(stack);
  expect(saidOfApp(stack).error).toBeUndefined();
  const [{ Properties }] = resources(stack, VALIDATION_RESOURCE_TYPE);
  expect(Properties.InstanceArn).toEqual({ Ref: 'Arn' });
  expect(JSON.stringify(Properties.Profiles.Team)).toContain('{"Ref":"Extra"}');
  expect(JSON.stringify(Properties.Profiles.Team)).toContain('AWS::StackName');
  rmSync(directory, { recursive: true });
});

test('what CloudFormation cannot set is written for each of several in one scope', () => {
  const stack = newStack();
  const applications = [{ namespace: 'orders', applicationPermissions: ['tool'], type: 'MCP' }];
  ['Team', 'Second'].forEach((id) => written(stack, { applications }, id));
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { writeWhatCloudFormationCannot: true } });
  applied(stack, new ValidatedSecurityProfile({ instance }));
  expect(resources(stack, 'AWS::IAM::Policy').map(({ Properties }) => Properties.PolicyDocument.Statement[0].Resource[0])).toEqual([{ Ref: 'Team' }, { Ref: 'Second' }]);
});
