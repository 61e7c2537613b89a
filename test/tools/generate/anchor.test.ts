import { catalogNames } from '../../../src/permissions/catalog';
import { anchorOf } from '../../../tools/generate/anchor';

test('every permission has a link target of its own', () => {
  expect(anchorOf('AccessMetrics.HistoricalMetrics.Access')).toBe('access-metrics-historical-metrics-access');
  expect(new Set(catalogNames.map(anchorOf)).size).toBe(catalogNames.length);
});
