import { redactedAndUnredacted } from '../../../src/rules/role/redacted-and-unredacted';
import { find, messages, role } from '../support/make';

test('both versions of recordings are a warning that says what is shown', () => {
  expect(find(redactedAndUnredacted, role(['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access']))).toEqual([{
    rule: 'redacted-and-unredacted', severity: 'warning', role: 'Stack/Role', permissions: ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'],
    message: 'CallRecordings.Redacted.Access and CallRecordings.Unredacted.Access are granted together: redacted contacts show only the redacted version, and all others the original.',
    fix: 'remove RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS to show originals, '
      + 'or RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS to show nothing but redacted content',
  }]);
});

test.each([
  ['ContactTranscripts.Redacted.Access', 'ContactTranscripts.Unredacted.Access'],
  ['AutomatedVoiceInteraction.Recordings.Redacted.Access', 'AutomatedVoiceInteraction.Recordings.Unredacted.Access'],
  ['ScreenRecording.Redacted.Access', 'ScreenRecording.Access'],
  ['RedactedData.View', 'ListenCallRecordings'],
])('%s and %s are a pair', (redacted, unredacted) => {
  expect(messages(redactedAndUnredacted, role([redacted, unredacted]))).toHaveLength(1);
  expect(messages(redactedAndUnredacted, role([redacted]))).toEqual([]);
  expect(messages(redactedAndUnredacted, role([unredacted]))).toEqual([]);
});

test.each([
  ['RedactedData.View', 'ContactTranscripts.Unredacted.Access'],
  ['CallRecordings.Redacted.Access', 'ListenCallRecordings'],
])('%s and %s are a pair as well: the legacy name is one of them', (redacted, unredacted) => {
  expect(find(redactedAndUnredacted, role([redacted, unredacted]))).toEqual([expect.objectContaining({
    permissions: [redacted, unredacted].sort(), message: expect.stringContaining(`${redacted} and ${unredacted} are granted together`),
  })]);
});

test('redacted recordings beside unredacted transcripts are no pair, and buttons are none either', () => {
  expect(messages(redactedAndUnredacted, role(['CallRecordings.Redacted.Access', 'ContactTranscripts.Unredacted.Access']))).toEqual([]);
  expect(messages(redactedAndUnredacted, role(['CallRecordings.Redacted.DownloadButton', 'CallRecordings.Unredacted.DownloadButton']))).toEqual([]);
});

test('it makes no difference which role each comes from', () => {
  const original = role(['CallRecordings.Unredacted.Access'], { id: 'Other' });
  expect(find(redactedAndUnredacted, [role(['CallRecordings.Redacted.Access'], { heldTogetherWith: ['Other'] }), original])).toEqual([
    expect.objectContaining({ role: 'Stack/Role', permissions: ['CallRecordings.Redacted.Access'] }),
  ]);
});
