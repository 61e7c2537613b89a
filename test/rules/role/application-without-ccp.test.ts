import { applicationWithoutCcp } from '../../../src/rules/role/application-without-ccp';
import { find, found, role } from '../support/make';

const crm = { namespace: 'com.example.crm', permissions: ['ACCESS'] };
const using = (permissions: string[], heldTogetherWith: string[] = []) => role(permissions, { applications: [crm], heldTogetherWith });

test('an application is a warning for users who cannot open the workspace', () => {
  expect(found(applicationWithoutCcp, using([]))).toEqual([
    { rule: 'application-without-ccp', severity: 'warning', role: 'Stack/Role', permissions: [] },
  ]);
});

test('it is fine for those who can, by this role or by another one', () => {
  expect(found(applicationWithoutCcp, using(['BasicAgentAccess']))).toEqual([]);
  expect(found(applicationWithoutCcp, [using([], ['Agent']), role(['BasicAgentAccess'], { id: 'Agent' })])).toEqual([]);
});

test('of a role that is not known here nobody can tell', () => {
  expect(find(applicationWithoutCcp, using([], ['Elsewhere']))).toEqual([expect.objectContaining({
    undecided: true, message: expect.stringContaining('Elsewhere'),
  })]);
});

test('MCP servers and roles without applications need no workspace', () => {
  expect(found(applicationWithoutCcp, role([], { applications: [{ ...crm, type: 'MCP' }] }))).toEqual([]);
  expect(found(applicationWithoutCcp, role(['Queues.View']))).toEqual([]);
});
