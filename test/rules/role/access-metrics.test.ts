import { accessMetrics } from '../../../src/rules/role/access-metrics';
import { find, messages, role } from '../support/make';

const PARTS = ['AccessMetrics.AgentActivityAudit.Access', 'AccessMetrics.HistoricalMetrics.Access', 'AccessMetrics.RealTimeMetrics.Access', 'MetricsReports.View'];

test('AccessMetrics alone is information, and normal', () => {
  expect(find(accessMetrics, role(['AccessMetrics']))).toEqual([expect.objectContaining({
    severity: 'info', permissions: ['AccessMetrics'],
    message: `AccessMetrics is granted without ${PARTS.slice(0, 3).join(', ')} and MetricsReports.View. It works, but saving the profile in the console would add them.`,
  })]);
});

test('one part missing is enough to say so', () => {
  expect(messages(accessMetrics, role(['AccessMetrics', ...PARTS.slice(1)]))).toEqual([
    'AccessMetrics is granted without AccessMetrics.AgentActivityAudit.Access. It works, but saving the profile in the console would add it.',
  ]);
});

test('with all parts, or without the whole, there is nothing to say', () => {
  expect(messages(accessMetrics, role(['AccessMetrics', ...PARTS]))).toEqual([]);
  expect(messages(accessMetrics, role(PARTS.slice(1)))).toEqual([]);
});
