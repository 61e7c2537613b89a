import { profile } from './support/profile';
import { Stage, type EventInput } from '../../../emulator/stage';
import { Connect } from '../../../src/connect/connect-api';

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start({ profiles: [{ name: 'A', permissions: [] }] });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await stage.close();
});

const records = () => stage.log.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a defect of the function', () => {
  const update = { type: 'Update', profiles: { Agent: profile('Agent') }, old: { profiles: {} } } as const;

  beforeEach(() => {
    jest.spyOn(Connect.prototype, 'instance').mockImplementation(() => {
      throw new TypeError('broken inside');
    });
  });

  test.each<EventInput>([update, { ...update, type: 'Create' }, { ...update, readBack: true }])('fails a deployment, which nobody checked, and says what to do: %j', async (input) => {
    expect(await stage.answer(stage.event(input))).toMatchObject({
      Status: 'FAILED', Reason: expect.stringMatching(/^Nothing was checked: The validation has a defect: TypeError: broken inside\..*Report it.*Strictness\.LENIENT/),
    });
    expect(records()).toContainEqual(expect.objectContaining({ level: 'ERROR', error: 'TypeError', stack: expect.arrayContaining(['TypeError: broken inside']) }));
  });

  test('fails nothing where errors only warn', async () => {
    expect(await stage.answer(stage.event({ ...update, severities: { strictness: 'lenient' } }))).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('has a defect') });
  });

  test('fails no rollback, and nothing that may be one', async () => {
    stage.stack.status = 'UPDATE_ROLLBACK_IN_PROGRESS';
    expect(await stage.answer(stage.event(update))).toMatchObject({ Status: 'SUCCESS' });
    stage.receiver.answers.length = 0;
    stage.stack.fault = 'access-denied';
    expect(await stage.answer(stage.event(update))).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('has a defect') });
  });
});

test('a defect fails no deletion', async () => {
  jest.spyOn(Connect.prototype, 'instance').mockImplementation(() => {
    throw new TypeError('broken inside');
  });

  const arns = { A: stage.instance.profile('A')!.arn };
  const profiles = { A: profile('A', [], { AllowedAIAgents: [{ Arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/a' }] }) };
  expect(await stage.answer(stage.event({ type: 'Delete', readBack: true, write: true, profiles, arns }))).toMatchObject({
    Status: 'SUCCESS', Reason: expect.stringContaining('has a defect'),
  });
});

test('an error of AWS that nobody expected fails nothing', async () => {
  jest.spyOn(Connect.prototype, 'instance').mockImplementation(() => {
    throw Object.assign(new Error('Try later'), { name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } });
  });

  expect(await stage.answer(stage.event())).toMatchObject({ Status: 'SUCCESS', Reason: 'Nothing was checked: ServiceUnavailable: Try later.' });
});
