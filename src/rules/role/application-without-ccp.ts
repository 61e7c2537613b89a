import { constantOf } from '../../permissions/catalog/texts';
import { shownAccess } from '../../roles/access';
import { list, verb } from '../../roles/words';
import { unknownToo } from '../judged-role';
import type { RoleRule } from '../rule';

const CONTACT_CONTROL_PANEL = 'BasicAgentAccess';

export const applicationWithoutCcp: RoleRule = {
  id: 'application-without-ccp',
  check: (role) => {
    const namespaces = shownAccess(role.access).applications.filter(({ type }) => type !== 'MCP').map(({ namespace }) => namespace);
    const { finding, sentence } = unknownToo(role);
    return namespaces.length === 0 || role.user.permissions.has(CONTACT_CONTROL_PANEL) ? [] : [{
      role: role.id,
      permissions: [],
      ...finding,
      message: `The role grants ${list(namespaces)}, and its users do not hold ${CONTACT_CONTROL_PANEL}: `
        + `${verb(namespaces, 'the application does', 'the applications do')} not appear to them.${sentence}`,
      fix: `add ${constantOf(CONTACT_CONTROL_PANEL)}, or name the role that grants it in heldTogetherWith`,
    }];
  },
};
