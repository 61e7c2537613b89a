import { giversWith } from '../../../src/review/access/givers';
import { instanceWith, reviewOf } from '../support/access';

const PROFILES = { Desk: ['Users.EditPermission'], Quality: ['CallRecordings.Unredacted.Access'], Unread: undefined };
const hearing = (people: Record<string, number>) => (
  giversWith(reviewOf(instanceWith(PROFILES, people))).find(({ ability }) => ability.id === 'unredacted-conversations')!);

test('finds who gives access and hears conversations, by one profile or by several together', () => {
  expect(hearing({ 'Desk+Quality': 2, 'Desk': 3, 'Quality': 4 }).holders.map(({ title }) => title)).toEqual(['Desk + Quality']);
  expect(hearing({ Desk: 3, Quality: 4 }).holders).toEqual([]);
});

test('of whom not everything is known, nobody can say that they are not both', () => {
  expect(hearing({ 'Desk+Unread': 1, 'Quality': 1 }).undetermined.map(({ title }) => title)).toEqual(['Desk + Unread']);
  expect(hearing({ 'Desk+Quality+Unread': 1 }).undetermined).toEqual([]);
});

test('looks at every other dangerous ability', () => {
  expect(giversWith(reviewOf(instanceWith(PROFILES, {}))).map(({ ability }) => ability.id)).not.toContain('give-access');
  expect(giversWith(reviewOf(instanceWith(PROFILES, {}))).length).toBeGreaterThan(3);
});
