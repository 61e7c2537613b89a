import { App, Aspects, CfnResource, NestedStack, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Policy } from 'aws-cdk-lib/aws-iam';
import {
  ConnectInstance, Permission, PermissionSet, ProfileAiAgent, ProfileFlowModule, ProfileRule, ProfileRules, RuleSeverity,
  SecurityProfile, Strictness, type SecurityProfileProps,
} from '../../src';
import { stackSizes } from '../../src/synthesis/stack-sizes';
import { synthesize } from '../profiles/support/synthesis';
import { INSTANCE_ARN } from '../support/roles-app';

const AGENT = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';

const LIMIT = '@aws-cdk/core:stackResourceLimit';

/** Agents' everyday permissions, so that the rules have nothing to say about them. */
const USUAL = PermissionSet.of(Permission.of('Queues.View'), Permission.of('Prompts.View'));

/** Names as long as names can be, so that a few roles fill a template. */
const HUGE = PermissionSet.of(...Array.from({ length: 400 }, (_, index) => Permission.custom(`Custom.${String(index).padEnd(120, 'x')}`)));

function appOf(context: Record<string, unknown> = {}) {
  const app = new App({ context });
  const stack = new Stack(app, 'Stack');
  return { app, stack, instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN) };
}

function add(scope: Stack, instance: ConnectInstance, number: number, permissions = USUAL) {
  return Array.from({ length: number }, (_, index) => new SecurityProfile(scope, `Role${index}`, {
    instance, securityProfileName: `${scope.node.id} ${index}`, permissions,
  }));
}

function sizesOf(profiles: SecurityProfile[]) {
  const [{ node: { root } }] = profiles as [SecurityProfile];
  return stackSizes(profiles, new Map(profiles.map((profile) => [profile, profile._role()])), root.node.findAll());
}

test.each([
  ['', {}, {}],
  [', without indentation', { '@aws-cdk/core:suppressTemplateIndentation': true }, {}],
  [', not validated', {}, { validation: { enabled: false } }],
])('the bytes of roles are known to a twentieth%s', (_, context, options) => {
  const app = new App({ context: { ...context, 'aws:cdk:enable-path-metadata': true } });
  const stack = new Stack(app, 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, options);
  const profiles = Array.from({ length: 40 }, (__, index) => new SecurityProfile(stack, `Role${index}`, {
    instance,
    securityProfileName: `Équipe ${index}`,
    description: 'Does this and that',
    tags: { department: 'sales' },
    permissions: PermissionSet.of(...Permission.all().slice(index, index + 60)),
    privilegeReason: 'Only its size counts here',
  }));
  ProfileRules.of(app).useStrictness(Strictness.LENIENT);
  const [{ bytes, roles, indented }] = sizesOf(profiles);
  const template = JSON.stringify(Template.fromStack(stack).toJSON(), undefined, indented ? 1 : undefined);
  expect(roles).toBe(40);
  expect(Math.abs(bytes / Buffer.byteLength(template) - 1)).toBeLessThan(0.05);
});

test('what a role holds beside permissions is estimated as reports have it', () => {
  const { stack, instance } = appOf();
  const bytesOf = (id: string, more: Partial<SecurityProfileProps> = {}) => (
    sizesOf([new SecurityProfile(stack, id, { instance, securityProfileName: id, permissions: USUAL, ...more })])[0].bytesOfRoles);
  const without = bytesOf('A');
  expect(bytesOf('B', { flowModules: [ProfileFlowModule.fromId('m')] }) - without).toBe('{"moduleId":"m","type":"MCP"}'.length);
  expect(bytesOf('C', { tagAccessControl: { tags: { team: 'a' }, resources: [] } }) - without).toBe('"team":"a"'.length);
  expect(bytesOf('D', { aiAgents: [ProfileAiAgent.thirdParty(AGENT)] }) - without).toBe(`"${AGENT}"`.length);
});

test('resources are those of the template, nested stacks on their own', () => {
  const { stack, instance } = appOf();
  const nested = new NestedStack(stack, 'Nested');
  new Policy(stack, 'NothingInIt');
  const profiles = [...add(stack, instance, 3), ...add(nested, instance, 2)];
  const [outer, inner] = sizesOf(profiles);
  expect([outer, inner]).toMatchObject([{ path: 'Stack', roles: 3 }, { path: 'Stack/Nested', roles: 2 }]);
  const count = (one: Stack) => Object.keys(Template.fromStack(one).toJSON().Resources as object).length;
  expect([outer.resources, inner.resources]).toEqual([count(stack), count(nested)]);
});

test('too many resources are an error before the CDK has its own', () => {
  const { app, stack, instance } = appOf({ [LIMIT]: 12 });
  add(stack, instance, 8);
  expect(synthesize(app).error).toContain(`
error stack-limits
  The stack Stack has 13 resources; CloudFormation allows 12 per template. 8 of them are security profiles.
  Fix: put its roles into 2 stacks of about 4 each, for example by department, as docs/scale.md says
`);
});

test('what aspects add counts', () => {
  const { app, stack, instance } = appOf({ [LIMIT]: 12 });
  add(stack, instance, 7);
  Aspects.of(stack).add({ visit: (node) => void (node === stack && new CfnResource(stack, 'Added', { type: 'Test::Added' })) });
  expect(synthesize(app).error).toMatch(/error stack-limits\s.* Stack has 13 resources/);
});

test('a stack that is nearly full is information, one with room says nothing', () => {
  const said = (limit: number) => {
    const { app, stack, instance } = appOf({ [LIMIT]: limit });
    add(stack, instance, 8);
    return synthesize(app).infos.filter((info) => info.includes('stack-limits'));
  };
  expect(said(14)).toEqual([
    'The stack Stack has 13 resources (92%); CloudFormation allows 14 per template. 8 of them are security profiles. '
    + 'Put its roles into 2 stacks of about 4 each, for example by department, as docs/scale.md says. (stack-limits)',
  ]);
  expect(said(15)).toEqual([]);
});

describe('a template with too many bytes', () => {
  const FULL = 'The template of the stack Stack has about 1,1';

  test('is a warning, as it is to the CDK', () => {
    const { app, stack, instance } = appOf();
    add(stack, instance, 7, HUGE);
    const { warnings } = synthesize(app);
    expect(warnings.filter((warning) => /stack-limits|Template size exceeds limit/.test(warning))).toEqual([
      expect.stringContaining(FULL), expect.stringContaining('Template size exceeds limit: 11'),
    ]);
  });

  test('is an error where warnings are, and may be turned off', () => {
    const strict = appOf();
    add(strict.stack, strict.instance, 7, HUGE);
    ProfileRules.of(strict.app).useStrictness(Strictness.STRICT);
    expect(synthesize(strict.app).error).toContain('set suppressTemplateIndentation');

    const silent = appOf();
    add(silent.stack, silent.instance, 7, HUGE);
    ProfileRules.of(silent.app).overrideSeverity(ProfileRule.STACK_LIMITS, RuleSeverity.OFF);
    expect(synthesize(silent.app).warnings.join()).not.toContain('stack-limits');
  });
});
