import { writeFileSync } from 'node:fs';
import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { INSTANCE_ARN, templateOf, write, type RoleFixture } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

inTemporaryDirectory();

const FACTS: InstanceFacts = {
  arn: INSTANCE_ARN,
  status: 'ACTIVE',
  attributes: { CONTACT_LENS: true, OUTBOUND_CALLS: true },
  integrations: [],
  storage: [],
  applications: [],
  profiles: [{ id: 'p1', arn: `${INSTANCE_ARN}/security-profile/p1`, name: 'Agent', permissions: ['BasicAgentAccess'] }],
  hierarchyGroups: [],
  flowModules: [],
  unreadable: {},
};

function given(roles: RoleFixture[], facts: Partial<InstanceFacts> = {}, validation?: Record<string, unknown>) {
  const resource = { Type: 'Custom::ConnectSecurityProfileValidation', Properties: { InstanceArn: INSTANCE_ARN, ...validation } };
  write('.', 't.json', templateOf(roles, validation ? { Resources: { Validation: resource } } : {}));
  writeFileSync('s.json', writeSnapshot({ ...FACTS, ...facts }));
  return (...more: string[]) => cli(['check', 't.json', '--snapshot', 's.json', ...more]);
}

const CASES = { id: 'Cases', permissions: ['BasicAgentAccess', 'Cases.View', 'CustomerProfiles.View'] };

test('what the instance lacks is found as at deployment', async () => {
  const { code, out } = await given([CASES])();
  expect(code).toBe(1);
  expect(out).toMatch(/error instance-feature · Cases0A1B2C3D "Cases"\n/);
});

test('what the instance has is fine', async () => {
  const { code, out } = await given([CASES], { integrations: ['CASES_DOMAIN'] })();
  expect(out).toMatch(/1 role, \d+ checks: all satisfied\./);
  expect(code).toBe(0);
});

test.each([
  ['error', 0], ['warning', 1], ['unmanaged', 1], ['error,unmanaged', 1], ['never, unmanaged', 1], ['never', 0],
])('with a profile that no code made, --fail-on %s ends with %d', async (failOn, code) => {
  const profiles = [{ id: 'p1', arn: `${INSTANCE_ARN}/security-profile/p1`, name: 'By hand', permissions: ['Users.View'] }];
  expect((await given([CASES], { integrations: ['CASES_DOMAIN'], profiles })('--fail-on', failOn)).code).toBe(code);
});

test.each(['unmanaged,all', 'error,warning', ''])('--fail-on "%s" is wrong usage', async (failOn) => {
  const { code, err } = await given([CASES])('--fail-on', failOn);
  expect([code, err]).toEqual([2, expect.stringMatching(/^error: --fail-on does not accept ".*"\. Allowed is one of error, warning, info, never, and unmanaged/)]);
});

test('JSON is as documented', async () => {
  const check = given([CASES, { id: 'Other', properties: { InstanceArn: INSTANCE_ARN.replace('us-east-1', 'eu-west-2') } }]);
  const result = documented<{ notChecked: unknown[]; stacks: { verdicts: { missing: number } }[] }>('check', (await check('--json')).out);
  expect(result.stacks[0]!.verdicts.missing).toBe(1);
  expect(result.notChecked).toEqual([{ instance: INSTANCE_ARN.replace('us-east-1', 'eu-west-2'), roles: ['Other0A1B2C3D'] }]);
});

describe('the app\'s own settings hold', () => {
  test('a rule that only warns', async () => {
    expect((await given([CASES], {}, { Rules: { 'instance-feature': 'warning' } })()).code).toBe(0);
    expect((await given([CASES], {}, { Rules: { 'instance-feature': 'warning' } })('--fail-on', 'warning')).code).toBe(1);
  });

  test('a lenient stack', async () => {
    const { code, out } = await given([CASES], {}, { Strictness: 'lenient' })();
    expect(code).toBe(0);
    expect(out).toMatch(/warning instance-feature/);
  });

  test('a waiver', async () => {
    const { code, out } = await given([CASES], {}, { Waivers: { Cases0A1B2C3D: ['instance-feature'] } })();
    expect(code).toBe(0);
    expect(out).toMatch(/waived instance-feature/);
  });
});

