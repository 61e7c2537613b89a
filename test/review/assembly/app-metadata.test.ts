import { appJudgement } from '../../../src/review/assembly/app-metadata';
import { APP_METADATA } from '../../../src/review/assembly/metadata-types';
import type { StackTemplate } from '../../../src/review/assembly/stack-template';

const FINDING = { rule: 'nap', severity: 'warning', permissions: [], message: 'All nap.', fix: 'wake them' };

function stack(data: unknown, type = APP_METADATA): StackTemplate {
  return { stack: 'Stack', template: {}, file: 't.json', pathOf: () => undefined, isNestedRead: () => true, metadataOf: (path) => (path === 'Stack' ? [{ type, data }] : []) };
}

test('what every stack says is said once', () => {
  const said = { strictness: 'strict', severities: { 'empty-role': 'off', 'lock-out': 'info' }, guardrails: ['keep'], findings: [FINDING] };
  expect(appJudgement([stack(said), stack(said)])).toEqual(said);
});

test('an app that says nothing is judged as usual', () => {
  expect(appJudgement([stack({ strictness: 'strict' }, 'another:type')])).toEqual({ severities: {}, guardrails: [], findings: [] });
});

test('what no severity is, is left out', () => {
  const data = { strictness: 'very', severities: { a: 'fatal', b: null, c: 'error' }, findings: 'none' };
  expect(appJudgement([stack(data), stack(null), stack([])])).toEqual({ severities: { c: 'error' }, guardrails: [], findings: [] });
});
