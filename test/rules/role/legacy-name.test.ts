import { legacyName } from '../../../src/rules/role/legacy-name';
import { find, found, role } from '../support/make';

test('a legacy name is a warning with what replaces it', () => {
  expect(find(legacyName, role(['ListenCallRecordings', 'MyContacts.View']))).toMatchObject([{
    rule: 'legacy-name', severity: 'warning', role: 'Stack/Role', permissions: ['ListenCallRecordings'],
    fix: expect.stringMatching(/CALL_RECORDINGS_UNREDACTED_ACCESS .*CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS$/),
  }]);
});

test('where the role has all that replaces it, it is to go; where it has a part, it is to be replaced', () => {
  const fix = (...successors: string[]) => find(legacyName, role(['RedactedData.View', ...successors]))[0].fix;
  expect(fix('CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access')).toMatch(/^remove LegacyPermissions\.\w+ because/);
  expect(fix('CallRecordings.Redacted.Access')).toMatch(/^replace it with RecordingsPermissions\./);
});

test('today\'s names are fine', () => {
  expect(found(legacyName, role(['CallRecordings.Unredacted.Access', 'VoiceId.Access', 'New.Thing']))).toEqual([]);
});

test('successors that would be of no use to the role are not in the fix', () => {
  const buttons = (...permissions: string[]) => find(legacyName, role(permissions)).find((one) => one.permissions[0] === 'DownloadCallRecordings')!
    .fix.match(/\w+_DOWNLOAD_BUTTON/g);
  expect(buttons('ListenCallRecordings', 'DownloadCallRecordings', 'ContactSearch.View')).toEqual(
    ['CALL_RECORDINGS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON', 'CONTACT_TRANSCRIPTS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON'],
  );
  expect(buttons('RedactedData.View', 'DownloadCallRecordings', 'ContactSearch.View')).toEqual(['CALL_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON']);
});

test('where nothing tells which successors are meant, it is all of them', () => {
  expect(find(legacyName, role(['DownloadCallRecordings']))[0].fix.match(/DOWNLOAD_BUTTON/g)).toHaveLength(3);
});
