import { featureDependency } from '../../../src/rules/role/feature-dependency';
import { find, messages, role } from '../support/make';

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

test('a restriction that has nothing to restrict is to go, for what it would restrict gives more', () => {
  expect(find(featureDependency, role(['MyContacts.View', 'RestrictContactAccessByHierarchy.View'])).map(({ fix }) => fix)).toEqual([
    'remove AnalyticsPermissions.RESTRICT_CONTACT_ACCESS, or add AnalyticsPermissions.CONTACT_SEARCH_VIEW if holders are to have that, restricted',
  ]);
});

test('access to all metrics is access to each page of them', () => {
  const planner = ['AgentStates.View', 'AgentGrouping.View', 'Scheduling.View', 'AccessMetrics.Dashboards.Access'];
  expect(messages(featureDependency, role(planner))).not.toEqual([]);
  expect(messages(featureDependency, role([...planner, 'AccessMetrics']))).toEqual([]);
});

test('one of several alternatives is enough', () => {
  const publisher = ['MetricsReports.Publish', 'MetricsReports.View'];
  expect(messages(featureDependency, role(publisher))).toEqual([
    'MetricsReports.Publish needs MetricsReports.Edit or MetricsReports.Create for changing a report after it was published; the role has neither.',
  ]);
  expect(messages(featureDependency, role([...publisher, 'MetricsReports.Create']))).toEqual([]);
});
