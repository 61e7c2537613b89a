import { hasHierarchyControl, hasTagControl } from './access-control';
import { namesOf } from '../../roles/words';
import { Severity } from '../finding';
import type { RoleRule, RuleFinding } from '../rule';

const MOST_PROFILES = 10;
/** With access control by tags or hierarchy: so the newest copies of both pages of AWS. */
const MOST_RESTRICTED = 7;

export const profilesPerUser: RoleRule = {
  id: 'profiles-per-user',
  check: (role) => {
    const held = [role, ...role.user.others];
    const all = [...held, ...role.user.unknown.map((id) => ({ id }))];
    const restricted = held.filter((one) => hasTagControl(one) || hasHierarchyControl(one));
    const finding = { role: role.id, permissions: [], fix: 'merge some of the roles' };
    const findings: RuleFinding[] = [];
    if (all.length > MOST_PROFILES) {
      const message = `The role's users hold ${all.length} roles (${namesOf(all)}); a user can hold at most ${MOST_PROFILES}.`;
      findings.push({ ...finding, message });
    }
    if (restricted.length > MOST_RESTRICTED) {
      const message = `The role's users hold ${restricted.length} roles with access control by tags or hierarchy (${namesOf(restricted)}); `
        + `AWS allows ${MOST_RESTRICTED}.`;
      findings.push({ ...finding, severity: Severity.WARNING, message });
    }
    return findings;
  },
};
