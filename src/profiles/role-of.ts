import type { IConstruct } from 'constructs';
import type { ProfileNotes } from './profile-notes';
import type { ISecurityProfile } from './profile-reference';
import type { Role } from '../roles/role';

/** What the constructs of this library have, of whichever copy it is. A profile that somebody else implements has nothing of it. */
interface JudgedProfile extends IConstruct {
  readonly _notes?: ProfileNotes<unknown>;
  _role?(): Role | undefined;
}

/** A profile as the rules see it; `undefined` where nothing is known of what it grants. */
export function roleOf(profile: IConstruct): Role | undefined {
  return (profile as JudgedProfile)._role?.();
}

/** What is noted of a profile for the rules; `undefined` where nothing can be. */
export function notesOf(profile: ISecurityProfile): ProfileNotes<unknown> | undefined {
  return (profile as JudgedProfile)._notes;
}
