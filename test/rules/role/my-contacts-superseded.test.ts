import { myContactsSuperseded } from '../../../src/rules/role/my-contacts-superseded';
import { find, messages, role } from '../support/make';

test('own contacts beside all contacts are information', () => {
  expect(find(myContactsSuperseded, role(['ContactSearch.View', 'MyContacts.View']))).toEqual([expect.objectContaining({
    severity: 'info', permissions: ['MyContacts.View'], message: 'MyContacts.View does not limit ContactSearch.View: holders of both see all contacts.',
  })]);
});

test('either one alone is fine, and a role held together counts', () => {
  expect(messages(myContactsSuperseded, role(['ContactSearch.View']))).toEqual([]);
  expect(messages(myContactsSuperseded, role(['MyContacts.View']))).toEqual([]);
  const other = role(['ContactSearch.View'], { id: 'Other' });
  expect(messages(myContactsSuperseded, [role(['MyContacts.View'], { heldTogetherWith: ['Other'] }), other])).toHaveLength(1);
});
