import fc from 'fast-check';
import {
  AgentFeature, AgentProfile, LegacyPermissions, Permission, PermissionRisk, PermissionSet, QualityAnalystProfile, RecordingsScope,
  type IPermissions,
} from '../../../src';
import { saidOfProfile } from '../../profiles/support/synthesis';

const REDACTED = ['CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access'];
const UNREDACTED = ['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access'];

test.each<[string, RecordingsScope, string[]]>([
  ['none', RecordingsScope.NONE, []],
  ['redacted', RecordingsScope.REDACTED, REDACTED],
  ['redacted, with download', RecordingsScope.REDACTED_WITH_DOWNLOAD, [...REDACTED, 'CallRecordings.Redacted.DownloadButton']],
  ['unredacted', RecordingsScope.unredacted('Fraud'), UNREDACTED],
  ['unredacted, with download', RecordingsScope.unredactedWithDownload('Fraud'), [
    ...UNREDACTED, 'CallRecordings.Unredacted.DownloadButton', 'ContactTranscripts.Unredacted.DownloadButton',
  ]],
])('%s: one or the other, never both', (_, scope, names) => {
  const both = PermissionSet.of(RecordingsScope.REDACTED, RecordingsScope.unredacted('Fraud'), LegacyPermissions.RECORDED_CONVERSATIONS_UNREDACTED_VIEW);
  expect(scope._reach.applyTo(both).names).toEqual([...names, 'GraphTrends.View'].sort());
  expect(saidOfProfile({ permissions: QualityAnalystProfile.PERMISSIONS, recordingsScope: scope }))
    .toMatchObject({ error: undefined, warnings: [] });
});

test('unredacted content asks for a reason, which stays with the scope', () => {
  expect(RecordingsScope.unredacted('Fraud').reason).toBe('Fraud');
  expect(() => RecordingsScope.unredacted(' ')).toThrow('The reason for unredacted recordings and transcripts must not be empty, because they reveal names, card numbers and everything else that was said. Say why the role needs them, or use RecordingsScope.REDACTED.');
  expect(() => RecordingsScope.unredactedWithDownload('')).toThrow('The reason for unredacted recordings and transcripts must not be empty');
});

test('by name, unredacted content is not to be had', () => {
  expect(RecordingsScope.of('redacted')).toBe(RecordingsScope.REDACTED);
  expect(() => RecordingsScope.of('unredacted')).toThrow(
    'There is no recordings scope "unredacted". Use "none", "redacted" or "redacted-with-download"; for unredacted content, use RecordingsScope.unredacted("<reason>")');
});

const RECORDED = Permission.all().filter(({ section, uiName, risk }) => !risk.includes(PermissionRisk.DESTRUCTIVE)
  && (section === 'Recordings and Transcripts' || (section === 'Legacy permissions' && uiName.startsWith('Recorded conversations'))));
const UNREDACTED_NAMES = [
  ...RECORDED.filter(({ risk }) => risk.includes(PermissionRisk.SENSITIVE_DATA)).map(({ name }) => name), 'InformationExtraction.Results.View',
];

/** What is left of any set of permissions. */
function leftOf(scope: RecordingsScope, names: readonly string[]): fc.IProperty<unknown> {
  return fc.property(fc.subarray(Permission.all()), (permissions: IPermissions[]) => {
    expect(scope._reach.applyTo(PermissionSet.of(...permissions)).names.filter((name) => names.includes(name))).toEqual([]);
  });
}

test('nothing recorded is left by the scope none, and nothing unredacted by those that redact', () => {
  expect(UNREDACTED_NAMES.length).toBeGreaterThan(12);
  fc.assert(leftOf(RecordingsScope.NONE, [...RECORDED.map(({ name }) => name), ...UNREDACTED_NAMES]));
  fc.assert(leftOf(RecordingsScope.REDACTED, [...UNREDACTED_NAMES, 'RedactedData.View', 'CallRecordings.Redacted.DownloadButton']));
  fc.assert(leftOf(RecordingsScope.REDACTED_WITH_DOWNLOAD, [...UNREDACTED_NAMES, 'RedactedData.View']));
});

test.each(['UnredactedData.View', 'ScreenRecording.Access', 'ContactRecording.Access', 'Transcript.View', 'AutomatedVoiceInteraction.Transcripts.Unredacted.Access'])(
  '%s shows what redaction takes out', (name) => {
    expect(RecordingsScope.REDACTED._reach.applyTo(Permission.of(name)).includes(Permission.of(name))).toBe(false);
  });

test('what else shows redacted content stays, but for its buttons', () => {
  const screens = PermissionSet.fromNames(['ScreenRecording.Redacted.Access', 'ScreenRecording.Redacted.Download']);
  expect(RecordingsScope.REDACTED._reach.applyTo(screens).minus(RecordingsScope.REDACTED).names).toEqual(['ScreenRecording.Redacted.Access']);
  expect(RecordingsScope.REDACTED_WITH_DOWNLOAD._reach.applyTo(screens).includes(screens)).toBe(true);
});

test('unredacted content comes with its analysis, so that ready roles have no new warnings', () => {
  const permissions = AgentProfile.PERMISSIONS.plus(AgentFeature.OWN_CONTACTS);
  [RecordingsScope.REDACTED, RecordingsScope.unredacted('Fraud'), RecordingsScope.unredactedWithDownload('Fraud')].forEach((scope) => {
    expect(saidOfProfile({ permissions, recordingsScope: scope })).toMatchObject({ error: undefined, warnings: [] });
  });
});
