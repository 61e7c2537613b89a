import { diffApps } from '../../../../src/review/diff/diff';
import type { PageData } from '../../../../src/review/render/html/page-data';
import { reportOf } from '../../../../src/review/report/report';
import { largeApp } from '../../support/large-app';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(2)><!--" onload="alert(3)';

function dataOf(page: string): PageData {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)![1]!) as PageData;
}

test('hostile names are text, in markup and in data', () => {
  const app = appOf({ id: 'A', name: HOSTILE, permissions: [HOSTILE, 'Users.View'], properties: { Description: HOSTILE } });
  const page = shown(diffApps(appOf(), app), 'html');
  expect(page).not.toContain('<img');
  expect(page).not.toContain('<!--');
  expect(page.match(/<script/g)).toHaveLength(3);
  expect(dataOf(page).roles[0]!.title).toBe(HOSTILE);
});

test('a role says which AI agents its holders may call', () => {
  const app = appOf({ id: 'A' }, { id: 'B' });
  const [first, second] = app.roles;
  const access = { ...first!.role.access, aiAgents: [{ arn: 'arn:a' }, { arn: 'arn:b' }] };
  const page = shown(reportOf({ ...app, roles: [{ ...first!, role: { ...first!.role, access } }, second!] }), 'html');
  expect(dataOf(page).roles.map(({ facts }) => facts.find(([title]) => title === 'AI agents')?.[1])).toEqual(['arn:a, arn:b', undefined]);
});

test('what could not be read is said in the header', () => {
  const app = { ...appOf({ id: 'A' }), unread: ['one', 'two', HOSTILE, 'four', 'five'].map((text) => ({ text })) };
  const page = shown(reportOf(app), 'html');
  const said = [...page.matchAll(/<p><b>Not read<\/b>: (.*)<\/p>/g)].map(([, text]) => text);
  expect(said).toEqual(['one', 'two', expect.stringMatching(/^&lt;\/script&gt;/), '2 more: the JSON has them all']);
  expect(shown(diffApps(appOf(), app), 'html')).toContain('<p><b>Not read</b>: template: one</p>');
  expect(shown(reportOf(appOf({ id: 'A' })), 'html')).not.toContain('Not read');
});

test('the policy allows its own style and script and nothing else', () => {
  const page = shown(reportOf(appOf({ id: 'A' })), 'html');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replace(/&#39;/g, '\'');
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'$/);
  expect(page).not.toMatch(/ style=| on[a-z]+=|https?:/);
});

test('has a row for every permission of the catalog and a column for every role, each cell with its reason', () => {
  const app = appOf(...largeApp(3));
  const page = shown(reportOf(app), 'html');
  const { permissions, roles, reasons } = dataOf(page);
  expect(permissions.length).toBe(page.match(/<tr data-row/g)!.length);
  expect(permissions.length).toBeGreaterThanOrEqual(328);
  expect(page.match(/<td/g)).toHaveLength(permissions.length * roles.length);
  const held = permissions.flatMap((permission) => permission.held);
  expect(held).toHaveLength(app.roles.flatMap(({ role }) => role.permissions).length);
  expect(held.every(([role, , reason]) => roles[role] && reasons[reason])).toBe(true);
});

test('a comparison shows what is gained, what is lost, and roles that go', () => {
  const before = appOf({ id: 'A', permissions: ['Users.View', 'Queues.View'] }, { id: 'Gone', permissions: ['Cases.View'] });
  const after = appOf({ id: 'A', permissions: ['Users.View', 'Prompts.View'] });
  const page = shown(diffApps(before, after), 'html');
  const { permissions, roles } = dataOf(page);
  expect(roles.map(({ title }) => title)).toEqual(['A', 'Gone']);
  const changes = permissions.flatMap(({ name, held }) => held.map(([role, , , change]) => [name, role, change]));
  expect(changes).toEqual(expect.arrayContaining([
    ['Cases.View', 1, 'lost'], ['Prompts.View', 0, 'gained'], ['Queues.View', 0, 'lost'], ['Users.View', 0, undefined],
  ]));
  expect(page).toContain('<td class="p gained">gained');
  expect(page).toContain('<td class="p lost">lost');
});

test('a comparison marks findings that are new, and has those that are gone', () => {
  const before = appOf({ id: 'A', permissions: ['Cases.View', 'ListenCallRecordings'] });
  const after = appOf({ id: 'A', permissions: ['Cases.View', 'Users.EditPermission'] });
  const page = shown(diffApps(before, after), 'html');
  const items = page.slice(page.indexOf('<section id="findings"')).split('<li class').slice(1);
  const about = (rule: string) => items.filter((item) => item.includes(`<code>${rule}</code>`));
  expect(about('privilege-escalation').map((item) => item.includes('>new<'))).toEqual([true]);
  expect(about('missing-dependency').map((item) => item.includes('>new<'))).toContain(false);
  expect(about('legacy-name')).toHaveLength(1);
  expect(page.indexOf('<code>legacy-name</code>')).toBeGreaterThan(page.indexOf('<h3>Gone</h3>'));
});
