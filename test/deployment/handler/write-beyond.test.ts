import * as fc from 'fast-check';
import { profile } from './support/profile';
import { strangeEvents } from './support/strange-events';
import { agents, arnOf, live, ORDERS, requesting, TOOLS, writeEvent } from './support/written-profiles';
import type { InstanceOptions } from '../../../emulator';
import { Stage, type EventInput } from '../../../emulator/stage';
import { Pacer } from '../../../src/connect/pacer';
import { handleEvent } from '../../../src/deployment/handler/handle-event';
import type { ExpectedProfile } from '../../../src/formats/validation-request';

const [BILLING, TRAVEL, WEATHER] = ['billing', 'travel', 'weather'].map(arnOf);
const DENIED = { kind: 'error', code: 'AccessDeniedException', status: 403 } as const;

let stage: Stage;

afterEach(() => stage.close());

async function begin(instance: InstanceOptions): Promise<void> {
  stage = await Stage.start(instance);
}

/** The second step, with the live ARNs of the profiles. */
function deploy(profiles: Record<string, ExpectedProfile>, more: EventInput = {}) {
  return stage.answer(writeEvent(stage, profiles, more));
}

const allowed = (name: string) => stage.instance.profile(name)!.allowedAIAgents.map(({ Arn }) => Arn);
const updates = () => stage.connect.calls('UpdateSecurityProfile').map(({ input }) => Object.keys(input as object).sort());

