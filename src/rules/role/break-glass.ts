import type { Role } from '../../roles/role';
import { asSentence, byCodeUnit, list, nameOf } from '../../roles/words';
import { Severity } from '../finding';
import type { NotedRule } from '../rule';

const APART = 'give it to a user of its own, who holds no other role';

export const breakGlass: NotedRule = {
  id: 'break-glass',
  note: 'breakGlass',
  check: (role, { roles }) => {
    const note = role.notes?.breakGlass;
    const companions = note ? declaredCompanions(role, roles) : [];
    const others = note && role.combination ? role.user.others.filter(({ id }) => !companions.includes(id)) : [];
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
        fix: APART,
      })),
      ...(others.length === 0 ? [] : [{
        role: role.id,
        binding: true,
        permissions: [],
        message: `The role is kept for emergencies, but its users also hold ${list(others.map(nameOf))}.`,
        fix: APART,
      }]),
    ];
  },
};

/** Roles that it names, and roles that name it. */
function declaredCompanions(role: Role, roles: ReadonlyMap<string, Role>): string[] {
  const naming = [...roles.values()].filter(({ heldTogetherWith }) => heldTogetherWith.includes(role.id)).map(({ id }) => id);
  return [...new Set([...role.heldTogetherWith, ...naming])].filter((id) => id !== role.id).sort(byCodeUnit);
}
