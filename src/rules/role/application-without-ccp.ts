import { knownItems, knownText, shownText } from '../../roles/access/unresolved';
import { list, verb } from '../../roles/words';
import { adding, ways } from '../edit';
import { unknownToo } from '../judged-role';
import type { RoleRule } from '../rule';

const CONTACT_CONTROL_PANEL = 'BasicAgentAccess';

export const applicationWithoutCcp: RoleRule = {
  id: 'application-without-ccp',
  check: (role) => {
    // Of what only the deployment knows the type, it may be an MCP server.
    const namespaces = knownItems(role.access.applications)
      .filter(({ type }) => type === undefined || (knownText(type) ?? 'MCP') !== 'MCP')
      .map(({ namespace }) => shownText(namespace));
    const { finding, sentence } = unknownToo(role);
    return namespaces.length === 0 || role.user.permissions.has(CONTACT_CONTROL_PANEL) ? [] : [{
      role: role.id,
      permissions: [],
      ...finding,
      message: `The role grants ${list(namespaces)}, and its users do not hold ${CONTACT_CONTROL_PANEL}: `
        + `${verb(namespaces, 'the application does', 'the applications do')} not appear to them.${sentence}`,
      ...ways(adding([CONTACT_CONTROL_PANEL]), role.combination ? 'give its users a role that grants it as well' : 'name the role that grants it in heldTogetherWith'),
    }];
  },
};
