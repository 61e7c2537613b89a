import { restrictionDefeated } from '../../../src/rules/role/restriction-defeated';
import { find, messages, role } from '../support/make';

test('a restriction beside what it defeats is a warning', () => {
  expect(find(restrictionDefeated, role(['RestrictTaskCreation.Access', 'SelfAssignContacts.Access']))).toEqual([{
    rule: 'restriction-defeated', severity: 'warning', role: 'Stack/Role', permissions: ['RestrictTaskCreation.Access', 'SelfAssignContacts.Access'],
    message: 'RestrictTaskCreation.Access blocks what SelfAssignContacts.Access grants: assigning tasks to oneself requires the right to create them.',
    fix: 'remove ContactControlPanelPermissions.RESTRICT_TASK_CREATION or ContactControlPanelPermissions.ALLOW_SELF_ASSIGNING_OF_CONTACTS',
  }]);
});

test('either one alone is fine', () => {
  expect(messages(restrictionDefeated, role(['RestrictTaskCreation.Access']))).toEqual([]);
  expect(messages(restrictionDefeated, role(['SelfAssignContacts.Access']))).toEqual([]);
});

test('a restriction in one role reaches what its users hold by another', () => {
  const assigning = role(['SelfAssignContacts.Access'], { heldTogetherWith: ['Other'] });
  const restricted = role(['RestrictTaskCreation.Access'], { id: 'Other', name: 'Other' });
  expect(find(restrictionDefeated, [assigning, restricted])).toEqual([expect.objectContaining({
    role: 'Stack/Role', permissions: ['SelfAssignContacts.Access'],
    message: expect.stringMatching(/^RestrictTaskCreation\.Access \(from "Other", held together with it\) blocks what SelfAssignContacts\.Access/),
  })]);
});

test('a role that has neither is not blamed for two others', () => {
  const third = role(['Users.View'], { id: 'Third', heldTogetherWith: ['A', 'B'] });
  expect(messages(restrictionDefeated, [third, role(['RestrictTaskCreation.Access'], { id: 'A' }), role(['SelfAssignContacts.Access'], { id: 'B' })])).toEqual([]);
});
