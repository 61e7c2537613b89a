import { NotedRule } from './noted-rule';
import { Severity } from '../rules';
import { asSentence, nameOf } from '../rules/words';

/** A role for emergencies, and why it is there. It is in every report, and held together with no other. */
export const breakGlass = new NotedRule<{ readonly reason: string }>({
  id: 'break-glass',
  severity: Severity.ERROR,
  title: 'A role for emergencies, kept apart from all others',
  description: 'When a change has locked everybody out, somebody must still be able to repair users and security profiles. A role for that '
    + 'is in every report, which cannot be waived. Held together with a role for daily work, it would be used for daily work, so that is '
    + 'an error.',
  sources: [],
}, (role, { roles }, noteOf) => {
  const note = noteOf(role.id);
  const companions = note ? [...roles.values()].filter((other) => other.id !== role.id
    && (role.heldTogetherWith.includes(other.id) || other.heldTogetherWith.includes(role.id))) : [];
  return [
    ...(note ? [{
      role: role.id,
      severity: Severity.INFO,
      binding: true,
      permissions: [],
      message: asSentence(`The role is kept for emergencies: ${note.reason}`),
      fix: 'give it to one user that is used for nothing else, and monitor who signs in as that user',
    }] : []),
    ...companions.map((other) => ({
      role: role.id,
      binding: true,
      permissions: [],
      message: `The role is kept for emergencies, but heldTogetherWith pairs it with ${nameOf(other)}.`,
      fix: 'give it to a user of its own, who holds no other role',
    })),
  ];
});
