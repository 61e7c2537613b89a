import { diffApps } from '../../../../src/review/diff/diff';
import { after, before } from '../../support/change';
import { largeApp } from '../../support/large-app';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

test('fits a comment on a pull request, whatever changes', () => {
  const markdown = shown(diffApps(appOf(), appOf(...largeApp(300))), 'markdown');
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/roles more: too long for a comment/);
});

test('sums up what each role gains', () => {
  expect(shown(diffApps(before, after), 'markdown'))
    .toContain('| **Supervisor** | ▲ more access | **privilege escalation**, **restriction lifted** |  |');
});
