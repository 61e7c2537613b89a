import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnParameter, Lazy, Mixins, Stack, Stage, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnInstance, CfnSecurityProfile, type CfnSecurityProfileProps } from 'aws-cdk-lib/aws-connect';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { synthesize } from './support/synthesis';
import { AgentProfile, ConnectInstance, Permission, ProfileRule, ProfileRules, ValidatedSecurityProfile } from '../../src';
import { encode } from '../../src/permissions/compact';
import { INSTANCE_ARN } from '../support/roles-app';

const VALIDATION = 'Custom::ConnectSecurityProfileValidation';
const READ_BACK = 'Custom::ConnectSecurityProfileReadBack';
const PROFILE = 'AWS::Connect::SecurityProfile';

const AGENT = ['BasicAgentAccess', 'TransferDestinations.View'];

/** A stack of an app. */
function newStack(): Stack {
  return new Stack(new App(), 'Stack');
}

/** A profile that is written as a resource. */
function written(stack: Stack, props: Partial<CfnSecurityProfileProps> = {}, id = 'Team'): CfnSecurityProfile {
  return new CfnSecurityProfile(stack, id, { instanceArn: INSTANCE_ARN, securityProfileName: id, permissions: [...AGENT], ...props });
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
  expect(readBack.Properties.Arns).toEqual({ Team: { Ref: 'Team' } });
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
    written(stack, { permissions: [...AGENT, one] });
    applied(stack);
    expect(synthesize(stack.node.root as App).warnings.join()).toContain('Not all permissions could be determined: {"Ref":"One"} is known only to the deployment.');
    expect(requested(stack)).toEqual({ Team: { 'Fn::Join': ['+', [`Team:${encode(AGENT)}`, { Ref: 'One' }]] } });
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

describe('the instance', () => {
  const OTHER = INSTANCE_ARN.replace('11111111', '99999999');

  test('may be given, to choose how profiles are validated', () => {
    const stack = newStack();
    written(stack);
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { enabled: false } });
    applied(stack, new ValidatedSecurityProfile({ instance }));
    expect(synthesize(stack.node.root as App).error).toBeUndefined();
    expect(resources(stack, VALIDATION)).toEqual([]);
  });

  test('is a finding where the profile is on another one', () => {
    const stack = newStack();
    written(stack, { instanceArn: OTHER });
    applied(stack, new ValidatedSecurityProfile({ instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN) }));
    const { error } = synthesize(stack.node.root as App);
    expect(error).toContain(`ValidatedSecurityProfile was applied to Stack/Team for the instance ${INSTANCE_ARN}, but the profile is on another one: ${OTHER}.`);
  });

  test('is a finding where it changes after the mixin was applied', () => {
    const stack = newStack();
    const profile = written(stack);
    applied(stack);
    profile.instanceArn = OTHER;
    expect(synthesize(stack.node.root as App).error).toContain('If an instanceArn changes, apply the mixin after the change.');
  });

  test('may be known to the deployment alone', () => {
    const stack = newStack();
    const instanceArn = new CfnParameter(stack, 'InstanceArn').valueAsString;
    written(stack, { instanceArn });
    written(stack, { instanceArn }, 'Second');
    applied(stack);
    expect(synthesize(stack.node.root as App)).toEqual({ error: undefined, warnings: [], infos: [] });
    const [{ Properties }] = resources(stack, VALIDATION);
    expect(Properties.InstanceArn).toEqual({ Ref: 'InstanceArn' });
    expect(Object.keys(Properties.Profiles)).toEqual(['Second', 'Team']);
  });

  test('may be undetermined, which is a warning', () => {
    const stack = newStack();
    written(stack, { instanceArn: new CfnParameter(stack, 'InstanceArn').valueAsString });
    applied(stack, new ValidatedSecurityProfile({ instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN) }));
    const { error, warnings } = synthesize(stack.node.root as App);
    expect(error).toBeUndefined();
    expect(warnings.join()).toContain(`Whether the profile is on the instance ${INSTANCE_ARN} could not be determined, because its instanceArn is {"Ref":"InstanceArn"}.`);
  });

  test('has to be one', () => {
    const stack = newStack();
    written(stack, { instanceArn: 'my-instance' });
    expect(() => applied(stack)).toThrow('"my-instance" is not the ARN of an Amazon Connect instance.');
  });
});

