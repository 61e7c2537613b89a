import { appJudgement } from '../../src/formats/app-metadata';
import { APP_METADATA, type MetadataEntry } from '../../src/formats/metadata-types';

const FINDING = { rule: 'nap', severity: 'warning', permissions: [], message: 'All nap.', fix: 'wake them' };

function entry(data: unknown, type = APP_METADATA): MetadataEntry {
  return { type, data };
}

test('what every stack says is said once', () => {
  const said = { strictness: 'strict', severities: { 'empty-role': 'off', 'lock-out': 'info' }, guardrails: ['keep'], findings: [FINDING] };
  expect(appJudgement([entry(said), entry(said)])).toEqual(said);
});

test('an app that says nothing is judged as usual', () => {
  expect(appJudgement([entry({ strictness: 'strict' }, 'another:type')])).toEqual({ severities: {}, guardrails: [], findings: [] });
});

test('what no severity is, is left out', () => {
  const data = { strictness: 'very', severities: { a: 'fatal', b: null, c: 'error' }, findings: 'none' };
  expect(appJudgement([entry(data), entry(null), entry([])])).toEqual({ severities: { c: 'error' }, guardrails: [], findings: [] });
});
