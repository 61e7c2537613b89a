import { asSentence, nameOf } from '../../roles/words';
import { Severity } from '../../rules';
import { NotedRule } from '../../synthesis/noted-rule';

interface BreakGlass {
  readonly reason: string;
  /** Whether it stays where it is to stay, which is known once the app is complete. */
  isKept(): boolean;
}

/** A role for emergencies, and why it is there. It is in every report, held together with no other, and outlives its stack. */
export const breakGlass = new NotedRule<BreakGlass>({
  id: 'break-glass',
  severity: Severity.ERROR,
  title: 'A role for emergencies, kept apart from all others',
  description: 'When a change has locked everybody out, somebody must still be able to repair users and security profiles. A role for that '
    + 'is in every report, which cannot be waived. Held together with a role for daily work, it would be used for daily work, so that is '
    + 'an error. So is a removal policy that deletes it with its stack.',
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
    ...(note?.isKept() === false ? [{
      role: role.id,
      permissions: [],
      message: 'The role is kept for emergencies, but its removal policy deletes it when it leaves the stack or is replaced.',
      fix: 'leave out removalPolicy, or exclude the profile from whatever sets it',
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
