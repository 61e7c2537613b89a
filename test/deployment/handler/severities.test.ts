import { severitiesOf } from '../../../src/deployment/handler/severities';
import { readProperties } from '../../../src/formats/read-properties';

test.each([
  [{}, {}],
  [{ Drift: 'Fail' }, { drift: 'error' }],
  [{ Drift: 'Fail', Rules: { drift: 'off' } }, { drift: 'off' }],
  [{ Rules: { 'lock-out': 'warning' } }, { 'lock-out': 'warning' }],
  [{ Rules: { 'lock-out': 'info', 'drift': 'loud' } }, { 'lock-out': 'info' }],
])('%j', (properties, expected) => {
  expect(severitiesOf(readProperties(properties).request)).toEqual({ ...expected, 'unused-waiver': 'off' });
});
