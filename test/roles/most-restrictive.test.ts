import fc from 'fast-check';
import { Permission } from '../../src';
import { mostRestrictive } from '../../src/roles/most-restrictive';
import { role } from '../rules/support/make';

const NAMES = Permission.all().filter(({ restricts }) => !restricts).map(({ name }) => name);

test('of roles that contain each other, the smallest', () => {
  fc.assert(fc.property(fc.shuffledSubarray(NAMES, { minLength: 3 }), fc.nat(), (names, seed) => {
    const roles = [1, 2, 3].map((share) => role(names.slice(0, share * Math.floor(names.length / 3)), { id: `r${share}`, name: `r${share}` }));
    expect(mostRestrictive([...roles.slice(seed % 3), ...roles.slice(0, seed % 3)]).id).toBe('r1');
  }));
});

test('many harmless permissions open less than one that raises the own access', () => {
  const harmless = role(['Queues.View', 'RoutingPolicies.View', 'HoursOfOperation.View'], { id: 'harmless' });
  expect(mostRestrictive([role(['Users.EditPermission'], { id: 'escalating' }), harmless]).id).toBe('harmless');
});

test('what restricts decides between roles that grant the same', () => {
  const free = role(['ContactSearch.View'], { id: 'free' });
  expect(mostRestrictive([free, role(['ContactSearch.View', 'RestrictContactAccessByHierarchy.View'], { id: 'restricted' })]).id).toBe('restricted');
  expect(mostRestrictive([free, role(['ContactSearch.View'], { id: 'tagged', tagRestrictedResources: ['User'] })]).id).toBe('tagged');
});

test('each permission of an application, flow module and AI agent counts like a permission', () => {
  const three = role(['Queues.View', 'Prompts.View', 'HoursOfOperation.View'], { id: 'three' });
  const opens = (more: Parameters<typeof role>[1]) => mostRestrictive([three, role(['Queues.View'], { id: 'one', ...more })]).id;
  expect(opens({ applications: [{ namespace: 'tools', permissions: ['a', 'b', 'c'] }] })).toBe('three');
  expect(opens({ applications: [{ namespace: 'tools', permissions: ['a'] }] })).toBe('one');
  expect(opens({ flowModules: [{ id: 'm' }], aiAgents: [{ arn: 'a' }, { arn: 'b' }] })).toBe('three');
  expect(opens({ flowModules: [{ id: 'm' }] })).toBe('one');
  expect(opens({ dataTableAttributes: [{ name: 'site', values: ['a', 'b', 'c', 'd'] }] })).toBe('one');
});

test('applications count, and equal roles are told apart by name', () => {
  const applications = [{ namespace: 'orders', permissions: ['ACCESS'] }];
  expect(mostRestrictive([role(['Queues.View'], { id: 'a', applications }), role(['Queues.View'], { id: 'b' })]).id).toBe('b');
  expect(mostRestrictive([role([], { id: 'y', name: 'B' }), role([], { id: 'z', name: 'A' })]).name).toBe('A');
});
