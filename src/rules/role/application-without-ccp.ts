import { constantOf } from '../../permissions/catalog/texts';
import { shown } from '../../roles/access';
import { list, notKnownHere, verb } from '../../roles/words';
import { Severity } from '../finding';
import { userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';

const CONTACT_CONTROL_PANEL = 'BasicAgentAccess';

export const applicationWithoutCcp: RoleRule = {
  id: 'application-without-ccp',
  severity: Severity.WARNING,
  title: 'A third-party application without access to the Contact Control Panel',
  description: 'Third-party applications appear in the agent workspace, and only to users who can also access the Contact Control Panel. '
    + 'Judged by user: a role held together with this one may grant that access. MCP servers are tools of AI agents and do not need it.',
  sources: ['assign-security-profile-3p-apps'],
  check: (role, context) => {
    const namespaces = shown(role.access).applications.filter(({ type }) => type !== 'MCP').map(({ namespace }) => namespace);
    const { permissions, unknown } = userPermissionsOf(role, context);
    return namespaces.length === 0 || permissions.has(CONTACT_CONTROL_PANEL) ? [] : [{
      role: role.id,
      permissions: [],
      ...(unknown.length > 0 ? { undecided: true } : {}),
      message: `The role grants ${list(namespaces)}, and its users do not hold ${CONTACT_CONTROL_PANEL}: `
        + `${verb(namespaces, 'the application does', 'the applications do')} not appear to them.`
        + (unknown.length > 0 ? ` ${notKnownHere(unknown)}.` : ''),
      fix: `add ${constantOf(CONTACT_CONTROL_PANEL)}, or name the role that grants it in heldTogetherWith`,
    }];
  },
};
