import { App, Stack, Validations } from 'aws-cdk-lib';
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
  return Object.values(Properties.Waivers);
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
