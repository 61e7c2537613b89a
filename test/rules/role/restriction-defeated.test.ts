import { restrictionDefeated } from '../../../src/rules/role/restriction-defeated';
import { find, found, role } from '../support/make';

test('a restriction beside what it defeats is a warning', () => {
  const permissions = ['RestrictTaskCreation.Access', 'SelfAssignContacts.Access'];
  expect(found(restrictionDefeated, role(permissions))).toEqual([{ rule: 'restriction-defeated', severity: 'warning', role: 'Stack/Role', permissions }]);
});

test('either one alone is fine', () => {
  expect(found(restrictionDefeated, role(['RestrictTaskCreation.Access']))).toEqual([]);
  expect(found(restrictionDefeated, role(['SelfAssignContacts.Access']))).toEqual([]);
});

test('a restriction in one role reaches what its users hold by another', () => {
  const assigning = role(['SelfAssignContacts.Access'], { heldTogetherWith: ['Other'] });
  const restricted = role(['RestrictTaskCreation.Access'], { id: 'Other', name: 'Other' });
  expect(find(restrictionDefeated, [assigning, restricted])).toEqual([expect.objectContaining({
    role: 'Stack/Role', permissions: ['SelfAssignContacts.Access'],
    message: expect.stringMatching(/^RestrictTaskCreation\.Access \(.*"Other"/),
  })]);
});

test('a role that has neither is not blamed for two others', () => {
  const third = role(['Users.View'], { id: 'Third', heldTogetherWith: ['A', 'B'] });
  expect(found(restrictionDefeated, [third, role(['RestrictTaskCreation.Access'], { id: 'A' }), role(['SelfAssignContacts.Access'], { id: 'B' })])).toEqual([]);
});
