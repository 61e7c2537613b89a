import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import type { Result } from '../../../tools/support/bench-result';
import { table } from '../../../tools/support/bench-table';

const ROOT = join(__dirname, '..', '..', '..');

const results = JSON.parse(readFileSync(join(ROOT, 'bench', 'results.json'), 'utf8')) as Result[];

test('each target of the project was measured, each figure once', () => {
  const measuredAs = results.map(({ id, cdk = '' }) => `${id}\0${cdk}`);
  expect(measuredAs).toEqual([...new Set(measuredAs)].sort());
  const targets = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'];
  const measured = results.filter(({ id, target, floor }) => targets.includes(id) && target !== undefined && floor !== undefined);
  expect([...new Set(measured.map(({ id }) => id))]).toEqual(targets);
});

test.each(results.map((result) => [`${result.id} ${result.cdk ?? ''}`.trim(), result] as const))('%s says what was measured, in what and how', (_, { target = 0, floor = 0, cdk = '', ...result }) => {
  const text = expect.stringMatching(/./) as string;
  expect(result).toEqual({ id: text, what: text, value: expect.any(Number), unit: text, method: text });
  expect([typeof target, typeof floor, typeof cdk]).toEqual(['number', 'number', 'string']);
});

test('the table has every figure beside its target, and marks what misses it', () => {
  const some = { what: 'something', target: 1.25, floor: 1.05, unit: 'seconds', method: 'a clock' };
  const text = table([{ id: 'T1', cdk: '2.276.0', value: 1.2544, ...some }, { id: 'T2', value: 2.204, ...some }], createColors(false));
  expect(text).toMatch(/T1\W+2\.276\.0\W+something\W+1\.25 .*1\.25\W+1\.05\W+seconds/);
  expect(text).toMatch(/T2\W+something\W+2\.2 \* .*1\.25\W+1\.05\W+seconds/);
  expect(text).toMatch(/\n\* misses its target$/);
  expect(table([{ id: 'T1', value: 1.2544, ...some }])).not.toContain('*');
});

test('a figure that misses its target is yellow where there are colors', () => {
  const missed = { id: 'T1', what: 'something', value: 2, target: 1, unit: 'seconds', method: 'a clock' };
  expect(table([missed], createColors(true))).toContain(createColors(true).yellow('2 *'));
});
