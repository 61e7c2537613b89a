import { Annotations, App, Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import {
  CasesPermissions, ConnectInstance, PermissionSet, ProfileRules, RecordingsPermissions, SecurityProfile, Strictness,
} from '../../src';
import { VALIDATION_RESOURCE_TYPE } from '../../src/formats/validation-request';
import { review } from '../../src/review/app/review';
import { readApp } from '../../src/review/assembly/read-app';
import { INSTANCE_ARN } from '../support/roles-app';

const [ERROR, WARNING, INFORMATION] = ['missing-dependency', 'feature-dependency', 'destructive-permission'];

/** A role with an error, a warning and information. New apps have the CDK report annotations where it can, which says how to acknowledge them. */
function appWithRole() {
  const app = new App({ context: { '@aws-cdk/core:annotationsInValidationReport': true } });
  const stack = new Stack(app, 'Stack');
  const role = new SecurityProfile(stack, 'Role', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN),
    securityProfileName: 'Role',
    permissions: PermissionSet.of(CasesPermissions.CASES_EDIT, RecordingsPermissions.DELETE_RECORDED_CONVERSATIONS),
  });
  return { app, stack, role };
}

/** What the CDK says, with the roles and on the terminal, and what a report of the assembly says. */
function saidOf(app: App) {
  const terminal = jest.spyOn(console, 'error').mockImplementation();
  try {
    const assembly = app.synth();
    const messages = assembly.getStackByName('Stack').messages.map(({ level, entry: { data } }) => `${level}: ${data}`);
    return { messages, printed: terminal.mock.calls.join('\n'), reported: review(readApp(assembly.directory)).findings };
  } finally {
    terminal.mockRestore();
  }
}

function waiversIn(stack: Stack): unknown[] {
  const [{ Properties }] = Object.values(Template.fromStack(stack).findResources(VALIDATION_RESOURCE_TYPE));
  return Object.values(Properties.Waivers ?? {});
}

describe.each([
  ['that it has here', 'cdk-connect-security-profiles:'],
  ['that the policy plugin has', 'cdk-connect-security-profiles::'],
  ['that the oldest CDK prints', 'annotation::cdk-connect-security-profiles:'],
  ['that the newest CDK prints', 'Annotation::cdk-connect-security-profiles:'],
  ['that the report of the CDK has', 'Construct-Annotations::cdk-connect-security-profiles:'],
])('what is acknowledged by the id %s', (_, prefix) => {
  test.each([ERROR, WARNING, INFORMATION])('is waived at synthesis and at deployment: %s', (rule) => {
    const { app, stack, role } = appWithRole();
    // Whatever else is found does not end the synthesis.
    ProfileRules.of(app).useStrictness(Strictness.LENIENT);
    Validations.of(role).acknowledge({ id: `${prefix}${rule}`, reason: 'It is known' });
    const { messages, printed, reported } = saidOf(app);
    expect([...messages, printed].filter((message) => message.includes(rule))).toEqual([]);
    expect([...new Set(reported.filter((finding) => finding.rule === rule).map(({ waived }) => waived))]).toEqual(['It is known']);
    expect(waiversIn(stack)).toEqual([[`~${rule}`]]);
  });

  test('is no error, which ends the synthesis all the same, and says what to do instead', () => {
    const { app, role } = appWithRole();
    Validations.of(role).acknowledge({ id: `${prefix}${ERROR}`, reason: 'It is known' });
    expect(() => saidOf(app)).toThrow(new RegExp(`error ${ERROR}[^]*acknowledgment of ${ERROR} [^]*waivers: \\[\\{ rule: ProfileRule\\.MISSING_DEPENDENCY`));
  });
});

test('what the CDK prints to be acknowledged can be acknowledged', () => {
  const { app } = appWithRole();
  ProfileRules.of(app).useStrictness(Strictness.LENIENT);
  const { messages, printed } = saidOf(app);
  const ids = new Set([
    ...[...messages.join('\n').matchAll(/\[ack: (.+?)\]/g)].map(([, id]) => id),
    ...[...printed.matchAll(/Acknowledge with '(.+?)'/g)].map(([, id]) => id),
  ]);
  expect([...ids].map((id) => id.replace(/.*:/, ''))).toEqual(expect.arrayContaining([ERROR, WARNING]));
  const again = appWithRole();
  ProfileRules.of(again.app).useStrictness(Strictness.LENIENT);
  Validations.of(again.role).acknowledge(...[...ids].map((id) => ({ id, reason: 'It is known' })));
  expect(saidOf(again.app)).toMatchObject({ messages: [], printed: '' });
});

