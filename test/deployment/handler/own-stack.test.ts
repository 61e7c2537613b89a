import { agents, arnOf, live, requesting, writeEvent } from './support/written-profiles';
import { Stage, type EventInput } from '../../../emulator/stage';

const [BILLING] = agents(arnOf('billing'));
const WITH = requesting('A', { AllowedAIAgents: [BILLING] });

jest.setTimeout(30_000);

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start({ profiles: [live('A')] });
});

afterEach(() => stage.close());

const event = (more: EventInput = {}) => writeEvent(stage, WITH, more);
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
