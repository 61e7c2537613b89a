import { encodeCell } from '../../../../src/review/render/html/page-cells';
import type { PageData, PageFinding, PagePermission } from '../../../../src/review/render/html/page-data';
import { isFound, onlyRole, permissionsShown, rolesHolding, rolesShown } from '../../../../src/review/render/html/page-filter';
import { parseState, type PageState } from '../../../../src/review/render/html/page-state';
import { Search } from '../../../../src/review/search/search';

const permission = (name: string, given: Partial<PagePermission> = {}): PagePermission => ({ name, uiName: `${name} - View`, section: 'Cases', description: '', risks: [], marks: [], ...given });

const NONE = encodeCell(undefined);
const HELD = encodeCell({ kind: 'preset' });
const GAINED = encodeCell({ kind: 'addition', change: 'gained' });

const data: PageData = {
  instances: ['emea', 'apac'],
  roles: [
    { title: 'Agent', place: 'Prod/Agent', instance: 0, cells: `${HELD}${GAINED}${NONE}` },
    { title: 'Supervisor', place: 'Prod/Supervisor', instance: 1, cells: `${HELD}${NONE}${NONE}` },
  ],
  permissions: [permission('both', { risks: ['monitoring'] }), permission('one', { risks: ['destructive'] }), permission('none')],
  sayings: [[['look around', 'peeking'], [2]]],
  advice: [],
  changes: { gained: 'gained', lost: 'lost' },
};

const FINDINGS: PageFinding[] = [
  { level: 'error', rule: 'r', roles: [1], permissions: [0] },
  { level: 'waived', rule: 'r', roles: [0], permissions: [1] },
];

const stateOf = (part: Partial<PageState>) => ({ ...parseState('', ['overview']), ...part });

function shown(part: Partial<PageState>) {
  const state = stateOf(part);
  const looked = { search: new Search(data.permissions, data.sayings), findings: FINDINGS };
  return [...permissionsShown(data, looked, state, rolesShown(data, state))].map((number) => data.permissions[number]!.name);
}

test.each<[string, Partial<PageState>, string[]]>([
  ['what a role holds', {}, ['both', 'one']],
  ['what the roles that are shown hold', { roles: 'super' }, ['both']],
  ['what the roles of an instance hold', { instance: 'apac' }, ['both']],
  ['every permission', { show: 'all' }, ['both', 'one', 'none']],
  ['what roles differ in', { show: 'differing' }, ['one']],
  ['what one role differs in from itself', { show: 'differing', roles: 'agent' }, []],
  ['what changed', { show: 'changed' }, ['one']],
  ['what changed for another role', { show: 'changed', roles: 'supervisor' }, []],
  ['what has findings that are not accepted', { show: 'findings' }, ['both']],
  ['one of several risks', { risks: ['destructive', 'sensitive-data'] }, ['one']],
  ['what people say for it, in any form', { show: 'all', search: 'who can peek' }, ['none']],
  ['words in any order, in any of name, wording and section', { show: 'all', search: 'VIEW  cases no' }, ['none']],
])('%s', (_, part, names) => expect(shown(part)).toEqual(names));

test('roles are asked for by parts of their titles or places, and by their instance', () => {
  expect([...rolesShown(data, { roles: ' agent , ', instance: '' })]).toEqual([0]);
  expect([...rolesShown(data, { roles: 'prod/', instance: '' })]).toEqual([0, 1]);
  expect([...rolesShown(data, { roles: 'prod/', instance: 'apac' })]).toEqual([1]);
  expect([...rolesShown(data, { roles: '', instance: 'one that there is not' })]).toEqual([0, 1]);
  expect([...rolesShown(data, { roles: 'nobody', instance: '' })]).toEqual([]);
});

test('one role is asked for by the whole of its place, whatever is in it', () => {
  const roles = ['Agent', 'Agent, senior', 'Prod/Agent', 'The "Agent"'].map((place) => ({ title: 'Role', place, instance: 0, cells: '' }));
  const asked = (wanted: string) => [...rolesShown({ roles, instances: [] }, { roles: wanted, instance: '' })];
  roles.forEach((role, number) => expect(asked(onlyRole(role))).toEqual([number]));
  expect(asked('"agent", "Prod/Agent"')).toEqual([0, 2]);
});

test('of roles, those that hold one of the permissions are left', () => {
  const holding = (...permissions: number[]) => [...rolesHolding(data, new Set([0, 1]), new Set(permissions))];
  expect(holding(1)).toEqual([0]);
  expect(holding(0, 1)).toEqual([0, 1]);
  expect(holding(2)).toEqual([]);
});

test('findings are asked for by how grave they are, by rule and by role', () => {
  const found = (part: Partial<PageState>, roles = [0, 1]) => (
    FINDINGS.map((finding) => isFound(finding, stateOf(part), new Set(roles), roles.length === 2)));
  expect(found({})).toEqual([true, true]);
  expect(found({ level: 'error' })).toEqual([true, false]);
  expect(found({ found: 'other' })).toEqual([false, false]);
  expect(found({}, [0])).toEqual([false, true]);
});
