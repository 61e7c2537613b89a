import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnParameter, Stack, Stage, Tags } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role } from 'aws-cdk-lib/aws-iam';
import {
  ConnectInstance, GuardrailPack, HookFailureMode, PermissionSet, PermissionRisk, ProfileRule, ProfileRules, RuleSeverity,
  SecurityProfileHook, Strictness, UsersPermissions, type SecurityProfileHookProps,
} from '../../src';
import { readHookSettings } from '../../src/formats/hook-settings';
import { INSTANCE_ARN } from '../support/roles-app';

const WARN = { failureMode: HookFailureMode.WARN };

function define(props: Partial<SecurityProfileHookProps> = {}, prepare: (stack: Stack, app: App) => void = () => undefined) {
  const app = new App();
  const stack = new Stack(app, 'Hooks');
  const hook = new SecurityProfileHook(stack, 'Hook', { ...WARN, ...props });
  prepare(stack, app);
  return { app, stack, hook };
}

function resources(stack: Stack): Record<string, any> {
  return Template.fromStack(stack).toJSON().Resources as Record<string, any>;
}

function ofType(stack: Stack, type: string): any[] {
  return Object.values(resources(stack)).filter(({ Type }) => Type === type).map(({ Properties }) => Properties as unknown);
}

const settingsOf = (stack: Stack) => readHookSettings(ofType(stack, 'AWS::Lambda::Function')[0].Environment.Variables.HOOK_SETTINGS as string);

test('the hook judges profiles of stacks and of Cloud Control when they are created or changed, but for its own stack', () => {
  const { stack } = define();
  Template.fromStack(stack).hasResourceProperties('AWS::CloudFormation::LambdaHook', {
    Alias: 'Connect::SecurityProfiles::Hook',
    FailureMode: 'WARN',
    HookStatus: 'ENABLED',
    TargetOperations: ['RESOURCE'],
    TargetFilters: { Actions: ['CREATE', 'UPDATE'], TargetNames: ['AWS::Connect::SecurityProfile'] },
    StackFilters: { FilteringCriteria: 'ALL', StackNames: { Exclude: ['Hooks'] }, StackRoles: Match.absent() },
  });
  Template.fromStack(stack).hasResourceProperties('AWS::CloudFormation::LambdaHook', {
    Alias: 'Connect::SecurityProfiles::HookForCloudControl',
    FailureMode: 'WARN',
    HookStatus: 'ENABLED',
    TargetOperations: ['CLOUD_CONTROL'],
    TargetFilters: { Actions: ['CREATE', 'UPDATE'], TargetNames: ['AWS::Connect::SecurityProfile'] },
    StackFilters: Match.absent(),
  });
  expect(Object.values(resources(stack)).map(({ Type }) => Type as string).sort()).toEqual([
    'AWS::CloudFormation::LambdaHook', 'AWS::CloudFormation::LambdaHook', 'AWS::IAM::Role', 'AWS::IAM::Role', 'AWS::Lambda::Function', 'AWS::Logs::LogGroup',
  ]);
});

test('the hook is deleted before whatever it needs', () => {
  const { stack } = define({ failureMode: HookFailureMode.WARN, cloudControl: false });
  const all = resources(stack);
  const referred = (id: string): string[] => [id, ...Object.keys(all).filter((other) => other !== id && JSON.stringify(all[id]).includes(`"${other}"`)).flatMap(referred)];
  const [hookId] = Object.entries(all).find(([, { Type }]) => Type === 'AWS::CloudFormation::LambdaHook')!;
  expect([...new Set(referred(hookId))].sort()).toEqual(Object.keys(all).sort());
});

test('what was given is in the template', () => {
  const { stack } = define({
    failureMode: HookFailureMode.FAIL, enabled: false, hookName: 'Contact::Center::Rules', cloudControl: false,
    stacks: { includeNames: ['A'], excludeNames: ['B'], includeRoles: ['arn:aws:iam::111122223333:role/deploy'] },
  });
  Template.fromStack(stack).hasResourceProperties('AWS::CloudFormation::LambdaHook', {
    Alias: 'Contact::Center::Rules', FailureMode: 'FAIL', HookStatus: 'DISABLED', TargetOperations: ['RESOURCE'],
    StackFilters: { FilteringCriteria: 'ALL', StackNames: { Include: ['A'], Exclude: ['Hooks', 'B'] }, StackRoles: { Include: ['arn:aws:iam::111122223333:role/deploy'] } },
  });
});

test('lists of stacks are such as CloudFormation takes: without items there is none, and each item is once in it', () => {
  const { stack } = define({
    failureMode: HookFailureMode.FAIL, stacks: { includeNames: [], excludeNames: ['Hooks', 'B', 'B'], includeRoles: [], excludeRoles: ['arn:aws:iam::111122223333:role/a'] },
  });
  const [{ StackFilters }] = ofType(stack, 'AWS::CloudFormation::LambdaHook');
  expect(StackFilters).toEqual({
    FilteringCriteria: 'ALL', StackNames: { Exclude: ['Hooks', 'B'] }, StackRoles: { Exclude: ['arn:aws:iam::111122223333:role/a'] },
  });
});

