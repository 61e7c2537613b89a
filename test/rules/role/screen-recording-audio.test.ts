import { screenRecordingAudio } from '../../../src/rules/role/screen-recording-audio';
import { found, role } from '../support/make';

test('screen recordings are a warning where the role is kept from unredacted audio', () => {
  expect(found(screenRecordingAudio, role(['CallRecordings.Redacted.Access', 'ScreenRecording.Access']))).toEqual([
    { rule: 'screen-recording-audio', severity: 'warning', role: 'Stack/Role', permissions: ['ScreenRecording.Access'] },
  ]);
  expect(found(screenRecordingAudio, role(['ScreenRecording.Access']))).toHaveLength(1);
});

test.each(['CallRecordings.Unredacted.Access', 'ListenCallRecordings'])('whoever holds %s may hear it anyway', (name) => {
  expect(found(screenRecordingAudio, role(['ScreenRecording.Access', name]))).toEqual([]);
  const other = role([name], { id: 'Other' });
  expect(found(screenRecordingAudio, [role(['ScreenRecording.Access'], { heldTogetherWith: ['Other'] }), other])).toEqual([]);
});

test('redacted screen recordings are fine', () => {
  expect(found(screenRecordingAudio, role(['ScreenRecording.Redacted.Access']))).toEqual([]);
});
