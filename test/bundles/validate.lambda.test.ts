import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import type { Fault } from '../../emulator';
import { Stage, type EventInput, type Invoke } from '../../emulator/stage';
import { handler as source } from '../../src/deployment/validate.lambda';
import { bundleFunction, bundlePlainClient } from '../../tools/bundle/function';
import { profile } from '../deployment/handler/support/profile';
import { strangeEvents } from '../deployment/handler/support/strange-events';

const folder = mkdtempSync(path.join(tmpdir(), 'validate-lambda-'));
const file = path.join(folder, 'index.js');

/** Needs every kind of fact that a call can tell. */
const EVERYTHING = {
  Cases: profile('Cases agent', ['BasicAgentAccess', 'Cases.View', 'GraphTrends.View', 'CallRecordings.Unredacted.Access', 'New.Thing'], {
    AllowedAccessControlHierarchyGroupId: 'none', AllowedFlowModules: [{ FlowModuleId: 'none', Type: 'MCP' }],
    Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }], TagRestrictedResources: ['User'],
  }),
};

let stage: Stage;
/** The bundled artefact, loaded anew for every test: its pacing outlives an invocation. */
let handler: Invoke;

beforeAll(async () => writeFileSync(file, (await bundleFunction()).contents));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  stage = await Stage.start({ defaultProfiles: true, integrations: ['CASES_DOMAIN'], storage: ['CALL_RECORDINGS'] });
  jest.spyOn(console, 'log').mockImplementation((line: string) => void stage.log.push(line));
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    ({ handler } = require(file) as { handler: Invoke });
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await stage.close();
});

function run(input: EventInput, remainingMs = 20_000) {
  return stage.answer(stage.event(input), remainingMs, handler);
}

test('is the same, byte for byte, from the same sources', async () => {
  expect(Buffer.from((await bundleFunction()).contents).equals(readFileSync(file))).toBe(true);
});

test('is at most two fifths of what the SDK\'s client alone would be', async () => {
  expect((await bundleFunction()).contents.length / (await bundlePlainClient()).contents.length).toBeLessThanOrEqual(0.4);
});

describe('what somebody else gave to a profile', () => {
  const agent = (name: string) => ({ Arn: `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`, Type: 'THIRD_PARTY' as const });
  const profiles = { A: profile('A', ['BasicAgentAccess'], { AllowedAIAgents: [agent('ours')] }) };
  const old = { profiles: { A: profile('A', ['BasicAgentAccess']) }, write: false };

  test.each(['UPDATE_ROLLBACK_IN_PROGRESS', 'DELETE_IN_PROGRESS'])('is named before it is taken, and is given back: %s', async (status) => {
    const { arn } = stage.instance.addProfile({ name: 'A', permissions: ['BasicAgentAccess'], allowedAIAgents: [agent('theirs')] });
    stage.stack.resources = [{ logicalId: 'A', physicalId: arn, type: 'AWS::Connect::SecurityProfile' }];
    const before = await run({ type: 'Update', profiles, write: true, old });
    expect(before.Reason).toContain(`${agent('theirs').Arn} was added, which the deployment removes`);
    stage.receiver.answers.length = 0;
    const written = { readBack: true, write: true, profiles, arns: { A: arn }, kept: before.Data!.Kept };
    expect(await run({ type: 'Create', ...written })).toMatchObject({ Status: 'SUCCESS' });
    expect(stage.instance.profile('A')!.allowedAIAgents).toEqual([agent('ours')]);

    stage.receiver.answers.length = 0;
    stage.stack.status = status;
    expect(await run({ type: 'Delete', ...written })).toMatchObject({ Status: 'SUCCESS', Reason: 'There is nothing left to delete.' });
    expect(stage.instance.profile('A')!.allowedAIAgents).toEqual([agent('theirs')]);
  });
});

test('serves no other stack', async () => {
  const event = { ...stage.event({ profiles: EVERYTHING }), StackId: stage.stack.stackId.replace('Center', 'Other') };

  expect(await stage.answer(event, 20_000, handler)).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('serves the stack that it belongs to, and no other') });
  expect([...stage.connect.requests, ...stage.stack.actions]).toEqual([]);
});

test('judges a profile with the logical ID constructor', async () => {
  stage.instance.integrations = [];

  expect(await run({ profiles: { constructor: profile('Cases agent', ['Cases.View']) } })).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('needs Amazon Connect Cases') });
});

