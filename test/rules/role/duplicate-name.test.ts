import { duplicateName } from '../../../src/rules/role/duplicate-name';
import { find, messages, role } from '../support/make';

const named = (id: string, name: string | undefined, instance = 'one') => role([], { id, name, instance });

test('the second role of a name is an error that points to the first', () => {
  expect(find(duplicateName, [named('B', 'Agent'), named('A', 'Agent')])).toEqual([{
    rule: 'duplicate-name', severity: 'error', role: 'B', permissions: [],
    message: 'A also has the name "Agent" on the same instance.', fix: 'give one of them another name',
  }]);
});

test('a third one is another finding', () => {
  expect(find(duplicateName, ['C', 'B', 'A'].map((id) => named(id, 'Agent'))).map((finding) => finding.role)).toEqual(['B', 'C']);
});

test('the same name on two instances is fine, and so are names that differ in case or are not known', () => {
  expect(messages(duplicateName, [named('A', 'Agent', 'one'), named('B', 'Agent', 'two')])).toEqual([]);
  expect(messages(duplicateName, [named('A', 'Agent'), named('B', 'agent')])).toEqual([]);
  expect(messages(duplicateName, [named('A', undefined), named('B', undefined)])).toEqual([]);
});

test('a role that was judged before is not the one that is told of', () => {
  const [first, judged] = [role([], { id: 'A' }), role([], { id: 'B', judged: true })];
  expect(find(duplicateName, [first, judged]).map(({ role: id, message }) => [id, message])).toEqual([
    ['A', 'B also has the name "Role" on the same instance.'],
  ]);
});