describe('what it may do', () => {
  const statements = (stack: Stack, service: string) => ofType(stack, 'AWS::IAM::Role')
    .filter(({ AssumeRolePolicyDocument }) => AssumeRolePolicyDocument.Statement[0].Principal.Service === service)
    .flatMap(({ Policies }) => Policies.flatMap(({ PolicyDocument }: any) => PolicyDocument.Statement as unknown[]));

  test('CloudFormation may invoke the one function, and nothing else', () => {
    const { stack, hook } = define();
    expect(statements(stack, 'hooks.cloudformation.amazonaws.com')).toEqual([{ Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: stack.resolve(hook.functionArn) }]);
  });

  test('offline, the function may write its log, and nothing else', () => {
    const { stack } = define();
    expect(statements(stack, 'lambda.amazonaws.com')).toEqual([{ Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: { 'Fn::GetAtt': [expect.stringMatching(/^HookLog/), 'Arn'] } }]);
  });

  test('with an instance, it may read that one and the permissions of its profiles, and judges users', () => {
    const app = new App();
    const stack = new Stack(app, 'Hooks');
    new SecurityProfileHook(stack, 'Hook', { ...WARN, instances: [ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN)] });
    const [, ofInstance, ofProfiles, ofDirectories] = statements(stack, 'lambda.amazonaws.com') as any[];

    expect(ofInstance.Resource).toBe(INSTANCE_ARN);
    expect(ofProfiles).toEqual({ Effect: 'Allow', Action: ['connect:ListSecurityProfilePermissions'], Resource: `${INSTANCE_ARN}/security-profile/*` });
    expect(ofDirectories).toEqual({ Effect: 'Allow', Action: ['ds:DescribeDirectories'], Resource: '*' });
    expect([...ofInstance.Action, ...ofProfiles.Action].filter((action: string) => !/^connect:(Describe|List)/.test(action))).toEqual([]);
    expect(ofType(stack, 'AWS::CloudFormation::LambdaHook')[0].TargetFilters.TargetNames).toEqual(['AWS::Connect::SecurityProfile', 'AWS::Connect::User']);
    expect(ofType(stack, 'AWS::Lambda::Function')[0].Environment.Variables.HOOK_INSTANCES).toBe(INSTANCE_ARN);
  });
});

test('every action that it may take is on the page about it', () => {
  const page = readFileSync(join(__dirname, '../../docs/hook.md'), 'utf8');
  const app = new App();
  const stack = new Stack(app, 'Hooks');
  new SecurityProfileHook(stack, 'Hook', { ...WARN, instances: [ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN)] });
  const actions = ofType(stack, 'AWS::IAM::Role').flatMap(({ Policies }) => Policies[0].PolicyDocument.Statement as any[]).flatMap(({ Action }) => Action as string[]);
  expect(actions.length).toBeGreaterThan(8);
  expect(actions.filter((action) => !page.includes(`\`${action}\``) && !page.includes(`\`${action.split(':')[1]}\``))).toEqual([]);
});

test('the rules of its scope are those that it judges by, whenever they are set', () => {
  const { stack } = define({}, (scope, app) => {
    ProfileRules.of(app).useStrictness(Strictness.STRICT);
    ProfileRules.of(app).overrideSeverity(ProfileRule.UNKNOWN_NAME, RuleSeverity.OFF);
    ProfileRules.of(scope).addGuardrail('no-deletion', { reason: 'Only operations deletes', forbidRisks: [PermissionRisk.DESTRUCTIVE] });
    ProfileRules.of(new Stack(app, 'Other')).addGuardrail('elsewhere', { reason: 'Not here', forbidRisks: [PermissionRisk.DESTRUCTIVE] });
  });
  const { guardrails, strictness, severities } = settingsOf(stack);
  expect([strictness, { ...severities }, guardrails.map(({ guardrail }) => guardrail.id)]).toEqual(['strict', { 'unknown-name': 'off' }, ['no-deletion']]);
});

test('waivers of its owner travel with it, one for each permission', () => {
  const permissions = PermissionSet.of(UsersPermissions.USERS_VIEW, UsersPermissions.USERS_EDIT);
  const { stack } = define({
    waivers: [
      { profile: 'Desk', stack: 'Center', rule: ProfileRule.PRIVILEGE_ESCALATION, reason: 'Trial', owner: 'Quality', until: '2027-03-31' },
      { profile: 'Lead', rule: ProfileRule.PRIVILEGE_ESCALATION, reason: 'Needed', permissions },
    ],
  });
  expect(settingsOf(stack).waivers).toEqual([
    { profile: 'Desk', stack: 'Center', rule: 'privilege-escalation', reason: 'Trial', owner: 'Quality', until: '2027-03-31' },
    { profile: 'Lead', rule: 'privilege-escalation', reason: 'Needed', permission: 'Users.Edit' },
    { profile: 'Lead', rule: 'privilege-escalation', reason: 'Needed', permission: 'Users.View' },
  ]);
});

