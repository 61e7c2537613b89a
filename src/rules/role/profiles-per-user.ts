import { hasHierarchyControl, hasTagControl } from './access-control';
import { namesOf } from '../../roles/words';
import { Severity } from '../finding';
import type { RoleRule, RuleFinding } from '../rule';

const MOST_PROFILES = 10;
const MOST_TAGGED = 3;
const MOST_GRANULAR = 2;

export const profilesPerUser: RoleRule = {
  id: 'profiles-per-user',
  check: (role) => {
    const held = [role, ...role.user.others];
    const all = [...held, ...role.user.unknown.map((id) => ({ id }))];
    const tagged = held.filter(hasTagControl);
    const granular = held.filter((one) => hasTagControl(one) || hasHierarchyControl(one));
    const finding = { role: role.id, permissions: [], fix: 'merge some of the roles' };
    const findings: RuleFinding[] = [];
    if (all.length > MOST_PROFILES) {
      const message = `The role's users hold ${all.length} roles (${namesOf(all)}); a user can hold at most ${MOST_PROFILES}.`;
      findings.push({ ...finding, message });
    }
    if (granular.some(hasHierarchyControl) && granular.length > MOST_GRANULAR) {
      const message = `The role's users hold ${granular.length} roles with access control by hierarchy or tags (${namesOf(granular)}); `
        + `AWS allows ${MOST_GRANULAR}.`;
      findings.push({ ...finding, severity: Severity.WARNING, message });
    } else if (tagged.length > MOST_TAGGED) {
      const message = `The role's users hold ${tagged.length} roles with access control tags (${namesOf(tagged)}); AWS allows ${MOST_TAGGED}.`;
      findings.push({ ...finding, severity: Severity.WARNING, message });
    }
    return findings;
  },
};
