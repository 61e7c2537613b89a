import { aCatalog } from './a-catalog';
import type { LintRule } from '../../../tools/lint/lint-rule';
import { lint } from '../../../tools/lint/run';

const suspicious: LintRule = { id: 'suspicious', check: () => [{ file: 'a.json', name: 'Things.View', message: 'looks odd' }] };
const exception = { rule: 'suspicious', name: 'Things.View', reason: 'It is odd.' };

test('findings carry the id of their rule', () => {
  expect(lint(aCatalog(), [suspicious])).toEqual([{ file: 'a.json', name: 'Things.View', message: 'looks odd', rule: 'suspicious' }]);
});

test('an exception covers the finding of its rule about its name', () => {
  expect(lint(aCatalog([{}], { exceptions: [exception] }), [suspicious])).toEqual([]);
});

test.each([{ ...exception, rule: 'other' }, { ...exception, name: 'Others.View' }])('an exception that covers nothing is a finding: %j', (stale) => {
  expect(lint(aCatalog([{}], { exceptions: [stale] }), [suspicious]).map(({ rule }) => rule)).toEqual(['suspicious', 'exceptions']);
});

test('data of the wrong shape is not judged by the other rules', () => {
  expect(lint(aCatalog([{ level: 'look' as 'view' }]), [suspicious]).map(({ rule }) => rule)).toEqual(['schema']);
});

test('the shape has no exceptions', () => {
  const exceptions = [{ rule: 'schema', name: 'Things.View', reason: 'It is odd.' }];
  expect(lint(aCatalog([{ level: 'look' as 'view' }], { exceptions })).map(({ rule }) => rule)).toEqual(['schema']);
});
