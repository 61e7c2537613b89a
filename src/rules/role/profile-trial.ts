import { nameOf } from '../../roles/words';
import type { NotedRule } from '../rule';

export const profileTrial: NotedRule = {
  id: 'profile-trial',
  note: 'trials',
  check: (role, { roles }) => (role.notes?.trials ?? []).map(({ path, copyOf, difference }) => {
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
  }),
};