describe('AI agents', () => {
  test('are written as a whole list and read back; nothing else is sent', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(WEATHER), applications: [ORDERS], description: 'Kept', tags: { team: 'a' } })] });
    const before = JSON.stringify({ ...stage.instance.profile('A'), allowedAIAgents: [], lastModifiedTime: '' });

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING, TRAVEL) }))).toMatchObject({
      Status: 'SUCCESS', Reason: '1 role, 2 checks: all satisfied.',
    });
    expect(stage.instance.profile('A')!.allowedAIAgents).toEqual(agents(BILLING, TRAVEL));
    expect(updates()).toEqual([['AllowedAIAgents', 'InstanceId', 'SecurityProfileId']]);
    expect(JSON.stringify({ ...stage.instance.profile('A'), allowedAIAgents: [], lastModifiedTime: '' })).toBe(before);
  });

  test('that are there already are not written again', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(TRAVEL, BILLING) })] });

    expect((await deploy(requesting('A', { AllowedAIAgents: agents(BILLING, TRAVEL) }))).Status).toBe('SUCCESS');
    expect(stage.connect.writes()).toEqual([]);
  });

  test('of a profile that did not change are not even read', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING) })] });
    const profiles = requesting('A', { AllowedAIAgents: agents(BILLING) });

    expect((await deploy(profiles, { type: 'Update', everyDeployment: '2', old: { profiles, everyDeployment: '1' } })).Status).toBe('SUCCESS');
    expect(stage.connect.requests).toEqual([]);
  });

  test('that changed are replaced', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING, TRAVEL) })] });

    await deploy(requesting('A', { AllowedAIAgents: agents(TRAVEL, WEATHER) }), { type: 'Update', old: { profiles: requesting('A', { AllowedAIAgents: agents(BILLING, TRAVEL) }) } });

    expect(allowed('A')).toEqual([TRAVEL, WEATHER]);
  });

  test('are not written without being asked to', async () => {
    await begin({ profiles: [live('A')] });

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }), { write: false })).toMatchObject({
      Status: 'FAILED', Reason: expect.stringContaining(`was not deployed with the requested AI agents: it does not have ${BILLING}`),
    });
    expect(stage.connect.writes()).toEqual([]);
  });

  test('that the service takes and does not keep fail the deployment', async () => {
    await begin({ profiles: [live('A')] });
    Object.defineProperty(stage.instance.profile('A')!, 'allowedAIAgents', { get: () => [], set: () => undefined });

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }))).toMatchObject({
      Status: 'FAILED', Reason: expect.stringContaining(`was not deployed with the requested AI agents: it does not have ${BILLING}`),
    });
    expect(updates()).toHaveLength(1);
  });

  test.each<[string, EventInput]>([
    ['', {}], [' although the comparison is off', { severities: { severities: { 'read-back': 'off' } } }], [' although it is waived', { waivers: { A: ['read-back'] } }],
  ])('that the service cannot write fail the deployment%s', async (_, more) => {
    await begin({ profiles: [live('A')] });
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'error', code: 'InternalServiceException' }, times: 'forever' });

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }), more)).toMatchObject({
      Status: 'FAILED', Reason: expect.stringMatching(/What CloudFormation cannot set could not be written for "A": InternalServiceException/),
    });
  });

  test('are written although the service throttles, or breaks, at first', async () => {
    await begin({ profiles: [live('A')] });
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'throttle' }, times: 1 });
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'disconnect', applied: true }, times: 1 });

    expect((await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }))).Status).toBe('SUCCESS');
    expect(allowed('A')).toEqual([BILLING]);
  });

  test('are written although the permission to, which came with the same update, is not known everywhere yet', async () => {
    await begin({ profiles: [live('A')] });
    stage.connect.inject({ operation: 'ListSecurityProfileAIAgents', fault: DENIED, times: 1 });
    const arns = { A: stage.instance.profile('A')!.arn };
    const event = stage.event({
      type: 'Update', readBack: true, write: true, arns, profiles: requesting('A', { AllowedAIAgents: agents(BILLING) }), old: { profiles: { A: profile('A') }, write: false },
    });

    await handleEvent(event, stage.context(20_000), { connect: { pacer: new Pacer(1000, 1000) }, write: () => undefined });
    expect(stage.receiver.answer.Status).toBe('SUCCESS');
    expect(allowed('A')).toEqual([BILLING]);
  });

  test('that the function may not write fail the deployment, with what to do; other profiles get theirs', async () => {
    await begin({ profiles: [live('A'), live('B')] });
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: DENIED, times: 1 });
    const details = { AllowedAIAgents: agents(BILLING) };

    expect(await deploy({ ...requesting('A', details), ...requesting('B', details) })).toMatchObject({
      Status: 'FAILED', Reason: expect.stringMatching(/for "A": access was denied.*can write the profile, and deploy again/),
    });
    expect([allowed('A'), allowed('B')]).toEqual([[], [BILLING]]);
  });

  test('that the service does not know fail the deployment with what it says', async () => {
    await begin({ profiles: [live('A')] });
    const message = 'There is no such AI agent';
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'error', code: 'ResourceNotFoundException', message }, times: 1 });

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }))).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining(message) });
  });

  test('that there is no time to write fail the deployment', async () => {
    await begin({ profiles: [live('A')] });
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'hang' }, times: 'forever' });
    const event = stage.event({ readBack: true, write: true, profiles: requesting('A', { AllowedAIAgents: agents(BILLING) }), arns: { A: stage.instance.profile('A')!.arn } });

    expect(await stage.answer(event, 800)).toMatchObject({ Status: 'FAILED', Reason: expect.stringMatching(/for "A": it did not answer in time/) });
  });

  test('are not written blindly where the list cannot be read', async () => {
    await begin({ profiles: [live('A')] });
    stage.connect.inject({ operation: 'ListSecurityProfileAIAgents', fault: DENIED, times: 'forever' });

    expect((await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }))).Status).toBe('FAILED');
    expect(stage.connect.writes()).toEqual([]);
  });

  test('of a profile that is gone are for nobody', async () => {
    await begin({ profiles: [] });

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }))).toMatchObject({
      Status: 'FAILED', Reason: expect.stringMatching(/^[^]*has no security profile "A", although it was deployed/),
    });
    expect(stage.connect.writes()).toEqual([]);
  });
});

