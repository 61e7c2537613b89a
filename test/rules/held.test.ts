import { role } from './support/make';
import type { Role } from '../../src/roles/role';
import { permissionsOf, userPermissionsOf } from '../../src/rules/held';

const context = (...roles: Role[]) => ({ roles: new Map(roles.map((one) => [one.id, one])) });
const a = role(['Users.View'], { id: 'A', heldTogetherWith: ['B'] });
const b = role(['Queues.View'], { id: 'B', heldTogetherWith: ['C'] });
const c = role(['Rules.View'], { id: 'C' });

test('a role alone gives its users what it has', () => {
  expect(userPermissionsOf(c, context(a, b, c))).toEqual({ permissions: new Set(['Rules.View']), others: [], unknown: [] });
});

test('its users hold what the roles beside it have, and those beside them', () => {
  const user = userPermissionsOf(a, context(a, b, c));
  expect([...user.permissions].sort()).toEqual(['Queues.View', 'Rules.View', 'Users.View']);
  expect(user.others).toEqual([b, c]);
});

test('it does not work the other way round: who holds the other role need not hold this one', () => {
  expect([...userPermissionsOf(b, context(a, b, c)).permissions].sort()).toEqual(['Queues.View', 'Rules.View']);
});

test('circles come to an end', () => {
  const back = { ...c, heldTogetherWith: ['A', 'C'] };
  expect(userPermissionsOf(a, context(a, b, back)).others.map(({ id }) => id)).toEqual(['B', 'C']);
});

test('roles that are not judged are named', () => {
  expect(userPermissionsOf(a, context(a)).unknown).toEqual(['B']);
});

test('a role\'s own permissions are made into a set once', () => {
  expect(permissionsOf(a)).toBe(permissionsOf(a));
  expect(permissionsOf(a)).toEqual(new Set(['Users.View']));
});
