import type { Role } from '../../roles/role';
import type { RolesRule } from '../rule';

export const duplicateName: RolesRule = {
  id: 'duplicate-name',
  checkAll: ({ roles }) => {
    const first = new Map<string, Role>();
    const judgedFirst = [...roles.values()].sort((a, b) => Number(b.reading?.judged ?? false) - Number(a.reading?.judged ?? false));
    return judgedFirst.flatMap((role) => {
      // What is defined elsewhere may be one of these, referred to by what it will be.
      if (role.name === undefined || role.reading?.isReferred) {
        return [];
      }
      const key = `${role.instance}\n${role.name}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, role);
        return [];
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