describe('when a profile no longer asks', () => {
  const was = () => requesting('A', { AllowedAIAgents: agents(BILLING, TRAVEL) });

  test('what was written is taken away, and what others added stays', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING, WEATHER, TRAVEL) })] });

    expect((await deploy({ A: profile('A') }, { type: 'Update', write: false, old: { profiles: was() } })).Status).toBe('SUCCESS');
    expect(allowed('A')).toEqual([WEATHER]);
  });

  test('and it cannot be taken away, the deployment fails', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING) })] });
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: DENIED, times: 'forever' });

    const { Status, Reason } = await deploy({ A: profile('A') }, { type: 'Update', write: false, old: { profiles: was() } });
    expect([Status, Reason]).toEqual(['FAILED', expect.stringContaining(`${BILLING}, which was not requested`)]);
    expect(Reason).toContain('The AI agents that an earlier deployment gave to "A" could not be taken away: access was denied');
  });

  test('because it left the stack, it loses them too: it may be retained', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING) }), live('B')] });

    expect((await deploy({ B: profile('B') }, { type: 'Update', old: { profiles: { ...was(), B: profile('B') } } })).Status).toBe('SUCCESS');
    expect(allowed('A')).toEqual([]);
  });

  test('because it was replaced, the old one is left to CloudFormation', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING) }), live('New')] });
    const profiles = { A: profile('New', undefined, { AllowedAIAgents: agents(BILLING) }) };

    expect((await deploy(profiles, { type: 'Update', old: { profiles: was() } })).Status).toBe('SUCCESS');
    expect([allowed('A'), allowed('New')]).toEqual([[BILLING], [BILLING]]);
  });
});

describe('deleting', () => {
  test('takes away what was written, and nothing else', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING, WEATHER), applications: [TOOLS, ORDERS] })] });

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING, TRAVEL), Applications: [TOOLS] }), { type: 'Delete' })).toMatchObject({ Status: 'SUCCESS' });
    expect(allowed('A')).toEqual([WEATHER]);
    expect(stage.instance.profile('A')!.applications).toEqual([TOOLS, ORDERS]);
  });

  test.each<[string, () => void]>([
    ['the profile is gone', () => stage.instance.removeProfile('A')],
    ['the function may do nothing', () => stage.connect.inject({ operation: '*', fault: DENIED, times: 'forever' })],
    ['the service never answers', () => stage.connect.inject({ operation: '*', fault: { kind: 'hang' }, times: 'forever' })],
  ])('succeeds when %s', async (_, happens) => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING) })] });
    const event = stage.event({
      type: 'Delete', readBack: true, write: true, profiles: requesting('A', { AllowedAIAgents: agents(BILLING) }), arns: { A: stage.instance.profile('A')!.arn },
    });
    happens();

    const { Status, Reason } = await stage.answer(event, 800);
    expect([Status, Reason]).toEqual(['SUCCESS', expect.not.stringContaining('written')]);
  });

  test('calls nothing where nothing was written', async () => {
    await begin({ profiles: [live('A')] });

    expect(await deploy({ A: profile('A') }, { type: 'Delete', write: false })).toMatchObject({ Status: 'SUCCESS', Reason: 'There is nothing left to delete.' });
    expect(stage.connect.requests).toEqual([]);
  });
});

describe('a rollback', () => {
  test('writes the older list again', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(TRAVEL) })] });
    stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';

    expect(await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }), { type: 'Update', old: { profiles: requesting('A', { AllowedAIAgents: agents(TRAVEL) }) } }))
      .toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('rolling back') });
    expect(allowed('A')).toEqual([BILLING]);
  });

  test('succeeds although it cannot write', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(TRAVEL) })] });
    stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
    stage.connect.inject({ operation: '*', fault: DENIED, times: 'forever' });

    expect((await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }), { type: 'Update', old: { profiles: { A: profile('A') } } })).Status).toBe('SUCCESS');
  });
});

