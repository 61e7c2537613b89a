import { downloadButton } from '../../../src/rules/role/download-button';
import { find, messages, role } from '../support/make';

test('access without the button is information: it protects nothing', () => {
  expect(find(downloadButton, role(['CallRecordings.Redacted.Access', 'ScreenRecording.Access', 'Users.View']))).toEqual([expect.objectContaining({
    severity: 'info', permissions: ['CallRecordings.Redacted.Access', 'ScreenRecording.Access'],
    message: expect.stringMatching(/^CallRecordings\.Redacted\.Access and ScreenRecording\.Access are granted without the download button/),
  })]);
});

test.each([
  ['CallRecordings.Unredacted.Access', 'CallRecordings.Unredacted.DownloadButton'],
  ['ContactTranscripts.Unredacted.Access', 'ContactTranscripts.Unredacted.DownloadButton'],
  ['ScreenRecording.Redacted.Access', 'ScreenRecording.Redacted.Download'],
  ['ListenCallRecordings', 'DownloadCallRecordings'],
])('%s with %s withholds nothing', (access, button) => {
  expect(messages(downloadButton, role([access]))).toHaveLength(1);
  expect(messages(downloadButton, role([access, button]))).toEqual([]);
  expect(messages(downloadButton, [role([access], { heldTogetherWith: ['Other'] }), role([button], { id: 'Other' })])).toEqual([]);
});

test('what has no button withholds none', () => {
  expect(messages(downloadButton, role(['ContactTranscripts.Redacted.Access', 'GraphTrends.View']))).toEqual([]);
});
