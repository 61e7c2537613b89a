import { profile } from './support/profile';
import { agents, arnOf, live, requesting, writeEvent } from './support/written-profiles';
import { Stage, type EventInput } from '../../../emulator/stage';

const [BILLING] = agents(arnOf('billing'));
const WITH = requesting('A', { AllowedAIAgents: [BILLING] });
const WITHOUT = { A: profile('A') };

jest.setTimeout(30_000);

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start({ profiles: [live('A')] });
});

afterEach(() => stage.close());

const event = (more: EventInput = {}) => writeEvent(stage, WITH, more);
const allowed = () => stage.instance.profile('A')!.allowedAIAgents;

describe('what comes late or again changes nothing', () => {
  test.each<[EventInput['type'], string]>([
    ['Create', 'CREATE_COMPLETE'], ['Create', 'ROLLBACK_IN_PROGRESS'], ['Create', 'ROLLBACK_COMPLETE'], ['Create', 'DELETE_IN_PROGRESS'],
    ['Update', 'UPDATE_COMPLETE'], ['Update', 'UPDATE_ROLLBACK_COMPLETE'], ['Update', 'UPDATE_FAILED'], ['Update', 'DELETE_IN_PROGRESS'], ['Update', 'REVIEW_IN_PROGRESS'],
  ])('%s while the stack is %s', async (type, status) => {
    stage.stack.status = status;
    const { Reason } = await stage.answer(event({ type, old: { profiles: WITHOUT } }));
    expect(stage.connect.writes()).toEqual([]);
    if (type === 'Create') {
      expect(Reason).toContain(`this request came again or too late: the status of the stack is ${status}.`);
    }
  });

  test.each(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'DELETE_COMPLETE', 'REVIEW_IN_PROGRESS'])('Delete while the stack is %s', async (status) => {
    stage.instance.changeProfile('A', { allowedAIAgents: [BILLING] });
    stage.stack.status = status;
    expect(await stage.answer(event({ type: 'Delete' }))).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('came again or too late') });
    expect(allowed()).toEqual([BILLING]);
  });

  test('the same request twice writes once', async () => {
    const request = event();
    await stage.answer(request);
    stage.receiver.answers.length = 0;
    expect(await stage.answer(request)).toMatchObject({ Status: 'SUCCESS' });
    expect(stage.connect.calls('UpdateSecurityProfile')).toHaveLength(1);
  });
});

describe('where the status of the stack cannot be read, nothing is written', () => {
  beforeEach(() => {
    stage.stack.fault = 'access-denied';
  });

  test('a creation fails with that', async () => {
    expect(await stage.answer(event())).toMatchObject({
      Status: 'FAILED', Reason: expect.stringMatching(/could not be written for "A": whether the stack is being changed could not be determined: access was denied/),
    });
    expect(stage.connect.writes()).toEqual([]);
  });

  test('an update, which may be a rollback, passes and says so', async () => {
    expect(await stage.answer(event({ type: 'Update', old: { profiles: WITHOUT } }))).toMatchObject({
      Status: 'SUCCESS', Reason: expect.stringMatching(/rolling back could not be determined, so findings only warn.*could not be written for "A"/),
    });
    expect(stage.connect.writes()).toEqual([]);
  });

  test('a deletion passes and says what is left', async () => {
    stage.instance.changeProfile('A', { allowedAIAgents: [BILLING] });
    expect(await stage.answer(event({ type: 'Delete' }))).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('not all could be undone') });
    expect(allowed()).toEqual([BILLING]);
  });
});
