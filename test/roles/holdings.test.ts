import { combinationsOfUsers, holdingsOf } from '../../src/roles/holdings';

const known = (item: unknown) => (typeof item === 'string' && item.startsWith('role') ? item : undefined);
const If = (condition: string, one: unknown, other: unknown) => ({ 'Fn::If': [condition, one, other] });
const NOTHING = { Ref: 'AWS::NoValue' };

test('a list makes a user hold its items, each once', () => {
  expect(holdingsOf(['role 2', 'role 1', 'role 2', { Ref: 'Other' }], known)).toEqual([{ roles: ['role 1', 'role 2'], unknown: ['the profile ${Other}'] }]);
});

test('a list that is none in the template is not known', () => {
  expect(holdingsOf({ Ref: 'Profiles' }, () => 'role')).toEqual([{ roles: [], unknown: ['the list of profiles ${Profiles}'] }]);
});

test.each([undefined, [], NOTHING])('%j is nothing', (written) => {
  expect(holdingsOf(written, known)).toEqual([{ roles: [], unknown: [] }]);
});

test('a condition makes it one of two', () => {
  const either = [{ roles: ['role 1'], unknown: [] }, { roles: ['role 2'], unknown: [] }];
  expect(holdingsOf([If('Prod', 'role 1', 'role 2')], known)).toEqual(either);
  expect(holdingsOf(If('Prod', ['role 1'], ['role 2']), known)).toEqual(either);
  expect(holdingsOf(['role 1', If('Prod', 'role 1', NOTHING)], known)).toEqual([either[0]]);
  expect(holdingsOf(If('Prod', { Ref: 'Profiles' }, ['role 1']), known)).toEqual([{ roles: [], unknown: ['the list of profiles ${Profiles}'] }, either[0]]);
});

test('more conditions than anybody can follow are not followed', () => {
  const items = Array.from({ length: 6 }, (_, index) => If(`C${index}`, `role ${index}`, NOTHING));
  expect(holdingsOf(items.slice(0, 5), known)).toHaveLength(32);
  expect(holdingsOf(items, known)).toMatchObject([{ roles: [], unknown: [expect.stringContaining('the list of profiles ')] }]);
});

test('users who hold the same are one combination, which names the first', () => {
  const holding = { roles: ['A'], unknown: [] };
  expect(combinationsOfUsers([
    { id: 'Z', holdings: [holding] }, { id: 'Y', holdings: [holding, { roles: ['B'], unknown: [] }] }, { id: 'X', holdings: [holding] },
  ])).toEqual([
    { ...holding, holder: 'the user X and 2 more' }, { roles: ['B'], unknown: [], holder: 'the user Y' },
  ]);
});
