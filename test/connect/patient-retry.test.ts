import { PatientRetry } from '../../src/connect/patient-retry';

const WAITS = { transient: 100, throttled: 500, denied: 500, longest: 8_000 };
const DENIED = Object.assign(new Error(), { name: 'AccessDeniedException' });

async function retries(errorType: string, most: number, error?: unknown, accessIsNew = false): Promise<number[]> {
  const strategy = new PatientRetry(accessIsNew, WAITS);
  const delays: number[] = [];
  for (let token = await strategy.acquireInitialRetryToken(); delays.length < most;) {
    try {
      token = await strategy.refreshRetryTokenForRetry(token, { errorType, error });
    } catch {
      break;
    }
    delays.push(token.getRetryDelay());
  }
  return delays;
}

test('what is throttled is tried as long as anybody waits', async () => {
  const delays = await retries('THROTTLING', 50);

  expect(delays).toHaveLength(50);
  expect(Math.max(...delays)).toBeLessThanOrEqual(WAITS.longest);
  expect(new Set(delays).size).toBeGreaterThan(40);
});

test('waits grow from try to try', async () => {
  jest.spyOn(Math, 'random').mockReturnValue(1);

  expect(await retries('THROTTLING', 6)).toEqual([1000, 2000, 4000, 8000, 8000, 8000]);

  jest.restoreAllMocks();
});

test.each([
  ['TRANSIENT', undefined, 3],
  ['SERVER_ERROR', undefined, 3],
  ['CLIENT_ERROR', new SyntaxError('Unexpected end of JSON input'), 3],
  ['CLIENT_ERROR', DENIED, 0],
])('%s %s is tried %d more times', async (type, error, times) => {
  expect(await retries(type, 50, error)).toHaveLength(times);
});

test('a new role is waited for, a quarter of a minute', async () => {
  expect(await retries('CLIENT_ERROR', 50, DENIED, true)).toEqual([1000, 2000, 4000, 8000]);
});

test('a token counts retries', async () => {
  const strategy = new PatientRetry();
  const first = await strategy.acquireInitialRetryToken();
  strategy.recordSuccess();

  expect(first.getRetryCount()).toBe(0);
  expect((await strategy.refreshRetryTokenForRetry(first, { errorType: 'THROTTLING' })).getRetryCount()).toBe(1);
});
