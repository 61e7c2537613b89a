import type { PageData, PagePermission } from '../../../../src/review/render/html/page-data';
import { onlyRole, permissionsShown, rolesShown } from '../../../../src/review/render/html/page-filter';
import { parseState, type PageState } from '../../../../src/review/render/html/page-state';
import { Search } from '../../../../src/review/search/search';

const permission = (name: string, given: Partial<PagePermission>): PagePermission => ({
  name, uiName: `${name} - View`, section: 'Cases', description: '', risks: [], notes: [], needs: [], neededBy: [], held: [], ...given,
});

const data: PageData = {
  roles: [{ title: 'Agent', place: 'Prod/Agent', facts: [] }, { title: 'Supervisor', place: 'Prod/Supervisor', facts: [] }],
  permissions: [
    permission('both', { held: [[0, 'preset', 0], [1, 'preset', 0]], risks: ['monitoring'] }),
    permission('one', { held: [[0, 'addition', 0, 'gained']], risks: ['destructive'] }),
    permission('none', {}),
  ],
  findings: [
    { severity: 'error', rule: 'r', role: 1, permissions: ['both'], message: '', fix: '' },
    { severity: 'error', rule: 'r', role: 0, permissions: ['one'], message: '', fix: '', waived: 'because' },
  ],
  reasons: ['listed'],
  sayings: [[['look around', 'peeking'], [2]]],
};

function shown(part: Partial<PageState>, roles = '') {
  const state = { ...parseState('', ['held']), ...part };
  const search = new Search(data.permissions, data.sayings);
  return [...permissionsShown(data, search, state, rolesShown(data.roles, roles))].map((number) => data.permissions[number]!.name);
}

test.each<[string, Partial<PageState>, string, string[]]>([
  ['what a role holds', {}, '', ['both', 'one']],
  ['what the roles that are shown hold', {}, 'super', ['both']],
  ['every permission', { show: 'all' }, '', ['both', 'one', 'none']],
  ['what roles differ in', { show: 'differing' }, '', ['one']],
  ['what one role differs in from itself', { show: 'differing' }, 'agent', []],
  ['what changed', { show: 'changed' }, '', ['one']],
  ['what changed for another role', { show: 'changed' }, 'supervisor', []],
  ['what has findings that are not waived', { show: 'findings' }, '', ['both']],
  ['one of several risks', { risks: ['destructive', 'sensitive-data'] }, '', ['one']],
  ['words in any order, in any of name, wording and section', { show: 'all', search: 'VIEW  cases no' }, '', ['none']],
  ['what people say for it, in any form', { show: 'all', search: 'who can peek' }, '', ['none']],
])('%s', (_, part, roles, names) => expect(shown(part, roles)).toEqual(names));

test('roles are asked for by parts of their titles or places', () => {
  expect([...rolesShown(data.roles, ' agent , ')]).toEqual([0]);
  expect([...rolesShown(data.roles, 'prod/')]).toEqual([0, 1]);
  expect([...rolesShown(data.roles, 'nobody')]).toEqual([]);
});

test('one role is asked for by the whole of its place, whatever is in it', () => {
  const roles = ['Agent', 'Agent, senior', 'Prod/Agent', 'The "Agent"'].map((place) => ({ title: 'Role', place, facts: [] }));
  roles.forEach((role, number) => expect([...rolesShown(roles, onlyRole(role))]).toEqual([number]));
  expect([...rolesShown(roles, '"agent", "Prod/Agent"')]).toEqual([0, 2]);
  expect([...rolesShown(data.roles, '"Supervisor"')]).toEqual([1]);
});
