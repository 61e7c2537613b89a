import type { Role } from '../../roles/role';
import { Severity } from '../finding';
import type { RolesRule, SingleFinding } from '../rule';

export const duplicateName: RolesRule = {
  id: 'duplicate-name',
  checkAll: ({ roles, existing }) => {
    const first = new Map<string, Role>();
    // Of what is defined elsewhere, its app makes sure.
    const defined = [...roles.values()].filter(({ reading }) => !reading?.isReferred);
    const judgedFirst = defined.sort((a, b) => Number(b.reading?.judged ?? false) - Number(a.reading?.judged ?? false));
    return judgedFirst.flatMap((role): SingleFinding[] => {
      if (role.name === undefined) {
        return [];
      }
      const key = `${role.instance}\n${role.name}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, role);
        const there = existing.find(({ name, instance }) => name === role.name && instance === role.instance);
        return !there ? [] : [{
          role: role.id,
          permissions: [],
          // It may be this one, referred to by the ARN that an earlier deployment gave it.
          severity: Severity.WARNING,
          message: `${there.id} refers to a profile with the name "${role.name}" that is on the instance already, so the creation of this one fails.`,
          fix: 'give this one another name; if both are the same profile, use the construct that defines it in place of the reference',
        }];
      }
      return [{
        role: role.id,
        permissions: [],
        message: `${other.id} also has the name "${role.name}" on the same instance.`,
        fix: 'give one of them another name',
      }];
    });
  },
};
