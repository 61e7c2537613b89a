import { checkApp } from '../../../../src/review/check/check';
import { diffApps } from '../../../../src/review/diff/diff';
import { driftOf } from '../../../../src/review/drift/drift';
import { reportOf } from '../../../../src/review/report/report';
import { Severity } from '../../../../src/rules/finding';
import { APART, instanceWith, reviewOf } from '../../support/access';
import { after, before } from '../../support/change';
import { largeApp } from '../../support/large-app';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const large = appOf(...largeApp(6));
const OTHER_INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/66666666-7777-8888-9999-000000000000';
const severalInstances = appOf(...largeApp(3), { id: 'Elsewhere', properties: { InstanceArn: OTHER_INSTANCE } });
const unread = { unread: [{ stack: '', text: 'A macro' }] };
const undetermined = {
  rule: 'missing-dependency', role: large.roles[0]!.role.id, permissions: [], severity: Severity.WARNING, undecided: true, message: 'M.', fix: 'f',
};
const live = instanceWith({ 'Billing agent': ['Users.EditPermission'], 'By hand': ['Cases.View'], 'Unread': undefined }, { 'Billing agent': 3, 'By hand+Unread': ['eve'] });

const PAGES = {
  'a report': shown(reportOf(large), 'html'),
  'a report of several instances': shown(reportOf(severalInstances), 'html'),
  'a report with something undetermined and unread': shown({ ...reportOf({ ...large, ...unread }), findings: [undetermined] }, 'html'),
  'a report of nothing': shown(reportOf(appOf()), 'html'),
  'a comparison': shown(diffApps(before, after), 'html'),
  'a comparison of many roles': shown(diffApps(large, appOf(...largeApp(6, 2).slice(1)), [live]), 'html'),
  'a comparison without changes': shown(diffApps(large, large), 'html'),
  'drift': shown(driftOf({ ...large, ...unread }, [live]), 'html'),
  'drift of several instances': shown(driftOf(severalInstances, [live, { ...live, arn: OTHER_INSTANCE }]), 'html'),
  'drift of an instance that nothing is known of': shown(driftOf(large, []), 'html'),
  'a check': shown(checkApp(large, [live]), 'html'),
  'a check of nothing': shown(checkApp(appOf(), []), 'html'),
  'a check of an instance that nothing is known of': shown(checkApp(large, []), 'html'),
  'an access review of profiles alone': shown(reviewOf(instanceWith({ Agent: ['Users.EditPermission'] })), 'html'),
  'an access review': shown(reviewOf(live, { guardrails: [APART], since: { facts: instanceWith({}, {}), source: 'q2', digest: '' } }), 'html'),
};

/** The markup of a page, without what is no markup. */
function markupOf(page: string): string {
  return page.replace(/<(script|style)\b.*?<\/\1>/gs, '');
}

describe.each(Object.entries(PAGES))('the page of %s', (_, page) => {
  test('has every id once', () => {
    const ids = [...markupOf(page).matchAll(/<[^>]*\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has one heading of the first level, and none that skips a level', () => {
    const headings = [...markupOf(page).matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, level, text]) => ({ level: Number(level), text }));
    expect(headings.filter(({ level }) => level === 1)).toEqual([headings[0]]);
    expect(headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)).toEqual([]);
  });

  test('leads to nothing that is not there', () => {
    const ids = new Set([...markupOf(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const links = [...markupOf(page).matchAll(/\shref="#([^"=&]+)"/g)].map(([, id]) => id!);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});
