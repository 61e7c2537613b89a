import fc from 'fast-check';
import { anyPermission, anySet } from './support/arbitraries';
import { AccessLevel, CasesPermissions, Permission, PermissionSet, type IPermissions } from '../../src/permissions';

const same = (a: PermissionSet, b: PermissionSet) => expect(a.names).toEqual(b.names);
const empty = PermissionSet.of();

describe('set algebra', () => {
  test('names are sorted by code unit, each once, whatever the order given', () => {
    fc.assert(fc.property(fc.array(anyPermission), (permissions) => {
      const names = permissions.map(({ name }) => name);
      const set = PermissionSet.of(...permissions, ...permissions);
      expect(set.names).toEqual([...new Set(names)].sort());
      expect(set.permissions.map(({ name }) => name)).toEqual(set.names);
      expect(set.size).toBe(new Set(names).size);
      expect(set.isEmpty).toBe(names.length === 0);
    }));
  });

  test('union is commutative, associative and idempotent, and the empty set is neutral', () => {
    fc.assert(fc.property(anySet, anySet, anySet, (a, b, c) => {
      same(a.plus(b), b.plus(a));
      same(a.plus(b).plus(c), a.plus(b.plus(c)));
      same(a.plus(b, c), a.plus(b).plus(c));
      same(a.plus(a), a);
      same(a.plus(empty), a);
    }));
  });

  test('intersection is commutative, distributes over union, and absorbs it', () => {
    fc.assert(fc.property(anySet, anySet, anySet, (a, b, c) => {
      same(a.intersect(b), b.intersect(a));
      same(a.intersect(b.plus(c)), a.intersect(b).plus(a.intersect(c)));
      same(a.intersect(b, c), a.intersect(b.plus(c)));
      same(a.intersect(a.plus(b)), a);
    }));
  });

  test('difference and intersection share a set between them', () => {
    fc.assert(fc.property(anySet, anySet, (a, b) => {
      same(a.minus(b).plus(a.intersect(b)), a);
      expect(a.minus(b).intersect(b).isEmpty).toBe(true);
      same(a.plus(b).minus(b), a.minus(b));
    }));
  });

  test('inclusion and equality agree with the names', () => {
    fc.assert(fc.property(anySet, anySet, (a, b) => {
      expect(a.plus(b).includes(a, b)).toBe(true);
      expect(a.includes(b)).toBe(b.minus(a).isEmpty);
      expect(a.isEqualTo(b)).toBe(a.includes(b) && b.includes(a));
      expect(a.isEqualTo(PermissionSet.of(...[...a.permissions].reverse()))).toBe(true);
    }));
  });
});

test('a set does not change, whatever is done with what it gives', () => {
  const set = PermissionSet.of(CasesPermissions.CASES_VIEW);
  set.permissions.pop();
  set.names.push('Users.View');
  set.plus(Permission.of('Users.View'));
  set.withDependencies();
  expect(set.names).toEqual(['Cases.View']);
});

test('anything that stands for permissions can be an item', () => {
  const own: IPermissions = { permissions: [Permission.of('Users.View')] };
  expect(PermissionSet.of(own, CasesPermissions.CASES_VIEW, PermissionSet.of(own)).names).toEqual(['Cases.View', 'Users.View']);
});

test('a set reads as its names', () => {
  expect(`${PermissionSet.of(Permission.of('Users.View'), Permission.of('Cases.View'))}`).toBe('Cases.View, Users.View');
});

test.each([
  [undefined, 'PermissionSet.of() accepts permissions and sets of permissions, but item 2 is undefined: check the spelling of the constant.'],
  ['Cases.View', 'but item 2 is the text "Cases.View": use Permission.of("Cases.View").'],
  [{ permissions: ['Cases.View'] }, 'but item 2 holds the text "Cases.View": use Permission.of("Cases.View").'],
  [{ permissions: [undefined] }, 'but item 2 holds undefined: check the spelling of the constant.'],
  [Object.create(null), 'but item 2 is another object: check the spelling of the constant.'],
  [Symbol('Cases'), 'but item 2 is Symbol(Cases): check the spelling of the constant.'],
])('an item that stands for nothing is refused: %p', (item, message) => {
  expect(() => PermissionSet.of(CasesPermissions.CASES_VIEW, item as unknown as IPermissions)).toThrow(message);
});

describe('withDependencies', () => {
  test('adds what is needed and says why', () => {
    const set = PermissionSet.of(CasesPermissions.CASES_VIEW).withDependencies();
    expect(set.names).toEqual(['Cases.View', 'CustomerProfiles.View']);
    expect(set.reasonFor(Permission.of('CustomerProfiles.View'))).toBe('needed by Cases.View');
    expect(set.reasonFor(CasesPermissions.CASES_VIEW)).toBeUndefined();
    expect(set.reasonFor(Permission.of('Users.View'))).toBeUndefined();
  });

  test('the reason stays with the set, until the permission is asked for or taken out', () => {
    const added = Permission.of('CustomerProfiles.View');
    const set = PermissionSet.of(CasesPermissions.CASES_VIEW).withDependencies();
    expect(set.plus(Permission.of('Users.View')).reasonFor(added)).toBe('needed by Cases.View');
    expect(PermissionSet.of(set).minus(CasesPermissions.CASES_VIEW).reasonFor(added)).toBe('needed by Cases.View');
    expect(set.withDependencies().reasonFor(added)).toBe('needed by Cases.View');
    expect(set.plus(added).reasonFor(added)).toBeUndefined();
    expect(set.minus(added).reasonFor(added)).toBeUndefined();
  });

  test('every permission that is added has a reason, and only those have one', () => {
    fc.assert(fc.property(anySet, (set) => {
      const closed = set.withDependencies();
      for (const permission of closed.permissions) {
        expect(closed.reasonFor(permission) !== undefined).toBe(!set.includes(permission));
      }
    }));
  });
});

test('the permissions of a row of the console come as a set', () => {
  expect(PermissionSet.forResource('Queues', AccessLevel.VIEW, AccessLevel.EDIT).names).toEqual(expect.arrayContaining(['Queues.Edit', 'Queues.View']));
});

describe('fromNames', () => {
  test('takes a list, not a text', () => {
    expect(() => PermissionSet.fromNames('Queues.View' as never)).toThrow(
      'PermissionSet.fromNames() accepts a list of names, but got the text "Queues.View". Give a list, such as ["Queues.View"].');
  });

  test('takes names in any order', () => {
    expect(PermissionSet.fromNames(['Users.View', 'Queues.View', 'Users.View']).names).toEqual(['Queues.View', 'Users.View']);
  });

  test('tells of every name that does not exist', () => {
    expect(() => PermissionSet.fromNames(['Queue.View', 'Users.View', 'User.Edit', 'Queue.View']))
      .toThrow(/^Unknown permission "Queue\.View".*\nUnknown permission "User\.Edit"[^\n]*$/);
  });
});
