import { myContactsSuperseded } from '../../../src/rules/role/my-contacts-superseded';
import { found, role } from '../support/make';

test('own contacts beside all contacts are information', () => {
  expect(found(myContactsSuperseded, role(['ContactSearch.View', 'MyContacts.View']))).toEqual([
    { rule: 'my-contacts-superseded', severity: 'info', role: 'Stack/Role', permissions: ['MyContacts.View'] },
  ]);
});

test('either one alone is fine, and a role held together counts', () => {
  expect(found(myContactsSuperseded, role(['ContactSearch.View']))).toEqual([]);
  expect(found(myContactsSuperseded, role(['MyContacts.View']))).toEqual([]);
  const other = role(['ContactSearch.View'], { id: 'Other' });
  expect(found(myContactsSuperseded, [role(['MyContacts.View'], { heldTogetherWith: ['Other'] }), other])).toHaveLength(1);
});