describe('applications', () => {
  const requested = { Applications: [ORDERS, TOOLS] };

  test('of which the tools of an MCP server were lost are written as a whole', async () => {
    await begin({ profiles: [live('A', { applications: [ORDERS], allowedAIAgents: agents(WEATHER) })] });

    expect((await deploy(requesting('A', requested))).Status).toBe('SUCCESS');
    expect(stage.instance.profile('A')!.applications).toEqual([ORDERS, TOOLS]);
    expect(updates()).toEqual([['Applications', 'InstanceId', 'SecurityProfileId']]);
    expect(allowed('A')).toEqual([WEATHER]);
  });

  test('are written together with AI agents', async () => {
    await begin({ profiles: [live('A')] });

    expect((await deploy(requesting('A', { ...requested, AllowedAIAgents: agents(BILLING) }))).Status).toBe('SUCCESS');
    expect(updates()).toEqual([['AllowedAIAgents', 'Applications', 'InstanceId', 'SecurityProfileId']]);
  });

  test('are written as soon as that is asked for, although nothing else changed', async () => {
    await begin({ profiles: [live('A', { applications: [ORDERS] })] });
    const profiles = requesting('A', requested);

    expect((await deploy(profiles, { type: 'Update', old: { profiles, write: false } })).Status).toBe('SUCCESS');
    expect(stage.instance.profile('A')!.applications).toEqual([ORDERS, TOOLS]);
  });

  test('that were lost are told of, with the option that has them written', async () => {
    await begin({ profiles: [live('A', { applications: [ORDERS] })] });

    expect(await deploy(requesting('A', requested), { write: false })).toMatchObject({
      Status: 'FAILED', Reason: expect.stringMatching(/does not have lookup on tools and refund on tools.*validation\.writeWhatCloudFormationCannot/),
    });
  });

  test('of third parties alone are left to CloudFormation', async () => {
    await begin({ profiles: [live('A')] });

    expect((await deploy(requesting('A', { Applications: [ORDERS] }))).Status).toBe('FAILED');
    expect(stage.connect.writes()).toEqual([]);
  });
});

test('whatever it is invoked with, an answer comes, and a delete never fails', async () => {
  await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING) })] });
  const profiles = requesting('A', { AllowedAIAgents: agents(TRAVEL), Applications: [TOOLS] });
  const arns = { A: stage.instance.profile('A')!.arn };
  const base = stage.event({ type: 'Update', readBack: true, write: true, profiles, arns, old: { profiles: requesting('A', { AllowedAIAgents: agents(BILLING) }) } });
  await fc.assert(fc.asyncProperty(strangeEvents(base), async (event) => {
    stage.receiver.answers.length = 0;

    const { Status } = await stage.answer(event);

    expect(event.RequestType === 'Delete' ? Status : 'SUCCESS').toBe('SUCCESS');
  }), { numRuns: 80 });
  expect(stage.receiver.refusals).toEqual([]);
  expect(stage.connect.calls('UpdateSecurityProfile').length).toBeGreaterThan(0);
}, 30_000);

test('whatever another tool set, only the lists that are asked for change', async () => {
  await begin({});
  const subset = <T>(items: readonly T[]) => fc.subarray([...items]);
  const other = fc.record({
    description: fc.constantFrom('One', 'Two'),
    tagRestrictedResources: subset(['User', 'Queue']),
    allowedAccessControlTags: fc.constantFrom<Record<string, string>>({}, { team: 'a' }),
    allowedFlowModules: subset([{ FlowModuleId: 'm', Type: 'MCP' as const }]),
    applications: subset([ORDERS, TOOLS]),
    allowedAIAgents: subset(agents(BILLING, TRAVEL, WEATHER)),
  });
  const names = new Set<string>();
  await fc.assert(fc.asyncProperty(other, subset([BILLING, TRAVEL]), fc.boolean(), async (set, arns, withTools) => {
    const name = `P${names.size}`;
    names.add(name);
    const { arn } = stage.instance.addProfile(live(name, set));
    const untouched = stage.instance.addProfile(live(`${name}-other`, set));
    const rest = () => {
      const { allowedAIAgents, applications, lastModifiedTime, ...others } = stage.instance.profile(name)!;
      return JSON.stringify([others, !arns.length && allowedAIAgents, !withTools && applications, stage.instance.profile(untouched.id)]);
    };
    const before = rest();
    stage.receiver.answers.length = 0;

    await stage.answer(stage.event({
      readBack: true, write: true, arns: { A: arn },
      profiles: requesting('A', { AllowedAIAgents: agents(...arns), ...(withTools ? { Applications: [TOOLS] } : {}) }),
    }));

    expect(rest()).toBe(before);
  }), { numRuns: 30 });
}, 30_000);
