import { duplicateName } from '../../../src/rules/role/duplicate-name';
import { find, found, role } from '../support/make';

const named = (id: string, name: string | undefined, instance = 'one') => role([], { id, name, instance });

test('the second role of a name is an error that points to the first', () => {
  expect(find(duplicateName, [named('B', 'Agent'), named('A', 'Agent')])).toMatchObject([
    { rule: 'duplicate-name', severity: 'error', role: 'B', permissions: [], message: expect.stringMatching(/^A /) },
  ]);
});

test('a third one is another finding', () => {
  expect(find(duplicateName, ['C', 'B', 'A'].map((id) => named(id, 'Agent'))).map((finding) => finding.role)).toEqual(['B', 'C']);
});

test('the same name on two instances is fine, and so are names that differ in case or are not known', () => {
  expect(found(duplicateName, [named('A', 'Agent', 'one'), named('B', 'Agent', 'two')])).toEqual([]);
  expect(found(duplicateName, [named('A', 'Agent'), named('B', 'agent')])).toEqual([]);
  expect(found(duplicateName, [named('A', undefined), named('B', undefined)])).toEqual([]);
});

test('a role that was judged before is not the one that is told of', () => {
  const [first, judged] = [role([], { id: 'A' }), role([], { id: 'B', judged: true })];
  expect(found(duplicateName, [first, judged]).map(({ role: id }) => id)).toEqual(['A']);
});

describe('a name that a profile of another app has, which is referred to,', () => {
  const existing = [{ id: 'Admin', name: 'Agent', instance: 'one' }];

  test('is a warning, because it may be the same profile', () => {
    expect(find(duplicateName, [named('A', 'Agent')], { existing })).toMatchObject([
      { severity: 'warning', role: 'A', message: expect.stringMatching(/^Admin refers to a profile with the name "Agent" that is on the instance already/) },
    ]);
  });

  test('is free on another instance', () => {
    expect(found(duplicateName, [named('A', 'Agent', 'two'), named('B', 'Other')], { existing })).toEqual([]);
  });
});
