import { setTimeout as sleep } from 'node:timers/promises';
import { backoffFor, retry, type Backoff } from '../../src/connect/retry';

jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn() }));
const slept = jest.mocked(sleep);

const BACKOFF: Backoff = { first: 1_000, longest: 8_000 };

beforeEach(() => {
  slept.mockReset().mockResolvedValue(undefined);
});

/** Fails so many times, each time with a number of its own. */
function failing(times: number) {
  let attempts = 0;
  return async () => {
    attempts += 1;
    if (attempts <= times) {
      throw new Error(String(attempts));
    }
    return attempts;
  };
}

const waits = () => slept.mock.calls.map(([wait]) => wait!);

test('what succeeds is tried once', async () => {
  expect(await retry(failing(0), () => BACKOFF)).toBe(1);
  expect(waits()).toEqual([]);
});

test('tries as long as anybody waits, each wait another', async () => {
  expect(await retry(failing(50), () => BACKOFF)).toBe(51);
  expect(Math.max(...waits())).toBeLessThanOrEqual(BACKOFF.longest);
  expect(new Set(waits()).size).toBeGreaterThan(40);
});

test('waits grow from try to try', async () => {
  await retry(failing(6), () => ({ ...BACKOFF, whole: true }));

  expect(waits()).toEqual([1000, 2000, 4000, 8000, 8000, 8000]);
});

test.each([[3, '4'], [0, '1']])('what is worth %d more tries fails with what the last one met', async (tries, message) => {
  await expect(retry(failing(50), () => ({ ...BACKOFF, tries }))).rejects.toThrow(message);
});

test('the error decides: another one may not be worth another try', async () => {
  await expect(retry(failing(50), (error) => (error as Error).message === '3' ? undefined : BACKOFF)).rejects.toThrow('3');
});

test('when the time is over while it waits, the reason is what the last try met', async () => {
  slept.mockRejectedValue(Object.assign(new Error(), { name: 'AbortError' }));

  await expect(retry(failing(50), () => BACKOFF)).rejects.toThrow('1');
});

test('when the time is over during a try, the reason is what the one before met', async () => {
  const controller = new AbortController();
  const attempt = jest.fn<Promise<void>, []>().mockRejectedValueOnce(new Error('throttled')).mockImplementation(async () => {
    controller.abort();
    throw Object.assign(new Error('aborted'), { name: 'AbortError' });
  });

  await expect(retry(attempt, () => BACKOFF, controller.signal)).rejects.toThrow('throttled');
  expect(attempt).toHaveBeenCalledTimes(2);
});

test('after the time nothing is tried again', async () => {
  const attempt = jest.fn(async () => { throw new Error('late'); });

  await expect(retry(attempt, () => BACKOFF, AbortSignal.abort())).rejects.toThrow('late');
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('each kind of failure has its own tries', async () => {
  const errors = ['ThrottlingException', 'ThrottlingException', 'ThrottlingException', 'SyntaxError'].map((name) => Object.assign(new Error(name), { name }));
  const attempt = async () => {
    const error = errors.shift();
    if (error) {
      throw error;
    }
    return 'done';
  };
  expect(await retry(attempt, (error) => ({ ...BACKOFF, tries: (error as Error).name === 'SyntaxError' ? 1 : 3 }))).toBe('done');
});

test('what was refused for its time is worth what a wrong clock is; what is not there stays what it is', () => {
  const clock = { ...BACKOFF, tries: 3 };
  const corrected = (name: string) => Object.assign(new Error(name), { name, $metadata: { clockSkewCorrected: true } });
  expect(backoffFor({ clock }, corrected('InvalidSignatureException'))).toBe(clock);
  expect(backoffFor({ clock }, corrected('AccessDeniedException'))).toBe(clock);
  expect(backoffFor({ clock }, corrected('ResourceNotFoundException'))).toBeUndefined();
});