test('all packs of guardrails fit', () => {
  const { stack } = define({}, (_, app) => [GuardrailPack.PRIVACY, GuardrailPack.PAYMENT_CARD_DATA, GuardrailPack.SEPARATION_OF_DUTIES]
    .forEach((pack) => ProfileRules.of(app).addGuardrails(pack)));
  expect(settingsOf(stack).guardrails.length).toBeGreaterThan(5);
});

test('more than the environment of a function can hold is refused with its sizes', () => {
  const waivers = Array.from({ length: 60 }, (_, index) => ({ profile: `Profile ${index}`, rule: ProfileRule.DRIFT, reason: 'The reason for it is long' }));
  const { app } = define({ waivers });
  expect(() => app.synth()).toThrow(/its function's environment can hold: 4,648 bytes, and Lambda allows 4,096\. By part, in bytes: 0 guardrails 0, 60 waivers 4,622, severities 0, 0 instances 0\. Shorten/);
});

test('more names of stacks than CloudFormation takes are refused', () => {
  const { app } = define({ stacks: { excludeNames: Array.from({ length: 50 }, (_, index) => `Stack${index}`) } });
  expect(() => app.synth()).toThrow('stacks.excludeNames of the hook has 51 names of stacks, with its own, and CloudFormation takes 50.');
});

test.each([
  ['a name of AWS', { hookName: 'AWS::Security::Hook' }, /The hookName of the hook Hooks\/Hook is the text "AWS::Security::Hook"\. Give three parts/],
  ['no failure mode', { failureMode: undefined }, /The failureMode of the hook Hooks\/Hook is undefined\. Give HookFailureMode\.FAIL or HookFailureMode\.WARN\./],
  ['a waiver without a profile', { waivers: [{ rule: ProfileRule.DRIFT, reason: 'x' }] }, /The waivers\[0\]\.profile of the hook/],
  ['an end that is no day', { waivers: [{ profile: 'A', rule: ProfileRule.DRIFT, reason: 'x', until: 'soon' }] }, /the last day/],
])('%s is refused', (_, props, message) => {
  expect(() => define(props as never)).toThrow(message);
});

test('a waiver for what only the deployment knows is refused', () => {
  const stack = new Stack(new App(), 'Hooks');
  const unknown = new CfnParameter(stack, 'Name').valueAsString;
  const waiver = { profile: 'A', rule: ProfileRule.DRIFT, reason: 'x' };
  for (const [index, words] of [{ profile: unknown }, { reason: unknown }, { owner: unknown }].entries()) {
    expect(() => new SecurityProfileHook(stack, `Hook${index}`, { ...WARN, waivers: [{ ...waiver, ...words }] })).toThrow('a text that is known at synthesis');
  }
});

test('tags of its scope are on what takes tags', () => {
  const { stack } = define({}, (scope) => Tags.of(scope).add('team', 'platform'));
  Template.fromStack(stack).allResourcesProperties('AWS::IAM::Role', { Tags: [{ Key: 'team', Value: 'platform' }] });
});

test('roles that were made beforehand are used where the app says so', () => {
  const app = new App();
  Role.customizeRoles(app, {
    usePrecreatedRoles: { 'Hooks/Hook/Role': 'hook-function', 'Hooks/Hook/HookRole': 'hook-invoker' },
  });
  const stack = new Stack(app, 'Hooks');
  new SecurityProfileHook(stack, 'Hook', WARN);

  expect(ofType(stack, 'AWS::IAM::Role')).toEqual([]);
  expect(JSON.stringify(ofType(stack, 'AWS::CloudFormation::LambdaHook')[0].ExecutionRole)).toContain('role/hook-invoker');
  expect(JSON.stringify(ofType(stack, 'AWS::Lambda::Function')[0].Role)).toContain('role/hook-function');
});

test('several environments by a stage', () => {
  const app = new App();
  ProfileRules.of(app).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
  class Account extends Stage {
    constructor(id: string, account: string, failureMode: HookFailureMode) {
      super(app, id, { env: { account, region: 'eu-central-1' } });
      new SecurityProfileHook(new Stack(this, 'SecurityProfileHook'), 'Hook', { failureMode });
    }
  }
  new Account('Test', '111122223333', HookFailureMode.WARN);
  new Account('Production', '444455556666', HookFailureMode.FAIL);

  const stacks = app.synth().nestedAssemblies.map(({ nestedAssembly }) => nestedAssembly.stacks[0]!);
  expect(stacks.map(({ environment: { account }, template }) => {
    const { FailureMode, StackFilters } = hookOf(template as never).Properties;
    return [account, FailureMode, StackFilters.StackNames.Exclude];
  }).sort()).toEqual([
    ['111122223333', 'WARN', ['Test-SecurityProfileHook']], ['444455556666', 'FAIL', ['Production-SecurityProfileHook']],
  ]);
});

function hookOf({ Resources }: { readonly Resources: Record<string, any> }): any {
  return Object.values(Resources).find(({ Type }) => Type === 'AWS::CloudFormation::LambdaHook');
}