test('information is in the report, and not printed', () => {
  const { app } = appWithRole();
  ProfileRules.of(app).useStrictness(Strictness.LENIENT);
  const { messages, printed, reported } = saidOf(app);
  expect(reported.map(({ rule }) => rule)).toContain(INFORMATION);
  expect([...messages, printed].join()).not.toContain(INFORMATION);
});

test('what is acknowledged of one construct is in the template once, however much it is, and whatever the CDK keeps of it', () => {
  const { app, stack, role } = appWithRole();
  ProfileRules.of(app).useStrictness(Strictness.LENIENT);
  Validations.of(role).acknowledge({ id: `cdk-connect-security-profiles:${ERROR}`, reason: 'Not yet' }, { id: `cdk-connect-security-profiles:${WARNING}`, reason: 'It is known' });
  Validations.of(role).acknowledge({ id: `cdk-connect-security-profiles::${ERROR}`, reason: 'It is known' });
  expect(saidOf(app).messages.filter((message) => message.includes('Not yet'))).toEqual([]);
  expect(waiversIn(stack)).toEqual([[`~${WARNING}`, `~${ERROR}`].sort()]);
});

describe('what is acknowledged by the id of a rule without the name of the library', () => {
  const lenient = () => {
    const all = appWithRole();
    ProfileRules.of(all.app).useStrictness(Strictness.LENIENT);
    return all;
  };
  const hintsIn = ({ messages }: ReturnType<typeof saidOf>) => messages.filter((message) => message.includes('unused-waiver'));

  test.each([WARNING, INFORMATION])('stays a finding, and the synthesis says which id to use, where it was found: %s', (rule) => {
    for (const scope of ['app', 'stack', 'role'] as const) {
      const all = lenient();
      Validations.of(all[scope]).acknowledge({ id: rule, reason: 'It is known' });
      const said = saidOf(all.app);
      expect(hintsIn(said)).toEqual([expect.stringContaining(`warning: The acknowledgment of ${rule} ("It is known") has no effect on the rule of this library: `
        + `its ID lacks the name of the library. Use the ID "cdk-connect-security-profiles:${rule}" if it is meant for this rule.`)]);
      expect(said.reported.filter((finding) => finding.rule === rule).map(({ waived }) => waived)).not.toContain('It is known');
      expect(said.reported.filter((finding) => finding.rule === 'unused-waiver')).toHaveLength(1);
      expect(waiversIn(all.stack)).toEqual([]);
    }
  });

  test('also by the annotations of the CDK, which keep no reason', () => {
    for (const scope of ['stack', 'role'] as const) {
      const all = lenient();
      Annotations.of(all[scope]).acknowledgeWarning(WARNING, 'It is known');
      expect(hintsIn(saidOf(all.app))).toEqual([expect.stringContaining(`The acknowledgment of ${WARNING} has no effect on the rule of this library`)]);
    }
  });

  test('on an error, the synthesis says what to do instead, once', () => {
    const { app, stack, role } = appWithRole();
    Validations.of(stack).acknowledge({ id: ERROR, reason: 'It is known' });
    expect(() => saidOf(app)).toThrow(new RegExp(`The acknowledgment of ${ERROR} \\("It is known"\\) has no effect on an error[^]*waivers: \\[\\{ rule: ProfileRule\\.MISSING_DEPENDENCY`));
    Validations.of(role).acknowledge({ id: `cdk-connect-security-profiles:${ERROR}`, reason: 'It is really known' });
    expect(() => saidOf(app)).not.toThrow('The acknowledgment of missing-dependency ("It is known")');
  });

  test.each([
    ['nothing was found of it', (role: SecurityProfile) => Validations.of(role).acknowledge({ id: 'legacy-name', reason: 'Of another library' })],
    ['no rule has it', (role: SecurityProfile) => Validations.of(role).acknowledge({ id: 'some-rule', reason: 'Of another library' })],
    ['the whole id is acknowledged as well', (role: SecurityProfile) => Validations.of(role).acknowledge(
      { id: WARNING, reason: 'Of another library' }, { id: `cdk-connect-security-profiles:${WARNING}`, reason: 'It is known' })],
    ['it is on another scope', (role: SecurityProfile) => Validations.of(new Stack(role.node.root, 'Other')).acknowledge({ id: WARNING, reason: 'Not here' })],
    ['that is accepted', (role: SecurityProfile) => Validations.of(role).acknowledge(
      { id: WARNING, reason: 'Of another library' }, { id: 'cdk-connect-security-profiles:unused-waiver', reason: 'It is of another library' })],
  ])('nothing is said where %s', (_, acknowledge) => {
    const { app, role } = lenient();
    acknowledge(role);
    expect(hintsIn(saidOf(app))).toEqual([]);
  });
});
