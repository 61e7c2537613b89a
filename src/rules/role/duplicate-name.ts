import type { Role } from '../../roles/role';
import { Severity } from '../finding';
import type { RolesRule } from '../rule';

export const duplicateName: RolesRule = {
  id: 'duplicate-name',
  severity: Severity.ERROR,
  title: 'The same name twice on one instance',
  description: 'A name identifies one profile of an instance. The second profile fails at deployment, when others may already have been created.',
  sources: ['connect-api-model'],
  checkAll: ({ roles }) => {
    const first = new Map<string, Role>();
    const judgedFirst = [...roles.values()].sort((a, b) => Number(b.judged ?? false) - Number(a.judged ?? false));
    return judgedFirst.flatMap((role) => {
      if (role.name === undefined) {
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
