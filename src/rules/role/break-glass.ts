import { asSentence, byCodeUnit, nameOf } from '../../roles/words';
import { Severity } from '../finding';
import type { NotedRule } from '../rule';

export const breakGlass: NotedRule = {
  id: 'break-glass',
  note: 'breakGlass',
  check: (role, { roles }) => {
    const note = role.notes?.breakGlass;
    const naming = note ? [...roles.values()].filter(({ heldTogetherWith }) => heldTogetherWith.includes(role.id)).map(({ id }) => id) : [];
    const companions = note ? [...new Set([...role.heldTogetherWith, ...naming])].filter((id) => id !== role.id).sort(byCodeUnit) : [];
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
      ...companions.map((id) => ({
        role: role.id,
        binding: true,
        permissions: [],
        message: `The role is kept for emergencies, but heldTogetherWith pairs it with ${nameOf(roles.get(id) ?? { id })}.`,
        fix: 'give it to a user of its own, who holds no other role',
      })),
    ];
  },
};
