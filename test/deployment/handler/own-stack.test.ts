import { profile } from './support/profile';
import { Stage, type EventInput } from '../../../emulator/stage';

const BILLING = { Arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/billing', Type: 'THIRD_PARTY' as const };
const WITH = { A: profile('A', undefined, { AllowedAIAgents: [BILLING] }) };
const WITHOUT = { A: profile('A') };

jest.setTimeout(30_000);

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess'] }] });
});

afterEach(() => stage.close());

const event = (more: EventInput = {}) => {
  const arns = { A: stage.instance.profile('A')!.arn };
  return stage.event({ readBack: true, write: true, profiles: WITH, arns, ...more, old: more.old && { write: true, arns, ...more.old } });
};
const allowed = () => stage.instance.profile('A')!.allowedAIAgents;
const nothingHappened = () => expect([...stage.connect.requests, ...stage.stack.actions]).toEqual([]);

describe('a request in the name of another stack', () => {
  const OTHER = 'arn:aws:cloudformation:us-east-1:111122223333:stack/Other/99999999-2222-3333-4444-555555555555';

  test.each(['Create', 'Update'] as const)('is refused, without a call and without a fact of the instance: %s', async (type) => {
    for (const readBack of [true, false]) {
      stage.receiver.answers.length = 0;
      expect(await stage.answer({ ...event({ type, readBack }), StackId: OTHER })).toMatchObject({
        Status: 'FAILED', StackId: OTHER, Reason: 'This function serves the stack that it belongs to, and no other: nothing was read or changed.',
        Data: { Roles: '0', Findings: '0', Kept: '0' },
      });
    }
    nothingHappened();
  });

  test('never keeps that stack from being deleted, and takes nothing away', async () => {
    stage.instance.changeProfile('A', { allowedAIAgents: [BILLING] });
    expect(await stage.answer({ ...event({ type: 'Delete' }), StackId: OTHER })).toMatchObject({ Status: 'SUCCESS' });
    nothingHappened();
    expect(allowed()).toEqual([BILLING]);
  });

  test.each([undefined, '', 'constructor'])('is one without a stack, too: %j', async (StackId) => {
    expect(await stage.answer({ ...event(), StackId })).toMatchObject({ Status: 'FAILED' });
    nothingHappened();
  });
});

test('nobody is answered without TLS, where CloudFormation is reached with it', async () => {
  const request = event();
  process.env.AWS_ENDPOINT_URL_CLOUDFORMATION = '';
  await expect(stage.answer(request)).rejects.toThrow('Expected one answer, got 0');
  nothingHappened();
});

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
