import { constantOf } from '../../permissions/catalog/texts';
import { Severity } from '../finding';
import { permissionsOf, userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';

const SCREEN = 'ScreenRecording.Access';
const REDACTED_SCREEN = 'ScreenRecording.Redacted.Access';
/** Whoever holds one of these may hear unredacted audio anyway. */
const UNREDACTED_AUDIO = ['CallRecordings.Unredacted.Access', 'ListenCallRecordings', 'UnredactedData.View'];

export const screenRecordingAudio: RoleRule = {
  id: 'screen-recording-audio',
  severity: Severity.WARNING,
  title: 'Screen recordings expose audio that is otherwise redacted for the role',
  description: 'A screen recording is played with the audio of the call, and that audio is not redacted unless rule-based redaction is on. '
    + 'A role that has no access to unredacted call recordings can hear them there.',
  sources: ['review-screen-recordings'],
  check: (role, context) => permissionsOf(role).has(SCREEN)
    && !UNREDACTED_AUDIO.some((name) => userPermissionsOf(role, context).permissions.has(name))
    ? [{
      role: role.id,
      permissions: [SCREEN],
      message: `${SCREEN} plays the unredacted audio of a call with its screen, unless rule-based redaction is on; `
        + 'otherwise the role has no access to unredacted recordings.',
      fix: `use ${constantOf(REDACTED_SCREEN)} instead, or add ${constantOf(UNREDACTED_AUDIO[0])} if its holders may hear originals`,
    }]
    : [],
};