test('writes what CloudFormation cannot, and takes it back', async () => {
  const { arn } = stage.instance.addProfile({ name: 'AI agent', permissions: ['Wisdom.View'] });
  const AllowedAIAgents = [{ Arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/Zürich "1"', Type: 'THIRD_PARTY' as const }];
  const Applications = [{ Namespace: 'tools', ApplicationPermissions: ['lookup', 'refund'], Type: 'MCP' as const }];
  const requested: EventInput = {
    readBack: true, write: true, arns: { Ai: arn }, profiles: { Ai: profile('AI agent', ['Wisdom.View'], { AllowedAIAgents, Applications }) },
  };
  expect(await run(requested)).toMatchObject({ Status: 'SUCCESS', Reason: '1 role, 3 checks: all satisfied.' });
  expect(stage.instance.profile('AI agent')).toMatchObject({ allowedAIAgents: AllowedAIAgents, applications: Applications });
  expect(stage.connect.calls('UpdateSecurityProfile').map(({ input }) => input)).toEqual([
    { InstanceId: stage.instance.id, SecurityProfileId: arn.split('/').pop(), AllowedAIAgents, Applications },
  ]);

  stage.receiver.answers.length = 0;
  expect((await run({ ...requested, type: 'Delete' })).Status).toBe('SUCCESS');
  expect(stage.instance.profile('AI agent')).toMatchObject({ allowedAIAgents: [], applications: Applications });
});

test('passes what the instance has', async () => {
  expect(await run({ profiles: { Cases: profile('Cases agent', ['Cases.View']) } })).toMatchObject({
    Status: 'SUCCESS', Reason: '1 role, 5 checks: all satisfied.', Data: { Roles: '1', Satisfied: '5', Missing: '0', CouldNotTell: '0' },
  });
});

test('makes every call that it can make', async () => {
  const answer = await run({ profiles: EVERYTHING });

  expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('none') });
  expect(Object.keys(stage.calls).sort()).toEqual([
    'DescribeInstance', 'ListContactFlowModules', 'ListInstanceAttributes', 'ListInstanceStorageConfigs', 'ListIntegrationAssociations',
    'ListSecurityProfilePermissions', 'ListSecurityProfiles', 'ListUserHierarchyGroups',
  ]);
});

test('reads profiles back', async () => {
  const { arn } = stage.instance.addProfile({ name: 'Cases agent', permissions: ['Cases.View'] });
  const access = { ...EVERYTHING.Cases.access!, hierarchyGroupId: undefined };

  const answer = await run({ readBack: true, profiles: { Cases: { ...profile('Cases agent', ['Cases.View']), access } }, arns: { Cases: arn } }, 1000);

  expect(answer).toMatchObject({ Status: 'FAILED', Data: { Satisfied: '1', Missing: '3' } });
  expect(Object.keys(stage.calls).sort()).toEqual([
    'DescribeSecurityProfile', 'ListSecurityProfileApplications', 'ListSecurityProfileFlowModules', 'ListSecurityProfilePermissions',
  ]);
});

test('tells its own profiles from others by the stack, and a rollback too', async () => {
  stage.stack.resources = [{ logicalId: 'Agent', physicalId: stage.instance.profile('Agent')!.arn, type: 'AWS::Connect::SecurityProfile' }];

  expect(await run({ type: 'Update', profiles: { Agent: profile('Agent') }, old: { profiles: {} } })).toMatchObject({ Status: 'SUCCESS' });
  expect(stage.stack.actions).toEqual(['DescribeStacks', 'ListStackResources']);

  stage.receiver.answers.length = 0;
  stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
  expect(await run({ type: 'Update', profiles: EVERYTHING, old: { profiles: {} } })).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('rolling back') });
});

test.each([['the bundle', () => handler], ['its source', () => source]])('a delete passes without a call: %s', async (_, invoke) => {
  expect(await stage.answer(stage.event({ type: 'Delete', profiles: EVERYTHING }), 20_000, invoke())).toMatchObject({
    Status: 'SUCCESS', PhysicalResourceId: 'given-at-first',
  });
  expect(stage.connect.requests).toEqual([]);
});

