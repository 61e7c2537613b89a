import { adding, replacing, ways } from '../edit';
import type { RoleRule } from '../rule';

const SCREEN = 'ScreenRecording.Access';
const REDACTED_SCREEN = 'ScreenRecording.Redacted.Access';
/** Whoever holds one of these may hear unredacted audio anyway. */
const UNREDACTED_AUDIO = ['CallRecordings.Unredacted.Access', 'ListenCallRecordings', 'UnredactedData.View'];

export const screenRecordingAudio: RoleRule = {
  id: 'screen-recording-audio',
  check: (role) => role.held.has(SCREEN)
    && !UNREDACTED_AUDIO.some((name) => role.user.permissions.has(name))
    ? [{
      role: role.id,
      permissions: [SCREEN],
      message: `${SCREEN} plays the unredacted audio of a call with its screen, unless rule-based redaction is on; `
        + 'otherwise the role has no access to unredacted recordings.',
      ...ways(replacing(SCREEN, [REDACTED_SCREEN]), adding([UNREDACTED_AUDIO[0]], 'if its holders may hear originals')),
    }]
    : [],
};
