import { AgentProfile, MetricsScope, ReportingAnalystProfile } from '../../../src';

test('all queues: historical metrics stay', () => {
  expect(MetricsScope.ALL_QUEUES.applyTo(ReportingAnalystProfile.PERMISSIONS).names).toEqual(ReportingAnalystProfile.PERMISSIONS.names);
  expect(MetricsScope.ALL_QUEUES.permissions.map(({ name }) => name)).toEqual(['AccessMetrics.Dashboards.Access', 'AccessMetrics.RealTimeMetrics.Access']);
});

test('all queues: the own figures alone go', () => {
  expect(MetricsScope.ALL_QUEUES.applyTo(MetricsScope.OWN_ROUTING_PROFILE).names).toEqual(['AccessMetrics.Dashboards.Access', 'AccessMetrics.RealTimeMetrics.Access']);
});

test('those of their own routing profile: no page that shows all', () => {
  expect(MetricsScope.OWN_ROUTING_PROFILE.applyTo(AgentProfile.PERMISSIONS).minus(AgentProfile.PERMISSIONS).names).toEqual([
    'AccessMetrics.DashboardsWithMyData.View', 'Analytics.PerformanceMetrics.Access',
  ]);
  expect(MetricsScope.OWN_ROUTING_PROFILE.applyTo(ReportingAnalystProfile.PERMISSIONS).names.filter((name) => name.startsWith('AccessMetrics'))).toEqual([
    'AccessMetrics.DashboardsWithMyData.View',
  ]);
});

test('none, and by name', () => {
  expect(MetricsScope.of('none').applyTo(ReportingAnalystProfile.PERMISSIONS).names.filter((name) => /Metrics\b/.test(name))).toEqual([]);
  expect(() => MetricsScope.of('mine')).toThrow('There is no metrics scope "mine". Use "all-queues", "own-routing-profile" or "none".');
});