describe('when things go wrong', () => {
  const faults: [string, Fault, string][] = [
    ['access is denied', { kind: 'error', code: 'AccessDeniedException', status: 403 }, 'access was denied'],
    ['the service fails', { kind: 'error', code: 'InternalServiceException', status: 500 }, 'InternalServiceException'],
    ['it answers what nobody modelled', { kind: 'error', code: 'Surprise', status: 418 }, 'Surprise'],
    ['it accepts and never answers', { kind: 'hang' }, 'did not answer in time'],
    ['it closes connections', { kind: 'disconnect' }, 'did not answer in time (ECONNRESET)'],
    ['its answers are cut short', { kind: 'truncate' }, 'did not answer in time (ECONNRESET)'],
    ['a proxy answers in its place', { kind: 'html' }, 'its answer could not be read'],
    ['a page token repeats', { kind: 'repeat-token' }, 'page token came twice'],
    ['it throttles for minutes', { kind: 'throttle' }, 'it was throttled until the time was over'],
    ['it is slow', { kind: 'delay', milliseconds: 2000 }, 'did not answer in time'],
  ];

  test.each(faults)('%s: an answer comes in time, and nothing fails', async (_, fault, why) => {
    stage.connect.inject({ operation: '*', fault, times: 'forever' });

    // An answer that is not delivered within its time is an error.
    const answer = await run({ profiles: { Cases: profile('Cases agent', ['Cases.View', 'GraphTrends.View']) } }, 1000);

    expect(answer).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('could not be determined') });
    expect(stage.log.join('\n').replace(/\s+/g, ' ')).toContain(why);
  });

  test.each(faults.filter(([, { kind }]) => ['hang', 'throttle'].includes(kind)))('%s while only features are asked for: what is known to be missing still fails', async (_, fault) => {
    for (const operation of ['ListInstanceAttributes', 'ListSecurityProfiles']) {
      stage.connect.inject({ operation, fault, times: 'forever' });
    }

    const answer = await run({ profiles: { Email: profile('Email agent', ['EmailAddresses.View', 'Wisdom.View', 'GraphTrends.View']) } }, 900);

    expect(answer).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('assistant') });
  });

  test('its clock is off', async () => {
    stage.connect.inject({ operation: '*', fault: { kind: 'clock-skew', minutes: -90 }, times: 'forever' });
    stage.stack.skewMs = -90 * 60_000;

    expect(await run({ type: 'Update', profiles: { Agent: profile('New agent') }, old: { profiles: {} } })).toMatchObject({
      Status: 'SUCCESS', Data: { CouldNotTell: '0' },
    });
  });

  test('an hour behind on its own clock, it still leaves in time', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    stage.connect.inject({ operation: '*', fault: { kind: 'hang' }, times: 'forever' });

    expect(await run({ profiles: { Agent: profile('New agent') } }, 1000)).toMatchObject({ Status: 'SUCCESS' });
  });

  test('duplicate and late deliveries get the same answer and change nothing', async () => {
    const event = stage.event({ profiles: { Cases: profile('Cases agent', ['Cases.View']) } });
    await Promise.all([handler(event, stage.context(5000)), handler(event, stage.context(5000))]);
    await handler(event, stage.context(5000));

    const [first, ...others] = stage.receiver.answers;
    expect(others).toEqual([first, first]);
    expect(stage.connect.writes()).toEqual([]);
  });

  test('the storage of the answer is unsteady', async () => {
    stage.receiver.faults = ['disconnect', 503, 500];

    expect(await run({ profiles: { Agent: profile('New agent') } })).toMatchObject({ Status: 'SUCCESS' });
  });

  test('whatever it is invoked with, an answer that CloudFormation takes comes', async () => {
    // Judged without calls, so that many go through at once; the source is tried with calls. Being denied would be waited out.
    process.env.AWS_ACCESS_KEY_ID = '111122223333';
    const otherInstance = 'arn:aws:connect:eu-west-1:111122223333:instance/1';
    const base = stage.event({ type: 'Update', profiles: EVERYTHING, old: { profiles: {} }, instanceArn: otherInstance });
    const events = fc.sample(strangeEvents(base), { numRuns: 150, seed: 4 });

    const runs = await Promise.allSettled(events.map((one) => handler(one, stage.context(20_000))));

    expect(runs.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(stage.receiver.refusals).toEqual([]);
    expect(stage.receiver.answers).toHaveLength(events.length);
  });
});

test('nothing secret is logged', async () => {
  await run({ profiles: EVERYTHING });

  const log = stage.log.join('\n');
  for (const secret of [stage.receiver.secret, process.env.AWS_SECRET_ACCESS_KEY!, 'X-Amz-Signature', 'ServiceToken']) {
    expect(log).not.toContain(secret);
  }
});
