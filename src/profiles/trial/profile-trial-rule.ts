import type { IConstruct } from 'constructs';
import type { PermissionDifference } from '../../roles/permission-difference';
import { nameOf } from '../../roles/words';
import { Severity } from '../../rules';
import { NotedRule } from '../../synthesis/noted-rule';

/** A change of a role that is tried out, or was. */
interface Trial {
  /** Construct path of the trial. */
  readonly path: string;
  /** Id of the role that the copy was made from; `undefined` on that role itself, once the change is part of it. */
  readonly copyOf?: string;
  readonly difference: PermissionDifference;
}

/** Trials are there to end: each is in every report, with the difference that it makes. */
export const profileTrial = new NotedRule<readonly Trial[]>({
  id: 'profile-trial',
  severity: Severity.INFO,
  title: 'A change that is being tried out, or that has become part of its role',
  description: 'A copy of a role with a change is given to one user before the change reaches everybody. It is meant to be promoted or removed '
    + 'eventually, so every report shows it, with the difference that it makes.',
  sources: [],
}, (role, { roles }, noteOf) => (noteOf(role.id) ?? []).map(({ path, copyOf, difference }) => {
  const original = copyOf === undefined ? undefined : roles.get(copyOf);
  const about = { role: role.id, permissions: [...difference.added.names, ...difference.removed.names].sort() };
  const change = difference.toString().replace(/\n/g, '; ');
  return original ? {
    ...about,
    message: `The role is a copy of ${nameOf(original)} that tries out a change: ${change}.`,
    fix: 'give it to one user in place of the original, then promote the trial or remove it',
  } : {
    ...about,
    message: `The change that was tried out in ${path} is now part of the role: ${change}.`,
    fix: 'add the change to the role and remove the trial',
  };
}));

/** Whether a profile is the copy that somebody tries out. */
export function isTrial(profile: IConstruct): boolean {
  return (profileTrial.noted(profile) ?? []).some(({ copyOf }) => copyOf !== undefined);
}
