import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Stage } from '../../emulator/stage';
import { hook as source, watch as watchSource } from '../../src/enforcement/enforcement.lambda';
import type { HookAnswer } from '../../src/enforcement/handler/hook-answer';
import { writeHookSettings } from '../../src/formats/hook-settings';
import { bundleEnforcement, bundlePlainClient } from '../../tools/bundle/function';
import { hookEvent, profileProperties } from '../enforcement/handler/support/events';
import { WatchStage } from '../enforcement/handler/support/watch-stage';

type Handler = typeof source;

const folder = mkdtempSync(path.join(tmpdir(), 'enforcement-lambda-'));
const file = path.join(folder, 'index.js');
const CONTEXT = { getRemainingTimeInMillis: () => 20_000 };

/** Needs every kind of fact that a call can tell. */
const EVERYTHING = {
  AllowedAccessControlHierarchyGroupId: '00000000-0000-0000-0000-000000000001',
  AllowedFlowModules: [{ FlowModuleId: '00000000-0000-0000-0000-000000000002', Type: 'MCP' }],
  Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }],
};

const AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:1';

let stage: Stage;
let handler: Handler;
let watch: typeof watchSource;

beforeAll(async () => writeFileSync(file, (await bundleEnforcement()).contents));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  stage = await Stage.start({ defaultProfiles: true, storage: ['CALL_RECORDINGS'] });
  process.env.HOOK_SETTINGS = writeHookSettings({ guardrails: [], waivers: [] });
  process.env.HOOK_INSTANCES = stage.instanceArn;
  jest.spyOn(console, 'log').mockImplementation((line: string) => void stage.log.push(line));
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    ({ hook: handler, watch } = require(file) as { hook: Handler; watch: typeof watchSource });
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await stage.close();
});

test('is the same, byte for byte, from the same sources', async () => {
  expect(Buffer.from((await bundleEnforcement()).contents).equals(readFileSync(file))).toBe(true);
});

test('is no larger than what the SDK\'s client alone would be', async () => {
  expect((await bundleEnforcement()).contents.length / (await bundlePlainClient()).contents.length).toBeLessThanOrEqual(1);
});

test('makes every call of a judgment, and answers what the sources answer', async () => {
  const permissions = ['BasicAgentAccess', 'Cases.View', 'GraphTrends.View', 'CallRecordings.Unredacted.Access', 'New.Thing'];
  const event = hookEvent({ properties: { ...profileProperties(permissions, 'Everything', EVERYTHING), InstanceArn: stage.instanceArn } });

  const answer = await handler(event, CONTEXT);
  expect(Object.keys(stage.calls).sort()).toEqual([
    'DescribeInstance', 'ListContactFlowModules', 'ListInstanceAttributes', 'ListInstanceStorageConfigs', 'ListIntegrationAssociations', 'ListSecurityProfiles',
    'ListUserHierarchyGroups',
  ]);
  expect(answer).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant' });
  expect(answer).toEqual(await source(event, CONTEXT));
});

test('reads the profiles of a user', async () => {
  const SecurityProfileArns = [stage.instance.profile('Admin')!.arn];
  const event = hookEvent({ type: 'AWS::Connect::User', properties: { InstanceArn: stage.instanceArn, SecurityProfileArns } });

  const answer: HookAnswer = await handler(event, CONTEXT);
  expect(stage.calls).toMatchObject({ ListSecurityProfilePermissions: 1 });
  expect(answer).toEqual(await source(event, CONTEXT));
});

test.each([undefined, null, 'event', {}, { requestData: [] }])('answers an event that is %j', async (event) => {
  expect(await handler(event, undefined)).toMatchObject({ hookStatus: 'FAILED', errorCode: 'InternalFailure' });
});

test('makes every call of a watch, and counts what the sources count', async () => {
  const watched = await WatchStage.start({ profiles: [{ name: 'Agent' }], aiAgents: [{ arn: AGENT }] });
  try {
    const { profiles, ...others } = watched.deployed();
    const expected = { ...others, profiles: { Profile0: { ...profiles.Profile0!, heldBy: [AGENT] } } };
    watched.instance.changeProfile('Agent', { permissions: ['Users.Edit'], tagRestrictedResources: ['User'] });
    const input = watched.input({ expected, countsPeople: true });
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);

    const counts = await watch(input, CONTEXT);
    expect(counts).toMatchObject({ Changed: 1, CouldNotTell: 0 });
    expect(new Set(watched.connect.requests.map(({ operation }) => operation))).toEqual(new Set([
      'DescribeSecurityProfile', 'ListEntitySecurityProfiles', 'ListSecurityProfileAIAgents', 'ListSecurityProfileApplications', 'ListSecurityProfileFlowModules',
      'ListSecurityProfilePermissions', 'ListSecurityProfiles', 'SearchUsers',
    ]));
    expect(watched.watch.messages).toHaveLength(1);
    expect(counts).toEqual(await watchSource(input, CONTEXT));
    expect(watched.watch.messages[0]!.text.replace(/Seen: \S+/, '')).toBe(watched.watch.messages[1]!.text.replace(/Seen: \S+/, ''));
  } finally {
    await watched.close();
  }
});
