import { screenRecordingAudio } from '../../../src/rules/role/screen-recording-audio';
import { find, messages, role } from '../support/make';

test('screen recordings are a warning where the role is kept from unredacted audio', () => {
  expect(find(screenRecordingAudio, role(['CallRecordings.Redacted.Access', 'ScreenRecording.Access']))).toEqual([expect.objectContaining({
    severity: 'warning', permissions: ['ScreenRecording.Access'],
    message: expect.stringMatching(/^ScreenRecording\.Access plays the unredacted audio/),
    fix: expect.stringMatching(/^use RecordingsPermissions\.SCREEN_RECORDING_REDACTED_ACCESS instead/),
  })]);
  expect(messages(screenRecordingAudio, role(['ScreenRecording.Access']))).toHaveLength(1);
});

test.each(['CallRecordings.Unredacted.Access', 'ListenCallRecordings'])('whoever holds %s may hear it anyway', (name) => {
  expect(messages(screenRecordingAudio, role(['ScreenRecording.Access', name]))).toEqual([]);
  const other = role([name], { id: 'Other' });
  expect(messages(screenRecordingAudio, [role(['ScreenRecording.Access'], { heldTogetherWith: ['Other'] }), other])).toEqual([]);
});

test('redacted screen recordings are fine', () => {
  expect(messages(screenRecordingAudio, role(['ScreenRecording.Redacted.Access']))).toEqual([]);
});
