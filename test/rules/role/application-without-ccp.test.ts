import { applicationWithoutCcp } from '../../../src/rules/role/application-without-ccp';
import { find, messages, role } from '../support/make';

const crm = { namespace: 'com.example.crm', permissions: ['ACCESS'] };
const using = (permissions: string[], heldTogetherWith: string[] = []) => role(permissions, { applications: [crm], heldTogetherWith });

test('an application is a warning for users who cannot open the workspace', () => {
  expect(find(applicationWithoutCcp, using([]))).toEqual([{
    rule: 'application-without-ccp', severity: 'warning', role: 'Stack/Role', permissions: [],
    message: 'The role grants com.example.crm, and its users do not hold BasicAgentAccess: the application does not appear to them.',
    fix: 'add ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL, or name the role that grants it in heldTogetherWith',
  }]);
});

test('it is fine for those who can, by this role or by another one', () => {
  expect(messages(applicationWithoutCcp, using(['BasicAgentAccess']))).toEqual([]);
  expect(messages(applicationWithoutCcp, [using([], ['Agent']), role(['BasicAgentAccess'], { id: 'Agent' })])).toEqual([]);
});

test('of a role that is not known here nobody can tell', () => {
  expect(find(applicationWithoutCcp, using([], ['Elsewhere']))).toEqual([expect.objectContaining({
    undecided: true, message: expect.stringContaining('What Elsewhere grants is not known here.'),
  })]);
});

test('MCP servers and roles without applications need no workspace', () => {
  expect(messages(applicationWithoutCcp, role([], { applications: [{ ...crm, type: 'MCP' }] }))).toEqual([]);
  expect(messages(applicationWithoutCcp, role(['Queues.View']))).toEqual([]);
});