describe('a profile that is made after the mixin was applied', () => {
  const late = 'is neither judged nor validated: it was made after ValidatedSecurityProfile was applied. Apply the mixin in the last statement of the app, or to this profile as well.';

  test('is a warning, in a scope that it was applied to', () => {
    const stack = newStack();
    applied(stack);
    written(stack);
    const { warnings } = synthesize(stack.node.root as App);
    expect(warnings).toEqual([expect.stringContaining(`The security profile Stack/Team ${late}`)]);
  });

  test('is none elsewhere', () => {
    const stack = newStack();
    written(stack).with(new ValidatedSecurityProfile());
    written(stack, {}, 'Second');
    Mixins.of(new Stack(stack.node.root as App, 'Other')).apply(new ValidatedSecurityProfile());
    expect(synthesize(stack.node.root as App)).toEqual({ error: undefined, warnings: [], infos: [] });
  });

  test('is none if the mixin is applied to it as well', () => {
    const stack = newStack();
    applied(stack);
    written(stack);
    applied(stack);
    expect(synthesize(stack.node.root as App).warnings).toEqual([]);
  });

  test('is one of a role of the library never', () => {
    const stack = newStack();
    applied(stack);
    new AgentProfile(stack, 'Ready', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Ready' });
    expect(synthesize(stack.node.root as App).warnings).toEqual([]);
  });

  test('is a warning in a stage that was there', () => {
    const app = new App();
    const stage = new Stage(app, 'Prod');
    const stack = new Stack(stage, 'Stack');
    Mixins.of(app).apply(new ValidatedSecurityProfile());
    written(stack);
    const { messages } = app.synth().getNestedAssembly('assembly-Prod').stacks[0];
    expect(messages.map(({ entry }) => entry.data)).toEqual([expect.stringContaining(`The security profile Prod/Stack/Team ${late}`)]);
  });

  test('is a warning of the process in a stage that came later, whose assembly is there before the app is judged', () => {
    const emitted = jest.spyOn(process, 'emitWarning').mockImplementation();
    const app = new App();
    Mixins.of(app).apply(new ValidatedSecurityProfile());
    written(new Stack(new Stage(app, 'Prod'), 'Stack'));
    app.synth();
    expect(emitted.mock.calls).toEqual([[`The security profile Prod/Stack/Team ${late}`]]);
    emitted.mockRestore();
  });
});

describe('stages', () => {
  test('are taken over with their app', () => {
    const app = new App();
    const stacks = ['Test', 'Prod'].map((id) => new Stack(new Stage(app, id), 'Stack'));
    stacks.forEach((stack) => written(stack, { instanceArn: new CfnParameter(stack, 'Instance').valueAsString }));
    Mixins.of(app).apply(new ValidatedSecurityProfile());
    const [inTest, inProd] = stacks.map((stack) => Object.keys(Template.fromStack(stack).toJSON().Resources));
    expect(inTest).toHaveLength(6);
    expect(inProd).toEqual(inTest);
  });

  test('that were synthesized cannot be', () => {
    const app = new App();
    const stage = new Stage(app, 'Prod');
    written(new Stack(stage, 'Stack'));
    stage.synth();
    expect(() => Mixins.of(app).apply(new ValidatedSecurityProfile()))
      .toThrow('ValidatedSecurityProfile is applied too late to Prod/Stack/Team: the stage "Prod" has already been synthesized.');
  });
});

describe('what the mixin says of profiles', () => {
  const rule = ProfileRule.PRIVILEGE_ESCALATION;
  const risky = { permissions: ['Users.EditPermission', 'Users.View'] };

  test('waivers hold at synthesis and at deployment', () => {
    const stack = newStack();
    written(stack, risky);
    applied(stack, new ValidatedSecurityProfile({ waivers: [{ rule: ProfileRule.DRIFT, reason: 'Changed by hand' }, { rule, reason: 'Imported' }] }));
    expect(synthesize(stack.node.root as App)).toMatchObject({ error: undefined, warnings: [] });
    expect(resources(stack, VALIDATION)[0].Properties.Waivers).toEqual({ Team: ['drift', 'privilege-escalation'] });
  });

  test('a waiver of no use is found, unless several profiles share it', () => {
    const said = (count: number) => {
      const stack = newStack();
      ['Team', 'Second'].slice(0, count).forEach((id) => written(stack, {}, id));
      applied(stack, new ValidatedSecurityProfile({ waivers: [{ rule, reason: 'Imported' }] }));
      return synthesize(stack.node.root as App).warnings.join();
    };
    expect(said(1)).toContain('unused-waiver');
    expect(said(2)).toBe('');
  });

  test('an acknowledgment is a waiver', () => {
    const stack = newStack();
    const profile = written(stack, { permissions: ['BasicAgentAccess', 'Queues.Delete', 'Queues.View'] });
    Validations.of(profile).acknowledge({ id: ProfileRule.DESTRUCTIVE_PERMISSION.acknowledgmentId, reason: 'Cleans up' });
    applied(stack);
    expect(synthesize(stack.node.root as App).warnings).toEqual([]);
  });

  test('its users may hold other profiles, of any kind', () => {
    const needs = { permissions: ['CallRecordings.Redacted.Access'] };
    const app = new App();
    const stack = new Stack(app, 'Stack');
    const searching = written(stack, { permissions: ['MyContacts.View'] }, 'Searching');
    written(stack, needs);
    Mixins.of(searching).apply(new ValidatedSecurityProfile());
    Mixins.of(stack).apply(new ValidatedSecurityProfile({ heldTogetherWith: [searching] }));
    expect(synthesize(app).error).toBeUndefined();
    const alone = newStack();
    written(alone, needs);
    expect(synthesize(applied(alone).node.root as App).error).toContain('missing-dependency');
  });

  test('metadata of the resource counts as well, as it does for a review', () => {
    const stack = newStack();
    const profile = written(stack, { permissions: ['New.Thing', 'Users.EditPermission', 'Users.View', 'CallRecordings.Redacted.Access'] });
    written(stack, { permissions: ['MyContacts.View'] }, 'Searching');
    profile.addMetadata('cdk-connect-security-profiles:role', { custom: ['New.Thing'], privilegeReason: 'Repairs users', heldTogetherWith: ['Searching'] });
    applied(stack);
    const { error, warnings } = synthesize(stack.node.root as App);
    expect(error).toBeUndefined();
    expect(warnings.join()).not.toContain('New.Thing');
  });

  test('values of another kind are an error that says what to give', () => {
    expect(() => new ValidatedSecurityProfile({ instance: INSTANCE_ARN as never })).toThrow('The instance of ValidatedSecurityProfile is the text');
    expect(() => new ValidatedSecurityProfile({ heldTogetherWith: ['Agent'] as never })).toThrow('The heldTogetherWith[0] of ValidatedSecurityProfile is the text "Agent". Give a security profile');
    expect(() => new ValidatedSecurityProfile({ waivers: null, privilegeReason: null } as never)).not.toThrow();
  });
});

test('fixes name what a template has', () => {
  const stack = newStack();
  written(stack, { permissions: ['CallRecordings.Redacted.Access'] });
  const { error } = synthesize(applied(stack).node.root as App);
  expect(error).toContain('Fix: add MyContacts.View');
  expect(error).not.toContain('withDependencies');
});

test('guardrails and severities of scopes hold for it', () => {
  const stack = newStack();
  written(stack);
  applied(stack);
  ProfileRules.of(stack).addGuardrail('no-agents', { reason: 'There are none', forbidPermissions: Permission.of('BasicAgentAccess') });
  expect(synthesize(stack.node.root as App).error).toContain('guardrail-no-agents');
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
  expect(synthesize(stack.node.root as App).error).toBeUndefined();
  const [{ Properties }] = resources(stack, VALIDATION);
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
