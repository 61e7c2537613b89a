import { ChoiceSetting } from '../../../src';
import { ACTIVITY } from '../../applications/support/desk';

test('the first choice is the most restricted', () => {
  expect(ACTIVITY.mostRestricted()).toMatchObject({ text: 'none', isMostRestricted: true });
  expect(ACTIVITY.choose('own').needs.names).toEqual(['MyContacts.View']);
});

test('a choice that there is not is answered with those there are', () => {
  expect(() => ACTIVITY.choose('team')).toThrow('The setting "activity" has no choice "team". Use none, own, all.');
});

test.each([[[{ name: 'a' }], 'a'], [[{ name: 'a' }, { name: 'a' }], 'a, a'], [[], '(none)']])('choices %j are refused', (choices, names) => {
  expect(() => new ChoiceSetting('c', { title: 'C', choices })).toThrow(`The setting "c" has the choices ${names}. Give it at least two`);
});

test.each(['', 'own {{team}}'])('a choice named "%s" cannot be in a document', (name) => {
  expect(() => new ChoiceSetting('c', { title: 'C', choices: [{ name: 'none' }, { name }] })).toThrow(
    `The setting "c" has the choice "${name}". Give it a name that is not empty and does not contain "{{".`);
});

test('the last choice is the widest', () => {
  expect(ACTIVITY.widest().text).toBe('all');
});
