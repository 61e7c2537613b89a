import type { Role } from '../../../src/roles/role';
import { unmetPhrase, unmetDependencies } from '../../../src/rules/role/unmet-dependencies';
import { judged, role } from '../support/make';

function unmet(one: Role, strengths: ('needs' | 'one-of' | 'for' | 'recommended')[], ...others: Role[]) {
  const judgedOne = judged(one, ...others);
  return unmetDependencies(judgedOne, strengths).map((found) => ({ ...found, told: unmetPhrase(found.permissions, found, judgedOne, ['needs', 'need']) }));
}

test('permissions that lack the same thing are told together', () => {
  expect(unmet(role(['Queues.Create', 'Queues.Edit']), ['needs'])).toEqual([{
    permissions: ['Queues.Create', 'Queues.Edit'], strength: 'needs', missing: ['Queues.View'], perUser: false,
    told: 'Queues.Create and Queues.Edit need Queues.View; the role does not have it.',
  }]);
});

test('only what is missing is named', () => {
  const [found] = unmet(role(['Campaigns.Create', 'Campaigns.View']), ['needs']);
  expect(found.missing).toEqual(['ContactFlows.View', 'Queues.View']);
  expect(found.told).toBe('Campaigns.Create needs ContactFlows.View and Queues.View; the role has neither.');
  expect(unmet(role(['Campaigns.Create']), ['needs'])[0].told).toMatch(/; the role has none of them\.$/);
});

test('one of several is enough', () => {
  expect(unmet(role(['CallRecordings.Redacted.Access']), ['one-of'])[0].told)
    .toBe('CallRecordings.Redacted.Access needs MyContacts.View or ContactSearch.View; the role has neither.');
  expect(unmet(role(['CallRecordings.Redacted.Access', 'MyContacts.View']), ['one-of'])).toEqual([]);
  expect(unmet(role(['CallRecordings.Redacted.Access', 'ContactSearch.View']), ['one-of'])).toEqual([]);
});

test('what it would be for is said, and told apart', () => {
  const found = unmet(role(['Cases.Edit', 'Cases.View', 'Users.View']), ['for']);
  expect(found.map(({ told }) => told)).toEqual([
    'Cases.Edit needs Queues.View and TransferDestinations.View for assigning an owner to a case; the role has neither.',
  ]);
});

test('only the strengths asked for are judged', () => {
  expect(unmet(role(['Queues.Edit']), ['one-of', 'for', 'recommended'])).toEqual([]);
});

test('a role held together counts, and is named where it does not help', () => {
  const editor = role(['Queues.Edit'], { heldTogetherWith: ['Viewer'] });
  expect(unmet(editor, ['needs'], role(['Queues.View'], { id: 'Viewer' }))).toEqual([]);
  expect(unmet(editor, ['needs'], role(['Users.View'], { id: 'Viewer', name: 'Viewer' }))[0].told)
    .toBe('Queues.Edit needs Queues.View; neither the role nor "Viewer", held together with it, has it.');
});

test('names that the catalog does not know depend on nothing', () => {
  expect(unmet(role(['New.Thing', 'constructor']), ['needs', 'one-of', 'for', 'recommended'])).toEqual([]);
});
