import { App, CfnParameter, Lazy, Mixins, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnInstance, CfnSecurityProfile, type CfnSecurityProfileProps } from 'aws-cdk-lib/aws-connect';
import { synthesize } from './support/synthesis';
import { AgentProfile, ConnectInstance, ProfileRule, ValidatedSecurityProfile } from '../../src';
import { encode } from '../../src/permissions/compact';
import { INSTANCE_ARN } from '../support/roles-app';

const VALIDATION = 'Custom::ConnectSecurityProfileValidation';
const READ_BACK = 'Custom::ConnectSecurityProfileReadBack';
const PROFILE = 'AWS::Connect::SecurityProfile';

/** A stack of an app. */
function newStack(): Stack {
  return new Stack(new App(), 'Stack');
}

/** A profile that is written as a resource. */
function written(stack: Stack, props: Partial<CfnSecurityProfileProps> = {}, id = 'Team'): CfnSecurityProfile {
  return new CfnSecurityProfile(stack, id, { instanceArn: INSTANCE_ARN, securityProfileName: id, permissions: ['BasicAgentAccess'], ...props });
}

const resources = (stack: Stack, type: string) => Object.values<any>(Template.fromStack(stack).findResources(type));

/** What the deployment is asked for, by logical ID. */
const requested = (stack: Stack) => resources(stack, VALIDATION)[0].Properties.Profiles;

const applied = (stack: Stack, mixin = new ValidatedSecurityProfile()) => {
  Mixins.of(stack.node.root).apply(mixin);
  return stack;
};

test('the last statement of an app takes over all of its profiles', () => {
  const stack = newStack();
  written(stack, { permissions: ['Users.EditPermission', 'Users.View'] });
  written(stack, {}, 'Other');
  expect(synthesize(stack.node.root as App)).toEqual({ error: undefined, warnings: [], infos: [] });
  const other = newStack();
  written(other, { permissions: ['Users.EditPermission', 'Users.View'] });
  written(other, {}, 'Other');
  applied(other);
  expect(synthesize(other.node.root as App).error).toContain('error privilege-escalation · Stack/Team "Team"');
});

test('a profile keeps its logical ID and its properties, and depends on the validation', () => {
  const [before, after] = [newStack(), newStack()];
  [before, after].forEach((stack) => {
    written(stack, { description: 'Agents', tags: [{ key: 'team', value: 'sales' }], applications: [{ namespace: 'orders', applicationPermissions: ['ACCESS'] }] });
  });
  applied(after);
  const [plain, adopted] = [before, after].map((stack) => Template.fromStack(stack).findResources(PROFILE));
  const [validation] = Object.keys(Template.fromStack(after).findResources(VALIDATION));
  expect(adopted).toEqual({ Team: { ...plain.Team, DependsOn: [validation] } });
  const [readBack] = resources(after, READ_BACK);
  expect(readBack.Properties.Arns).toEqual({ Team: { Ref: 'Agent' } });
  expect(requested(after)).toEqual({ Team: `Team:${encode(['BasicAgentAccess'])}` });
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
  const profile = written(stack, { permissions: ['Users.EditPermission', 'Users.View', 'BasicAgentAccess'] });
  profile.with(new ValidatedSecurityProfile({ privilegeReason: 'Repairs users' }));
  applied(stack, new ValidatedSecurityProfile({ waivers: [{ rule: ProfileRule.LEGACY_NAME, reason: 'Imported' }] }));
  expect(synthesize(stack.node.root as App)).toMatchObject({ error: undefined, warnings: [] });
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
    expect(synthesize(stack.node.root as App).error).toContain('Users.EditPermission');
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
    written(stack, { permissions: ['BasicAgentAccess', one] });
    applied(stack);
    expect(synthesize(stack.node.root as App).warnings.join()).toContain('Not all permissions could be determined: {"Ref":"One"} is known only to the deployment.');
    expect(requested(stack)).toEqual({ Team: { 'Fn::Join': ['+', [`Team:${encode(['BasicAgentAccess'])}`, { Ref: 'One' }]] } });
  });

  test('may be the whole list', () => {
    const stack = newStack();
    written(stack, { permissions: new CfnParameter(stack, 'All', { type: 'CommaDelimitedList' }).valueAsList });
    applied(stack);
    const { error, warnings } = synthesize(stack.node.root as App);
    expect(error).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(requested(stack)).toEqual({ Team: { 'Fn::Join': ['+', ['Team:', { 'Fn::Join': ['+', { Ref: 'All' }] }]] } });
  });
});
