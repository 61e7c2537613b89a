import { Pacer } from '../../../src/validation/handler/pacer';

test('a burst goes at once, the rest one after the other', async () => {
  const pacer = new Pacer(100, 3);
  const start = performance.now();
  const times: number[] = [];

  await Promise.all(Array.from({ length: 6 }, async () => {
    await pacer.turn('List');
    times.push(performance.now() - start);
  }));

  // Timers may be late, never early by more than their own grain.
  [0, 0, 0, 10, 20, 30].forEach((least, index) => expect(times[index]).toBeGreaterThan(least - 2));
  expect(times[2]).toBeLessThan(9);
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

  const start = performance.now();
  await Promise.all([pacer.turn('A'), pacer.turn('A')]);

  expect(performance.now() - start).toBeLessThan(100);
});

test('waiting ends with the signal', async () => {
  const pacer = new Pacer(0.001, 1);
  await pacer.turn('A');

  await expect(pacer.turn('A', AbortSignal.timeout(10))).rejects.toMatchObject({ name: 'AbortError' });
});
