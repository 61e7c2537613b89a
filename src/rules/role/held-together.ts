import type { Role } from '../../roles/role';
import { byCodeUnit, nameOf, notKnownHere } from '../../roles/words';
import { holderOf } from '../as-held';
import { Severity } from '../finding';
import type { JudgedRole } from '../judged-role';
import type { RoleRule, RuleFinding } from '../rule';

export const heldTogether: RoleRule = {
  id: 'held-together',
  checkAll: ({ combinations }) => combinations.filter(({ roles }) => roles.length === 0).map((one) => ({
    permissions: [],
    severity: Severity.WARNING,
    undecided: true,
    people: one.people,
    message: `${notKnownHere(one.unknown)}, so what is held in total by ${holderOf(one)} could not be determined.`,
    fix: 'check the roles together',
  })),
  check: (role, { roles }) => [
    ...(role.heldTogetherWith.includes(role.id)
      ? [{ role: role.id, permissions: [], message: 'The role names itself in heldTogetherWith.', fix: 'name the other roles that its users hold' }]
      : []),
    ...role.heldTogetherWith.flatMap((id) => roles.get(id) ?? []).filter(({ instance }) => instance !== role.instance)
      .map((other) => isKnown(role) && isKnown(other) ? {
        role: role.id,
        permissions: [],
        message: `The role names ${nameOf(other)} in heldTogetherWith, which belongs to another instance.`,
        fix: 'name roles of the same instance only',
      } : {
        role: role.id,
        permissions: [],
        severity: Severity.WARNING,
        undecided: true,
        message: `The role is said to be held together with ${nameOf(other)}; whether both belong to the same instance could not be determined.`,
        fix: 'refer to the instance of both in the same way, such as by its ARN',
      }),
    ...notKnown(role, [...new Set(role.heldTogetherWith)].filter((id) => id !== role.id && !roles.has(id)).sort(byCodeUnit)),
    ...(role.combination ? inCombination(role) : []),
  ],
};

/** What people hold whom it is judged for, besides what the role declares. */
function inCombination(role: JudgedRole): RuleFinding[] {
  const isDeclared = (id: string) => role.heldTogetherWith.includes(id);
  const others = role.user.others.filter((other) => other.instance !== role.instance && isKnown(role) && isKnown(other));
  const unknown = role.user.unknown.filter((id) => !isDeclared(id));
  return [
    ...others.filter(({ id }) => !isDeclared(id)).map((other) => ({
      role: role.id,
      permissions: [],
      message: `${nameOf(other)}, which the role's users also hold, belongs to another instance: a user belongs to one.`,
      fix: 'give users roles of their own instance only',
    })),
    ...notKnown(role, unknown).map((finding) => ({ ...finding, ofUsers: true })),
  ];
}

function notKnown(role: Role, unknown: readonly string[]): RuleFinding[] {
  return unknown.length === 0 ? [] : [{
    role: role.id,
    permissions: [],
    severity: Severity.WARNING,
    undecided: true,
    message: `${notKnownHere(unknown)}, so what the role's users hold in total could not be determined.`,
    fix: role.reading?.isTemplateOnly ? 'check the roles together, or name only roles that are checked together'
      : 'check the roles together, or give their permissions with SecurityProfile.fromSecurityProfileAttributes()',
  }];
}

/** Of an instance that only the deployment knows there is a stand-in. */
function isKnown({ instance }: Role): boolean {
  return instance.startsWith('arn:');
}
