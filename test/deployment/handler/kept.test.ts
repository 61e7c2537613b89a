import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import {
  allKept, fitKept, keepReplaced, keptBefore, MOST_KEPT_BYTES, MOST_KEPT_IN_ID_BYTES, NOTHING_KEPT, readKept, union, without, writeKept,
  type AiAgents,
} from '../../../src/deployment/handler/kept';

const uuid = (text: string) => createHash('sha256').update(text).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
const agents = (...names: string[]): AiAgents => names.map((name) => ({ arn: `arn:aws:app-integrations:us-east-1:111122223333:application/${uuid(name)}`, type: 'THIRD_PARTY' }));
const many = (count: number) => agents(...Array.from({ length: count }, (_, index) => String(index)));

test('a text says what is kept, and has nothing that an id cannot have', () => {
  const list = fc.array(fc.record({ arn: fc.string({ unit: 'binary' }) }), { minLength: 1, maxLength: 4 });
  const part = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), list, { maxKeys: 3 });
  fc.assert(fc.property(part, part, part, (earlier, now, over) => {
    const text = writeKept({ earlier, now, over });
    expect(text).toMatch(/^[-\w]*$/);
    expect(readKept(text)).toEqual({ earlier, now, over });
  }));
});

test.each([undefined, '', '0', 'given-at-first', 'bnVsbA'])('another text keeps nothing: %j', (text) => {
  expect(readKept(text)).toEqual(NOTHING_KEPT);
});

test('a hundred AI agents have room in an answer, and twenty in an id', () => {
  expect(fitKept({ ...NOTHING_KEPT, now: { [uuid('profile')]: many(100) } }, MOST_KEPT_BYTES).leftOut).toEqual([]);
  expect(fitKept({ ...NOTHING_KEPT, now: { [uuid('profile')]: many(20) } }, MOST_KEPT_IN_ID_BYTES).leftOut).toEqual([]);
});

test('what has no room is left out, a profile at a time, and never what was kept before', () => {
  const earlier = { before: agents('1') };
  const { text, leftOut } = fitKept({ earlier, now: { small: agents('2'), large: many(100), other: agents('3') }, over: {} }, MOST_KEPT_IN_ID_BYTES);
  expect(leftOut).toEqual(['large']);
  expect(readKept(text)).toEqual({ earlier, now: { small: agents('2'), other: agents('3') }, over: {} });
});

test('each deployment adds what it replaces; what it no longer writes is over, until it is rolled back', () => {
  const first = keepReplaced(NOTHING_KEPT, { a: agents('7') }, () => true);
  const second = keepReplaced(first, { a: agents('7', '8'), b: agents('9') }, () => true);
  expect(second).toEqual({ earlier: { a: agents('7') }, now: { a: agents('7', '8'), b: agents('9') }, over: {} });
  expect(allKept(second)).toEqual({ a: agents('7', '8'), b: agents('9') });
  expect(allKept(keptBefore(second))).toEqual(allKept(first));

  const third = keepReplaced(second, {}, (id) => id !== 'a');
  expect(third).toEqual({ earlier: { b: agents('9') }, now: {}, over: { a: agents('7', '8') } });
  expect(allKept(keptBefore(third))).toEqual(allKept(second));
});

test('AI agents are the same by their ARNs', () => {
  expect(union(agents('1', '2'), agents('2', '3'))).toEqual(agents('1', '2', '3'));
  expect(without(agents('1', '2'), agents('2'))).toEqual(agents('1'));
});
