import type { Role } from '../../roles/role';
import { byCodeUnit, nameOf, notKnownHere } from '../../roles/words';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';

export const heldTogether: RoleRule = {
  id: 'held-together',
  check: (role, { roles }) => {
    if (role.heldTogetherWith.length === 0) {
      return [];
    }
    const unknown = [...new Set(role.heldTogetherWith)].filter((id) => id !== role.id && !roles.has(id)).sort(byCodeUnit);
    const onOtherInstances = role.heldTogetherWith.flatMap((id) => roles.get(id) ?? [])
      .filter(({ instance }) => instance !== role.instance);
    return [
      ...(role.heldTogetherWith.includes(role.id)
        ? [{ role: role.id, permissions: [], message: 'The role names itself in heldTogetherWith.', fix: 'name the other roles that its users hold' }]
        : []),
      ...onOtherInstances.map((other) => isKnown(role) && isKnown(other) ? {
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
      ...(unknown.length > 0 ? [{
        role: role.id,
        permissions: [],
        severity: Severity.WARNING,
        undecided: true,
        message: `${notKnownHere(unknown)}, so what the role's users hold in total could not be determined.`,
        fix: role.reading?.isTemplateOnly ? 'check the roles together, or name only roles that are checked together'
          : 'check the roles together, or give their permissions with SecurityProfile.fromSecurityProfileAttributes()',
      }] : []),
    ];
  },
};

/** Of an instance that only the deployment knows there is a stand-in. */
function isKnown({ instance }: Role): boolean {
  return instance.startsWith('arn:');
}
