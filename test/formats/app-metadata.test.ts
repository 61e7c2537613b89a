import { appJudgement, severitiesOfStack, writeAppMetadata } from '../../src/formats/app-metadata';
import { APP_METADATA, type MetadataEntry } from '../../src/formats/assembly-names';

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

test('what is written of an app is read again', () => {
  const judgement = { strictness: 'strict' as const, severities: { 'empty-role': 'off' as const }, guardrails: [], findings: [FINDING as never] };
  expect(appJudgement([entry(JSON.parse(JSON.stringify(writeAppMetadata({ library: '1.2.3', judgement }))))])).toEqual(judgement);
});

test('of an app that judges as usual, the version of the library is written alone', () => {
  expect(writeAppMetadata({ library: '1.2.3' })).toEqual({ library: '1.2.3' });
});

test('what is said of one stack is not said of the app', () => {
  const ofStack = { strictness: 'lenient' as const, severities: { drift: 'off' as const } };
  const metadata = [entry(JSON.parse(JSON.stringify(writeAppMetadata({ library: '1.2.3', ofStack }))))];
  expect(severitiesOfStack(metadata)).toEqual(ofStack);
  expect(appJudgement(metadata)).toEqual({ severities: {}, guardrails: [], findings: [] });
  expect(severitiesOfStack([entry({ library: '1.2.3' })])).toBeUndefined();
});
