import type { Role } from '../../../src/roles/role';
import { toAdd, unmetDependencies } from '../../../src/rules/role/unmet-dependencies';
import { judged, role } from '../support/make';

function unmet(one: Role, strengths: ('needs' | 'one-of' | 'for' | 'recommended')[], ...others: Role[]) {
  const judgedOne = judged(one, ...others);
  return unmetDependencies(judgedOne, strengths).map((found) => ({ ...found, toAdd: toAdd(found, judgedOne) }));
}

test('permissions that lack the same thing are one', () => {
  expect(unmet(role(['Queues.Create', 'Queues.Edit']), ['needs'])).toEqual([{
    permissions: ['Queues.Create', 'Queues.Edit'], strength: 'needs', missing: ['Queues.View'], perUser: false, toAdd: ['Queues.View'],
  }]);
});

test('only what is missing is named', () => {
  const [found] = unmet(role(['Campaigns.Create', 'Campaigns.View']), ['needs']);
  expect(found.missing).toEqual(['ContactFlows.View', 'Queues.View']);
  expect(unmet(role(['Campaigns.Create']), ['needs'])[0].missing).toEqual(['Campaigns.View', 'ContactFlows.View', 'Queues.View']);
});

test('one of several is enough', () => {
  expect(unmet(role(['CallRecordings.Redacted.Access']), ['one-of'])).toMatchObject([
    { missing: ['MyContacts.View', 'ContactSearch.View'], toAdd: ['MyContacts.View'] },
  ]);
  expect(unmet(role(['CallRecordings.Redacted.Access', 'MyContacts.View']), ['one-of'])).toEqual([]);
  expect(unmet(role(['CallRecordings.Redacted.Access', 'ContactSearch.View']), ['one-of'])).toEqual([]);
});

test('what it would be for is known', () => {
  expect(unmet(role(['Cases.Edit', 'Cases.View', 'Users.View']), ['for'])).toMatchObject([
    { permissions: ['Cases.Edit'], missing: ['Queues.View', 'TransferDestinations.View'], purpose: 'assigning an owner to a case' },
  ]);
});

test('only the strengths asked for are judged', () => {
  expect(unmet(role(['Queues.Edit']), ['one-of', 'for', 'recommended'])).toEqual([]);
});

test('a role held together counts', () => {
  const editor = role(['Queues.Edit'], { heldTogetherWith: ['Viewer'] });
  expect(unmet(editor, ['needs'], role(['Queues.View'], { id: 'Viewer' }))).toEqual([]);
  expect(unmet(editor, ['needs'], role(['Users.View'], { id: 'Viewer' }))).toMatchObject([{ permissions: ['Queues.Edit'], missing: ['Queues.View'] }]);
});

test('what is to be added needs nothing in turn', () => {
  expect(unmet(role(['Cases.Edit']), ['needs'])).toMatchObject([{ missing: ['Cases.View'], toAdd: ['Cases.View', 'CustomerProfiles.View'] }]);
});

test('names that the catalog does not know depend on nothing', () => {
  expect(unmet(role(['New.Thing', 'constructor']), ['needs', 'one-of', 'for', 'recommended'])).toEqual([]);
});