describe('names that the instance has', () => {
  const agent = { id: 'Agent', permissions: ['BasicAgentAccess'] };

  test('may be the stack\'s own: that cannot be told, and fails nothing', async () => {
    const { code, out } = await given([agent])();
    expect(code).toBe(0);
    expect(out).toMatch(/Could not be determined:\n {2}name-taken: /);
  });

  test('are the stack\'s own where it deployed them', async () => {
    const check = given([agent]);
    write('.', 'deployed.json', templateOf([agent]));
    expect((await check('--deployed', 'deployed.json')).out).not.toMatch(/name-taken/);
  });

  test('are somebody else\'s where it did not', async () => {
    const check = given([agent]);
    write('.', 'deployed.json', templateOf([{ id: 'Other' }]));
    const { code, out } = await check('--deployed', 'deployed.json');
    expect(code).toBe(1);
    expect(out).toMatch(/error name-taken · Agent0A1B2C3D "Agent"/);
  });
});

test('an instance that only the deployment knows is taken to be the one of the snapshot', async () => {
  expect((await given([{ ...CASES, properties: { InstanceArn: { Ref: 'Instance' } } }])()).code).toBe(1);
});

test('roles of an instance that nothing is known of leave the question open', async () => {
  const { code, out } = await given([{ id: 'Elsewhere', properties: { InstanceArn: `${INSTANCE_ARN}0` } }])();
  expect(code).toBe(3);
  expect(out).toMatch(/^Not checked: 1 role of .*0, because nothing is known about this instance: Elsewhere\.$/m);
});

test('permissions that only the deployment knows leave the question open, and are said to', async () => {
  const check = given([{ ...CASES, permissions: { Ref: 'Names' } }]);
  const { code, out } = await check();
  expect([code, out]).toEqual([3, expect.stringMatching(/Could not be determined:\n {2}Cases: Not all permissions could be determined: \$\{Names\}/)]);
  const { stacks } = documented<{ stacks: { roles: object[] }[] }>('check', (await check('--json')).out);
  expect(stacks[0]!.roles[0]).toMatchObject({ incomplete: true, untold: [expect.stringContaining('Names')] });
  expect((await given([{ ...CASES, permissions: ['BasicAgentAccess', 'Cases.View', { Ref: 'Name' }] }])()).code).toBe(1);
});

test('an app of which nothing could be read leaves the question open', async () => {
  const check = given([]);
  write('.', 't.json', { Resources: { 'Fn::ForEach::Roles': [] } });
  const { code, out, err } = await check();
  expect([code, out, err]).toEqual([3, 'No security profiles in t.json, as far as it could be read.\n', expect.stringMatching(/^Not read: Fn::ForEach::Roles/)]);
});

test('what could not be read leaves the question open', async () => {
  const { code } = await given([CASES], { integrations: undefined, unreadable: { ListIntegrationAssociations: 'Denied.' } })();
  expect(code).toBe(3);
});

test.each([
  [['check', 't.json'], 2, /^error: Give the instance to compare with: --snapshot <file>, or --live\.\n$/],
  [['check', 't.json', '--live', '--snapshot', 's.json'], 2, /cannot be used with/],
  [['check', 't.json', '--instance', INSTANCE_ARN, '--snapshot', 's.json'], 2, /'--instance <arn>' cannot be used with option '--snapshot/],
  [['check', 't.json', '--snapshot', 'missing.json'], 3, /^error: missing\.json does not exist; expected a snapshot of an instance\.\n$/],
  [['check', 't.json', '--snapshot', 't.json'], 3, /^error: t\.json is not a snapshot of an instance: its "schema" is missing, expected "connect-profiles\/snapshot\/1"/],
  [['check', 't.json', '--live', '--instance', 'x'], 2, /^error: "x" is not the ARN of a Connect instance/],
  [['check'], 3, /^error: There is no cdk\.out here\. In a CDK app, run "npx cdk synth" first\. /m],
])('%j ends with %d', async (args, code, problem) => {
  given([CASES]);
  const ran = await cli(args);
  expect(ran.err).toMatch(problem);
  expect(ran.code).toBe(code);
});

describe('live', () => {
  const live = liveInstance();

  test('the instances that the app names are looked at', async () => {
    write('.', 't.json', templateOf([{ ...CASES, properties: { InstanceArn: live.instance.arn } }]));
    const { code, out } = await cli(['check', 't.json', '--live']);
    expect(out).toMatch(/6 checks: all satisfied/);
    expect(code).toBe(0);
    expect(live.emulator.writes()).toEqual([]);
  });

  test('an app that names none has to be told', async () => {
    write('.', 't.json', templateOf([{ ...CASES, properties: { InstanceArn: { Ref: 'Instance' } } }]));
    expect((await cli(['check', 't.json', '--live'])).err).toBe('error: The instance of the roles in t.json is not known. Give it with --instance <arn>.\n');
    expect((await cli(['check', 't.json', '--live', '--instance', live.instance.arn])).code).toBe(0);
  });
});
