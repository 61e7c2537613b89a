import { find, messages, role } from './support/make';
import { featureDependency } from '../../src/rules/feature-dependency';

test('a part that does not work is a warning that says which', () => {
  expect(find(featureDependency, role(['Cases.Edit', 'Queues.View', 'Users.View']))).toEqual([{
    rule: 'feature-dependency', severity: 'warning', role: 'Stack/Role', permissions: ['Cases.Edit'],
    message: 'Cases.Edit needs TransferDestinations.View for assigning an owner to a case; the role does not have it.',
    fix: 'add RoutingPermissions.QUICK_CONNECTS_VIEW, or waive feature-dependency if the role does not need that part',
  }]);
});

test('a role with all parts is fine, and so is one that gets them from another', () => {
  expect(messages(featureDependency, role(['Cases.Edit', 'Queues.View', 'TransferDestinations.View', 'Users.View']))).toEqual([]);
  const other = role(['Queues.View', 'TransferDestinations.View', 'Users.View'], { id: 'Other' });
  expect(messages(featureDependency, [role(['Cases.Edit'], { heldTogetherWith: ['Other'] }), other])).toEqual([]);
});

test('what is needed altogether is not its business', () => {
  expect(messages(featureDependency, role(['Queues.Edit']))).toEqual([]);
});
