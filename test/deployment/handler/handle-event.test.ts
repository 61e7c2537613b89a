import * as fc from 'fast-check';
import { profile } from './support/profile';
import { strangeEvents } from './support/strange-events';
import { Stage } from '../../../emulator/stage';
import { CloudFormationApi } from '../../../src/deployment/handler/cloudformation-api';
import { handleEvent } from '../../../src/deployment/handler/handle-event';

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await stage.close();
});

function records(): Record<string, unknown>[] {
  return stage.log.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('logs what came and what was answered, and the report between them', async () => {
  await stage.answer(stage.event({ profiles: { Agent: profile('Agent') } }));

  const [received, report, answering] = stage.log;
  expect(JSON.parse(received)).toEqual({
    level: 'INFO', message: 'Received', requestId: 'lambda-request-1', cloudFormationRequestId: '99999999-8888-7777-6666-555555555555',
    requestType: 'Create', resourceType: 'Custom::ConnectSecurityProfileValidation', logicalResourceId: 'Before',
  });
  expect(report).toBe('1 role, 4 checks: all satisfied.\n\nNo findings in 1 role\n');
  expect(JSON.parse(answering)).toMatchObject({ message: 'Answering', requestId: 'lambda-request-1', success: true, Roles: '1' });
  expect(stage.log).toHaveLength(3);
});

test('the right to answer is never logged', async () => {
  stage.receiver.faults = [403];

  await expect(stage.answer(stage.event({ profiles: { Agent: profile('Agent') } }))).rejects.toThrow('could not be delivered');

  expect(stage.log.join('\n')).not.toContain(stage.receiver.secret);
  expect(stage.log.join('\n')).not.toContain('X-Amz-Signature');
});

test('an answer that could not be delivered is an error of the function, so that Lambda tries again', async () => {
  stage.receiver.faults = Array<'disconnect'>(50).fill('disconnect');

  await expect(stage.answer(stage.event(), 300)).rejects.toThrow('could not be delivered');
});

test('without an address nothing is done, and that is logged', async () => {
  await handleEvent({ RequestType: 'Create' }, undefined, { write: (line) => stage.log.push(line) });

  expect(records()).toEqual([expect.objectContaining({ level: 'ERROR', message: expect.stringContaining('no address to answer to') })]);
  expect(stage.receiver.answers).toEqual([]);
});

test('work that hears no signal is answered for when the time is over', async () => {
  jest.spyOn(CloudFormationApi.prototype, 'stackStatus').mockReturnValue(new Promise(() => undefined));

  const answer = await stage.answer(stage.event({ type: 'Update', old: { profiles: {} } }), 1000);

  expect(answer).toMatchObject({ Status: 'SUCCESS', Reason: 'Nothing was checked: The time was over before everything was checked.' });
});

test('a context of another runtime is enough', async () => {
  await handleEvent(stage.event({ profiles: {} }), undefined, { write: () => undefined });

  expect(stage.receiver.answer.Status).toBe('SUCCESS');
});

test('whatever it is invoked with, an answer comes, and a delete never fails', async () => {
  const profiles = { A: profile('A', ['Cases.View', 'New.Thing', 'GraphTrends.View'], { TagRestrictedResources: ['User'] }) };
  const base = stage.event({ type: 'Update', profiles, old: { profiles: {} } });

  await fc.assert(fc.asyncProperty(strangeEvents(base), async (event) => {
    stage.receiver.answers.length = 0;

    const answer = await stage.answer(event);

    expect(event.RequestType === 'Delete' ? answer.Status : 'SUCCESS').toBe('SUCCESS');
  }), { numRuns: 80 });
  expect(stage.receiver.refusals).toEqual([]);
}, 30_000);
