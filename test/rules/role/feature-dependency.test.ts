import { featureDependency } from '../../../src/rules/role/feature-dependency';
import { find, found, role } from '../support/make';

test('a part that does not work is a warning that says which', () => {
  expect(find(featureDependency, role(['Cases.Edit', 'Queues.View', 'Users.View']))).toMatchObject([{
    rule: 'feature-dependency', severity: 'warning', role: 'Stack/Role', permissions: ['Cases.Edit'],
    message: expect.stringContaining('assigning an owner to a case'), fix: expect.stringContaining('RoutingPermissions.QUICK_CONNECTS_VIEW'),
  }]);
});

test('a role with all parts is fine, and so is one that gets them from another', () => {
  expect(found(featureDependency, role(['Cases.Edit', 'Queues.View', 'TransferDestinations.View', 'Users.View']))).toEqual([]);
  const other = role(['Queues.View', 'TransferDestinations.View', 'Users.View'], { id: 'Other' });
  expect(found(featureDependency, [role(['Cases.Edit'], { heldTogetherWith: ['Other'] }), other])).toEqual([]);
});

test('what is needed altogether is not its business', () => {
  expect(found(featureDependency, role(['Queues.Edit']))).toEqual([]);
});

test('a restriction that has nothing to restrict is to go, for what it would restrict gives more', () => {
  expect(find(featureDependency, role(['MyContacts.View', 'RestrictContactAccessByHierarchy.View'])).map(({ fix }) => fix)).toEqual([
    expect.stringMatching(/^\S+ AnalyticsPermissions\.RESTRICT_CONTACT_ACCESS,/),
  ]);
});

test('access to all metrics is access to each page of them', () => {
  const planner = ['AgentStates.View', 'AgentGrouping.View', 'Scheduling.View', 'AccessMetrics.Dashboards.Access'];
  expect(found(featureDependency, role(planner))).not.toEqual([]);
  expect(found(featureDependency, role([...planner, 'AccessMetrics']))).toEqual([]);
});

test('one of several alternatives is enough', () => {
  const publisher = ['AccessMetrics.HistoricalMetrics.Access', 'MetricsReports.Publish', 'MetricsReports.View'];
  expect(found(featureDependency, role(publisher))).toMatchObject([{ permissions: ['MetricsReports.Publish'] }]);
  expect(found(featureDependency, role([...publisher, 'MetricsReports.Create']))).toEqual([]);
});
