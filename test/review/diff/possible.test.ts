import { diffApps } from '../../../src/review/diff/diff';
import { becomesPossible, noLongerPossible } from '../../../src/review/diff/possible';
import { appOf } from '../support/roles';

const changesOf = (before: string[], after: string[]) => diffApps(appOf({ id: 'A', permissions: before }), appOf({ id: 'A', permissions: after })).roles;
const LIFTED = expect.stringMatching(/otherwise be given redacted$/);

test('that a redaction is lifted comes after the abilities that are as grave, and before the others', () => {
  const changes = changesOf(['ScreenRecording.Redacted.Access'], ['ScreenRecording.Access', 'Queues.Edit', 'Users.EditPermission']);
  expect(becomesPossible(changes).map(({ can }) => can)).toEqual([
    expect.stringMatching(/^give themselves/), expect.stringMatching(/^hear, read or watch conversations/), LIFTED, expect.stringMatching(/^change or stop/),
  ]);
});

test('what is gone is no longer possible, and what is the same by another name is neither', () => {
  expect(noLongerPossible(changesOf(['Queues.Edit'], [])).map(({ can }) => can)).toEqual([expect.stringMatching(/^change or stop/)]);
  const renamed = changesOf(['ListenCallRecordings'], ['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access']);
  expect([...becomesPossible(renamed), ...noLongerPossible(renamed)]).toEqual([]);
});

test('a redaction that is not lifted in full, or with its original, makes nothing possible', () => {
  expect(becomesPossible(changesOf(['RedactedData.View', 'ListenCallRecordings', 'CallRecordings.Redacted.Access'], ['RedactedData.View', 'ListenCallRecordings']))).toEqual([]);
  expect(becomesPossible(changesOf(['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'], []))).toEqual([]);
});
