import { AgentProfile, MetricsScope, ReportingAnalystProfile } from '../../../src';

test('all queues: historical metrics stay', () => {
  const { PERMISSIONS } = ReportingAnalystProfile;
  expect(MetricsScope.ALL_QUEUES._reach.applyTo(PERMISSIONS).names).toEqual(PERMISSIONS.names);
  expect(MetricsScope.ALL_QUEUES.permissions.map(({ name }) => name)).toEqual(['AccessMetrics.Dashboards.Access', 'AccessMetrics.RealTimeMetrics.Access']);
});

test('all queues: the own figures alone go', () => {
  expect(MetricsScope.ALL_QUEUES._reach.applyTo(MetricsScope.OWN_ROUTING_PROFILE).names).toEqual(['AccessMetrics.Dashboards.Access', 'AccessMetrics.RealTimeMetrics.Access']);
});

test('those of their own routing profile: no page that shows all', () => {
  expect(MetricsScope.OWN_ROUTING_PROFILE._reach.applyTo(AgentProfile.PERMISSIONS).minus(AgentProfile.PERMISSIONS).names).toEqual([
    'AccessMetrics.DashboardsWithMyData.View', 'Analytics.PerformanceMetrics.Access',
  ]);
  expect(MetricsScope.OWN_ROUTING_PROFILE._reach.applyTo(ReportingAnalystProfile.PERMISSIONS).names.filter((name) => name.startsWith('AccessMetrics'))).toEqual([
    'AccessMetrics.DashboardsWithMyData.View',
  ]);
});

test('none, and by name', () => {
  expect(MetricsScope.of('none')._reach.applyTo(ReportingAnalystProfile.PERMISSIONS).names.filter((name) => /Metrics\b/.test(name))).toEqual([]);
  expect(() => MetricsScope.of('mine')).toThrow('There is no metrics scope "mine". Use "all-queues", "own-routing-profile" or "none".');
});
