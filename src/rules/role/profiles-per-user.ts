import { hasHierarchyControl, hasTagControl } from './access-control';
import { USER } from '../../permissions/generated/limits/cloudformation';
import { GRANULAR_PROFILES_OF_USER } from '../../permissions/generated/limits/quotas';
import { namesOf } from '../../roles/words';
import { Severity } from '../finding';
import type { RoleRule, RuleFinding } from '../rule';

const MOST_PROFILES = USER.SecurityProfileArns.maxItems;

export const profilesPerUser: RoleRule = {
  id: 'profiles-per-user',
  check: (role) => {
    const held = [role, ...role.user.others];
    const all = [...held, ...role.user.unknown.map((id) => ({ id }))];
    const restricted = held.filter((one) => hasTagControl(one) || hasHierarchyControl(one));
    const finding = { role: role.id, permissions: [], ofUsers: true, fix: 'merge some of the roles' };
    const findings: RuleFinding[] = [];
    if (all.length > MOST_PROFILES) {
      const message = `The role's users hold ${all.length} roles (${namesOf(all)}); a user can hold at most ${MOST_PROFILES}.`;
      findings.push({ ...finding, message });
    }
    if (restricted.length > GRANULAR_PROFILES_OF_USER) {
      const message = `The role's users hold ${restricted.length} roles with access control by tags or hierarchy (${namesOf(restricted)}); `
        + `AWS allows ${GRANULAR_PROFILES_OF_USER}.`;
      findings.push({ ...finding, severity: Severity.WARNING, message });
    }
    return findings;
  },
};
