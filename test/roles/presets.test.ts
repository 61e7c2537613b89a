import * as library from '../../src';
import { PRESETS } from '../../src/roles/presets';

test.each(Object.entries(PRESETS))('%s is a class of its own, with this set', (name, set) => {
  expect((library as unknown as Record<string, { PERMISSIONS: unknown }>)[name].PERMISSIONS).toBe(set);
});

test.each(Object.entries(PRESETS))('%s holds everything that it needs, and nothing legacy', (_, set) => {
  expect(set.withDependencies().names).toEqual(set.names);
  expect(set.permissions.filter(({ status }) => status !== library.PermissionStatus.CURRENT)).toEqual([]);
});
