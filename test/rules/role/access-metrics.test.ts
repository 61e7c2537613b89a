import { accessMetrics } from '../../../src/rules/role/access-metrics';
import { find, found, role } from '../support/make';

const PARTS = ['AccessMetrics.AgentActivityAudit.Access', 'AccessMetrics.HistoricalMetrics.Access', 'AccessMetrics.RealTimeMetrics.Access', 'MetricsReports.View'];

test('AccessMetrics alone is information, and normal', () => {
  expect(found(accessMetrics, role(['AccessMetrics']))).toEqual([
    { rule: 'access-metrics', severity: 'info', role: 'Stack/Role', permissions: ['AccessMetrics'] },
  ]);
});

test.each(PARTS)('one part missing is enough to say so, such as %s', (part) => {
  expect(find(accessMetrics, role(['AccessMetrics', ...PARTS.filter((name) => name !== part)])).map(({ message }) => message))
    .toEqual([expect.stringContaining(`without ${part}.`)]);
});

test('with all parts, or without the whole, there is nothing to say', () => {
  expect(found(accessMetrics, role(['AccessMetrics', ...PARTS]))).toEqual([]);
  expect(found(accessMetrics, role(PARTS.slice(1)))).toEqual([]);
});
