import { Pacer } from '../../src/connect/pacer';

/** Lets everything happen that waits for nothing: no timer fires meanwhile. */
async function withoutWaiting() {
  for (let turn = 0; turn < 20; turn += 1) {
    await null;
  }
}

test('a burst goes at once, the rest one after the other', async () => {
  const pacer = new Pacer(100, 3);
  const start = performance.now();
  const times: number[] = [];

  const turns = Array.from({ length: 6 }, async () => {
    await pacer.turn('List');
    times.push(performance.now() - start);
  });

  await withoutWaiting();
  expect(times).toHaveLength(3);
  await Promise.all(turns);
  // Timers may be late, never early by more than their own grain.
  [0, 0, 0, 10, 20, 30].forEach((least, index) => expect(times[index]).toBeGreaterThan(least - 2));
});

test('operations do not wait for each other', async () => {
  let waited = true;
  const pacer = new Pacer(0.001, 1);

  await pacer.turn('A');
  await pacer.turn('B').then(() => waited = false);

  expect(waited).toBe(false);
});

test('the allowance comes back with time', async () => {
  let now = 0;
  const pacer = new Pacer(2, 2, () => now);
  await Promise.all([pacer.turn('A'), pacer.turn('A')]);
  now = 1000;

  let turns = 0;
  void Promise.all(['A', 'A'].map((operation) => pacer.turn(operation).then(() => turns++)));

  await withoutWaiting();
  expect(turns).toBe(2);
});

test('waiting ends with the signal', async () => {
  const pacer = new Pacer(0.001, 1);
  await pacer.turn('A');

  await expect(pacer.turn('A', AbortSignal.timeout(10))).rejects.toMatchObject({ name: 'AbortError' });
});
