import { allUnknown, because, liveProfileOf, missing, remedy, satisfied, unknown } from '../../../src/rules/instance/checks';
import { arnOf, facts, liveProfile, role } from '../support/make';

const told = { message: 'm', fix: 'f' };

test('answers carry the role, and words only where there is something to say', () => {
  expect(satisfied(role())).toEqual({ role: 'Stack/Role', verdict: 'satisfied' });
  expect(satisfied()).toEqual({ verdict: 'satisfied' });
  expect(missing(role(), told)).toEqual({ role: 'Stack/Role', verdict: 'missing', finding: { role: 'Stack/Role', permissions: [], ...told } });
  expect(unknown(role(), told)).toEqual({ role: 'Stack/Role', verdict: 'unknown', finding: { role: 'Stack/Role', permissions: [], undecided: true, ...told } });
});

test('a question that nobody could answer is many checks and one finding about all', () => {
  expect(allUnknown([role([], { id: 'A' }), role([], { id: 'B' })], told)).toEqual([
    { role: 'A', verdict: 'unknown', finding: { permissions: [], undecided: true, ...told } }, { role: 'B', verdict: 'unknown' },
  ]);
  expect(allUnknown([], told)).toEqual([]);
});

test('why something is not known comes from the facts', () => {
  const known = facts({ unreadable: { ListSecurityProfiles: 'ListSecurityProfiles was denied.', ListInstanceAttributes: 'it was throttled.' } });
  expect(because(known, 'ListSecurityProfiles')).toBe('ListSecurityProfiles was denied');
  expect(because(known, 'ListInstanceAttributes')).toMatch(/^ListInstanceAttributes .*it was throttled$/);
  expect(because(known, 'DescribeInstance')).toMatch(/^DescribeInstance /);
  expect(remedy(known, 'ListSecurityProfiles')).not.toBe(remedy(known, 'DescribeInstance'));
});

test('a role\'s live profile is the stack\'s own one, else the one of its name', () => {
  const renamed = liveProfile('Old name');
  const known = facts({ profiles: [renamed, liveProfile('Role')] });
  expect(liveProfileOf(role(), { facts: known, deployment: {} })?.name).toBe('Role');
  expect(liveProfileOf(role(), { facts: known, deployment: { ownProfiles: new Map([[arnOf('Old name'), 'Stack/Role']]) } })).toBe(renamed);
  expect(liveProfileOf(role([], { name: 'Other' }), { facts: known, deployment: { ownProfiles: new Map() } })).toBeUndefined();
  expect(liveProfileOf(role(), { facts: facts(), deployment: {} })).toBeUndefined();
});
