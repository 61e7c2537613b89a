import { downloadButton } from '../../../src/rules/role/download-button';
import { found, role } from '../support/make';

test('access without the button is information: it protects nothing', () => {
  expect(found(downloadButton, role(['CallRecordings.Redacted.Access', 'ScreenRecording.Access', 'Users.View']))).toEqual([
    { rule: 'download-button', severity: 'info', role: 'Stack/Role', permissions: ['CallRecordings.Redacted.Access', 'ScreenRecording.Access'] },
  ]);
});

test.each([
  ['CallRecordings.Unredacted.Access', 'CallRecordings.Unredacted.DownloadButton'],
  ['ContactTranscripts.Unredacted.Access', 'ContactTranscripts.Unredacted.DownloadButton'],
  ['ScreenRecording.Redacted.Access', 'ScreenRecording.Redacted.Download'],
  ['ListenCallRecordings', 'DownloadCallRecordings'],
])('%s with %s withholds nothing', (access, button) => {
  expect(found(downloadButton, role([access]))).toHaveLength(1);
  expect(found(downloadButton, role([access, button]))).toEqual([]);
  expect(found(downloadButton, [role([access], { heldTogetherWith: ['Other'] }), role([button], { id: 'Other' })])).toEqual([]);
});

test('what has no button withholds none', () => {
  expect(found(downloadButton, role(['ContactTranscripts.Redacted.Access', 'GraphTrends.View']))).toEqual([]);
});
