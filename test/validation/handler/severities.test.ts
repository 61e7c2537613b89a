import { readProperties } from '../../../src/validation/handler/read-properties';
import { severitiesOf } from '../../../src/validation/handler/severities';

test.each([
  [{}, {}],
  [{ Drift: 'Fail' }, { drift: 'error' }],
  [{ Drift: 'Fail', Rules: { drift: 'off' } }, { drift: 'off' }],
  [{ Rules: { 'lock-out': 'warning' } }, { 'lock-out': 'warning' }],
  [{ Rules: { 'lock-out': 'info', 'drift': 'loud' } }, { 'lock-out': 'info' }],
])('%j', (properties, expected) => {
  expect(severitiesOf(readProperties(properties).request)).toEqual({ ...expected, 'unused-waiver': 'off' });
});
