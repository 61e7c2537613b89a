import { PermissionSet, QualityAnalystProfile, RecordingsScope, LegacyPermissions } from '../../../src';
import { saidOfProfile } from '../support/synthesis';

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
  expect(scope.applyTo(both).names).toEqual([...names, 'GraphTrends.View'].sort());
  expect(saidOfProfile({ permissions: QualityAnalystProfile.PERMISSIONS, scopes: [scope] })).toMatchObject({ error: undefined, warnings: [] });
});

test('unredacted content asks for a reason, which stays with the scope', () => {
  expect(RecordingsScope.unredacted('Fraud').reason).toBe('Fraud');
  expect(() => RecordingsScope.unredacted(' ')).toThrow('so the reason must not be empty. Say why the role needs them, or use RecordingsScope.REDACTED.');
  expect(() => RecordingsScope.unredactedWithDownload('')).toThrow('the reason must not be empty');
});

test('by name, unredacted content is not to be had', () => {
  expect(RecordingsScope.of('redacted')).toBe(RecordingsScope.REDACTED);
  expect(() => RecordingsScope.of('unredacted')).toThrow(
    'There is no recordings scope "unredacted". Use "none", "redacted" or "redacted-with-download", or say RecordingsScope.unredacted("<reason>")');
});
