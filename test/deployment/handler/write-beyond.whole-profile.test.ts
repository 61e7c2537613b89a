import { profile } from './support/profile';
import { agents, arnOf, live, ORDERS, requesting, TOOLS, writeEvent } from './support/written-profiles';
import type { InstanceOptions } from '../../../emulator';
import { Stage, type EventInput } from '../../../emulator/stage';
import type { ExpectedProfile } from '../../../src/formats/validation-request';

const [BILLING, TRAVEL] = ['billing', 'travel'].map(arnOf);

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

describe.each([false, true])('whether or not an update clears what it does not name (%s)', (clearsWhatIsAbsent) => {
  const full = () => live('A', {
    description: 'Kept', permissions: ['BasicAgentAccess', 'Queues.View'], tagRestrictedResources: ['User'], allowedAccessControlTags: { team: 'a' },
    hierarchyRestrictedResources: ['User'], allowedAccessControlHierarchyGroupId: stage.instance.hierarchyGroups[0].id,
    allowedFlowModules: [{ FlowModuleId: stage.instance.flowModules[0].id, Type: 'MCP' }], applications: [ORDERS, TOOLS],
  });
  const requested = (more: object = {}) => ({
    A: profile('A', ['BasicAgentAccess', 'Queues.View'], {
      TagRestrictedResources: ['User'], AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }], HierarchyRestrictedResources: ['User'],
      AllowedAccessControlHierarchyGroupId: stage.instance.hierarchyGroups[0].id,
      AllowedFlowModules: [{ FlowModuleId: stage.instance.flowModules[0].id, Type: 'MCP' }], Applications: [ORDERS, TOOLS], ...more,
    }),
  });
  const besideAgents = () => {
    const { allowedAIAgents, lastModifiedTime, granularAccessControlConfiguration = {}, ...others } = stage.instance.profile('A')!;
    return JSON.parse(JSON.stringify({ ...others, granularAccessControlConfiguration })) as unknown;
  };

  beforeEach(async () => {
    stage = await Stage.start({ hierarchyGroups: [{ name: 'Team' }], flowModules: [{ name: 'Module' }] }, { clearsWhatIsAbsent });
    stage.instance.addProfile(full());
  });

  test('writing wipes nothing', async () => {
    const before = besideAgents();
    expect(await deploy(requested({ AllowedAIAgents: agents(BILLING) }))).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('all satisfied') });
    expect([allowed('A'), besideAgents()]).toEqual([[BILLING], before]);
    expect(updates()).toHaveLength(clearsWhatIsAbsent ? 2 : 1);
  });

  test('neither does taking away', async () => {
    stage.instance.changeProfile('A', { allowedAIAgents: agents(BILLING) });
    const before = besideAgents();
    expect(await deploy(requested({ AllowedAIAgents: agents(BILLING) }), { type: 'Delete' })).toMatchObject({ Status: 'SUCCESS', Reason: 'There is nothing left to delete.' });
    expect([allowed('A'), besideAgents()]).toEqual([[], before]);
  });

  test('nor a list that is emptied on purpose, which stays empty', async () => {
    stage.instance.changeProfile('A', { allowedAIAgents: agents(BILLING), applications: [] });
    expect((await deploy(requested({ Applications: [] }), { type: 'Update', write: false, old: { profiles: requested({ AllowedAIAgents: agents(BILLING) }) } })).Status).toBe('SUCCESS');
    expect([allowed('A'), stage.instance.profile('A')!.applications]).toEqual([[], []]);
  });
});

test('what Connect still showed of the time before CloudFormation wrote is not written again', async () => {
  await begin({ profiles: [live('A', { permissions: ['BasicAgentAccess', 'Queues.View'], tagRestrictedResources: ['User'], allowedAccessControlTags: { team: 'a' }, applications: [ORDERS] })] });
  const shown = setInterval(() => {
    if (stage.connect.calls('UpdateSecurityProfile').length > 0) {
      clearInterval(shown);
      stage.instance.changeProfile('A', { permissions: ['BasicAgentAccess'], tagRestrictedResources: [], allowedAccessControlTags: {}, applications: [] });
    }
  }, 1);
  const before = { A: profile('A', ['BasicAgentAccess', 'Queues.View'], { TagRestrictedResources: ['User'], AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }], Applications: [ORDERS] }) };
  const answer = await deploy(requesting('A', { AllowedAIAgents: agents(BILLING) }), { type: 'Update', old: { profiles: before } });
  expect(answer.Status).toBe('SUCCESS');
  expect(stage.instance.profile('A')).toMatchObject({ permissions: ['BasicAgentAccess'], tagRestrictedResources: [], applications: [] });
  expect(updates()).toEqual([['AllowedAIAgents', 'InstanceId', 'SecurityProfileId']]);
});

describe('where the service does not answer', () => {
  test('a rollback of many profiles tries the first one only', async () => {
    const names = Array.from({ length: 26 }, (_, index) => `P${index}`);
    await begin({ profiles: names.map((name) => live(name)) });
    const all = (Arn: string): Record<string, ExpectedProfile> => (
      Object.fromEntries(names.flatMap((name) => Object.entries(requesting(name, { AllowedAIAgents: agents(Arn) })))));
    const event = { profiles: all(BILLING), old: { profiles: all(TRAVEL) } };
    stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
    stage.connect.inject({ operation: '*', fault: { kind: 'disconnect' }, times: 'forever' });
    expect((await deploy(event.profiles, { type: 'Update', old: event.old })).Status).toBe('SUCCESS');
    expect(stage.connect.calls('ListSecurityProfileAIAgents').length).toBeLessThan(10);
    expect(stage.log.filter((line) => line.includes('could not be written for')).length).toBe(26);
  });
});

describe('a deletion', () => {
  test('takes away by what was requested beside permissions, however these were numbered', async () => {
    await begin({ profiles: [live('A', { allowedAIAgents: agents(BILLING) })] });
    const event = stage.event({
      type: 'Delete', readBack: true, write: true, profiles: requesting('A', { AllowedAIAgents: agents(BILLING) }), arns: { A: stage.instance.profile('A')!.arn },
    });

    expect((await stage.answer({ ...event, ResourceProperties: { ...event.ResourceProperties as object, Catalog: '99' } })).Status).toBe('SUCCESS');
    expect(allowed('A')).toEqual([]);
  });
});
