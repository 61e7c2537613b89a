import { FAX } from '../../applications/support/desk';
import { saidOfSettings } from '../../applications/support/said-of-settings';

test('a setting that is not in use any more is warned of', () => {
  expect(saidOfSettings([FAX.on()]).warnings).toEqual([expect.stringMatching(/^"Fax" .*: fax ended in 2025\. /)]);
});

test('left out, it is not', () => {
  expect(saidOfSettings([]).warnings).toEqual([]);
});
