import { judged, role } from './support/make';
import type { JudgedRole } from '../../src/rules/judged-role';

const a = role(['Users.View'], { id: 'A', heldTogetherWith: ['B'] });
const b = role(['Queues.View'], { id: 'B', heldTogetherWith: ['C'] });
const c = role(['Rules.View'], { id: 'C' });

test('it has everything that the role has', () => {
  expect(judged(a)).toMatchObject(a);
});

test('a role alone gives its users what it has', () => {
  expect(judged(c, a, b).user).toEqual({ permissions: new Set(['Rules.View']), others: [], unknown: [] });
});

test('its users hold what the roles beside it have, and those beside them', () => {
  const { user } = judged(a, b, c);
  expect([...user.permissions].sort()).toEqual(['Queues.View', 'Rules.View', 'Users.View']);
  expect(user.others.map(({ id }) => id)).toEqual(['B', 'C']);
});

test('it does not work the other way round: who holds the other role need not hold this one', () => {
  expect([...judged(b, a, c).user.permissions].sort()).toEqual(['Queues.View', 'Rules.View']);
});

test('circles come to an end', () => {
  const back = { ...c, heldTogetherWith: ['A', 'C'] };
  expect(judged(a, b, back).user.others.map(({ id }) => id)).toEqual(['B', 'C']);
});

test('roles that are not judged are named', () => {
  expect(judged(a).user.unknown).toEqual(['B']);
});

test('what is asked of it is worked out once', () => {
  const one = judged(a);
  expect(one.held).toBe(one.held);
  expect(one.held).toEqual(new Set(['Users.View']));
  expect(one.user).toBe(one.user);
  const question = jest.fn(({ id }: JudgedRole) => (id === 'A' ? undefined : id));
  expect([one.once(question), one.once(question)]).toEqual([undefined, undefined]);
  expect(question).toHaveBeenCalledTimes(1);
});
