import { checkApp } from '../../../../src/review/check/check';
import { driftOf } from '../../../../src/review/drift/drift';
import { INSTANCE_ARN } from '../../support/assembly';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const HOSTILE = '</style><script>alert(1)</script><img src=x onerror=alert(2)>';

const app = appOf({ id: 'A', name: 'Agent', permissions: ['Cases.View', 'Users.View'] }, { id: 'B', name: HOSTILE });

function facts(profiles: readonly { name: string; permissions: string[] }[]) {
  return {
    arn: INSTANCE_ARN, integrations: [], unreadable: {}, profiles: profiles.map((one, index) => ({ id: `${index}`, arn: `${INSTANCE_ARN}/security-profile/${index}`, ...one })),
  };
}

const CHANGED = facts([{ name: 'Agent', permissions: ['Users.View', 'Users.Edit'] }, { name: 'Made by hand', permissions: [] }]);

/** The headings of a page, each with what is under it, without markup. */
function partsOf(page: string): Record<string, string> {
  const sections = [...page.matchAll(/<section class="list"><h2>(.*?)<\/h2>(.*?)<\/section>/gs)];
  return Object.fromEntries(sections.map(([, heading, text]) => [heading, text!.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim()]));
}

test('a page of a check has its findings with fixes, and what could not be determined apart', () => {
  const parts = partsOf(shown(checkApp(app, [facts([])]), 'html'));
  expect(parts.Checked).toMatch(/2 roles, \d+ checks/);
  expect(parts.Findings).toMatch(/error Agent instance-feature .*CASES_DOMAIN.*Enable Cases/);
  expect(parts['Could not be determined']).toMatch(/is active could not be determined/);
});

test('a page of drift has each change by name, and what nobody wrote', () => {
  const parts = partsOf(shown(driftOf(app, [CHANGED]), 'html'));
  expect(parts[INSTANCE_ARN]).toMatch(/Agent .*\+ Users - Edit Users\.Edit privilege escalation .*− Cases - View Cases\.View/);
  expect(parts['Only on the instance, without a role']).toBe('Made by hand');
});

test('what was not compared or read is said, and where there is nothing, that', () => {
  const unread = { ...app, unread: [{ stack: '', text: 'A macro' }] };
  expect(partsOf(shown(driftOf(unread, []), 'html'))).toMatchObject({ 'Not read': 'A macro', 'Not compared, because nothing is known of the instance': INSTANCE_ARN });
  expect(partsOf(shown(checkApp(app, []), 'html'))['Could not be determined']).toMatch(/^Nothing is known of/);
  expect(shown(checkApp(appOf(), []), 'html')).toContain('No security profiles in');
});

test.each([['check', shown(checkApp(app, [facts([])]), 'html')], ['drift', shown(driftOf(app, [CHANGED]), 'html')]])(
  'names are text on a page of %s, which runs nothing', (_, page) => {
    expect(page).not.toMatch(/<(?:script|img|button)| on[a-z]+="|https?:\/\//);
    expect(page).toMatch(/Content-Security-Policy" content="default-src (?:'|&#39;)none(?:'|&#39;); style-src/);
  });
