import { redactedAndUnredacted } from '../../../src/rules/role/redacted-and-unredacted';
import { find, found, role } from '../support/make';

test('both versions of recordings are a warning', () => {
  const permissions = ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'];
  expect(found(redactedAndUnredacted, role(permissions))).toEqual([{ rule: 'redacted-and-unredacted', severity: 'warning', role: 'Stack/Role', permissions }]);
});

test.each([
  ['ContactTranscripts.Redacted.Access', 'ContactTranscripts.Unredacted.Access'],
  ['AutomatedVoiceInteraction.Recordings.Redacted.Access', 'AutomatedVoiceInteraction.Recordings.Unredacted.Access'],
  ['ScreenRecording.Redacted.Access', 'ScreenRecording.Access'],
  ['RedactedData.View', 'ListenCallRecordings'],
])('%s and %s are a pair', (redacted, unredacted) => {
  expect(found(redactedAndUnredacted, role([redacted, unredacted]))).toHaveLength(1);
  expect(found(redactedAndUnredacted, role([redacted]))).toEqual([]);
  expect(found(redactedAndUnredacted, role([unredacted]))).toEqual([]);
});

test.each([
  ['RedactedData.View', 'ContactTranscripts.Unredacted.Access'],
  ['CallRecordings.Redacted.Access', 'ListenCallRecordings'],
])('%s and %s are a pair as well: the legacy name is one of them', (redacted, unredacted) => {
  expect(find(redactedAndUnredacted, role([redacted, unredacted]))).toEqual([expect.objectContaining({
    permissions: [redacted, unredacted].sort(), message: expect.stringMatching(new RegExp(`^${redacted} .*${unredacted} `)),
  })]);
});

test('redacted recordings beside unredacted transcripts are no pair, and buttons are none either', () => {
  expect(found(redactedAndUnredacted, role(['CallRecordings.Redacted.Access', 'ContactTranscripts.Unredacted.Access']))).toEqual([]);
  expect(found(redactedAndUnredacted, role(['CallRecordings.Redacted.DownloadButton', 'CallRecordings.Unredacted.DownloadButton']))).toEqual([]);
});

test('it makes no difference which role each comes from', () => {
  const original = role(['CallRecordings.Unredacted.Access'], { id: 'Other' });
  expect(find(redactedAndUnredacted, [role(['CallRecordings.Redacted.Access'], { heldTogetherWith: ['Other'] }), original])).toEqual([
    expect.objectContaining({ role: 'Stack/Role', permissions: ['CallRecordings.Redacted.Access'] }),
  ]);
});
