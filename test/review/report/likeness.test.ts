import * as fc from 'fast-check';
import { byLikeness } from '../../../src/review/report/likeness';

const roleWith = (...permissions: string[]) => ({ role: { permissions } });

test('roles that hold much the same stand together, beginning with the one that holds least', () => {
  const [agent, senior, admin, analyst] = [roleWith('a', 'b'), roleWith('a', 'b', 'c'), roleWith('a', 'b', 'c', 'd', 'e', 'x', 'y'), roleWith('x', 'y', 'z')];
  expect(byLikeness([admin, analyst, senior, agent])).toEqual([agent, senior, admin, analyst]);
});

test('of roles that are equally like, the first given comes first', () => {
  const roles = [roleWith('a'), roleWith('b'), roleWith('a')];
  expect(byLikeness(roles).map((role) => roles.indexOf(role))).toEqual([0, 2, 1]);
});

test('every role stays, however many permissions there are', () => {
  fc.assert(fc.property(fc.array(fc.uniqueArray(fc.nat(99).map(String)), { maxLength: 20 }), (all) => {
    const roles = all.map((permissions) => roleWith(...permissions));
    const ordered = byLikeness(roles);
    expect(new Set(ordered)).toEqual(new Set(roles));
    expect(ordered).toHaveLength(roles.length);
  }));
});
