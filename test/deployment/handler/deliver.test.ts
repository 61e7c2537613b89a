import { AnswerReceiver } from '../../../emulator/answer-receiver';
import { deliver } from '../../../src/deployment/handler/deliver';

const ANSWER = JSON.stringify({ Status: 'SUCCESS', PhysicalResourceId: 'ä', StackId: '', RequestId: '', LogicalResourceId: '' });
let receiver: AnswerReceiver;

beforeEach(async () => {
  receiver = await AnswerReceiver.start();
});

afterEach(() => receiver.close());

test('the receiver takes it as it is', async () => {
  await deliver(new URL(receiver.url), ANSWER, AbortSignal.timeout(2000));

  expect(receiver.answer.PhysicalResourceId).toBe('ä');
});

test.each([[[500, 503]], [['disconnect', 429]]] as (number | 'disconnect')[][][])('tries again after %j', async (faults) => {
  receiver.faults = [...faults];

  await deliver(new URL(receiver.url), ANSWER, AbortSignal.timeout(5000));

  expect(receiver.answers).toHaveLength(1);
});

test.each([301, 302, 307, 308])('is sent nowhere else, and not again: %i', async (status) => {
  receiver.faults = [status];

  await expect(deliver(new URL(receiver.url), ANSWER, AbortSignal.timeout(2000))).rejects.toThrow(`it said ${status}`);
  expect(receiver.refusals).toHaveLength(1);
});

test('gives up when it was refused for good, without a word about the right to answer', async () => {
  receiver.faults = [403];

  const error = await deliver(new URL(receiver.url), ANSWER, AbortSignal.timeout(2000)).catch((caught: Error) => caught);

  expect(String(error)).toMatch(/could not be delivered to 127\.0\.0\.1:\d+: it said 403/);
  expect(String(error)).not.toContain(receiver.secret);
  expect(receiver.answers).toHaveLength(0);
});

test('gives up when the time is over', async () => {
  receiver.faults = ['hang'];

  await expect(deliver(new URL(receiver.url), ANSWER, AbortSignal.timeout(50))).rejects.toThrow('could not be delivered');
});
