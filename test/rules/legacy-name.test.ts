import { find, messages, role } from './support/make';
import { legacyName } from '../../src/rules/legacy-name';

test('a legacy name is a warning with what replaces it', () => {
  expect(find(legacyName, role(['ListenCallRecordings', 'MyContacts.View']))).toEqual([{
    rule: 'legacy-name', severity: 'warning', role: 'Stack/Role', permissions: ['ListenCallRecordings'],
    message: 'ListenCallRecordings is replaced by CallRecordings.Unredacted.Access and ContactTranscripts.Unredacted.Access; '
      + 'the next save in the console will replace it and the stack will drift.',
    fix: 'replace it with RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS and RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS',
  }]);
});

test('where the role has all that replaces it, it is to go; where it has a part, it is to be replaced', () => {
  const fix = (...successors: string[]) => find(legacyName, role(['RedactedData.View', ...successors]))[0].fix;
  expect(fix('CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access')).toBe('remove it: the role already has what replaces it');
  expect(fix('CallRecordings.Redacted.Access')).toMatch(/^replace it with /);
});

test('today\'s names are fine', () => {
  expect(messages(legacyName, role(['CallRecordings.Unredacted.Access', 'VoiceId.Access', 'New.Thing']))).toEqual([]);
});
