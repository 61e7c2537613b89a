import { diffApps } from '../../../../src/review/diff/diff';
import { cellAt } from '../../../../src/review/render/html/page-cells';
import type { PageData } from '../../../../src/review/render/html/page-data';
import { reportOf } from '../../../../src/review/report/report';
import { Severity } from '../../../../src/rules/finding';
import { largeApp } from '../../support/large-app';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(2)><!--" onload="alert(3)';

function dataOf(page: string): PageData {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)![1]!) as PageData;
}

function cardsOf(page: string): string[] {
  return [...page.matchAll(/<article class="card".*?<\/article>/gs)].map(([card]) => card);
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
  expect(cardsOf(page).map((card) => /<dt>AI agents<\/dt><dd>(.*)<\/dd>/.exec(card)?.[1])).toEqual(['arn:a, arn:b', undefined]);
});

test('what could not be read is said first', () => {
  const app = { ...appOf({ id: 'A' }), unread: ['one', HOSTILE].map((text) => ({ text })) };
  const said = (page: string) => [.../<h2>Not read<\/h2><ul>(.*?)<\/ul>/s.exec(page)?.[1]?.matchAll(/<li>(.*?)<\/li>/g) ?? []].map(([, text]) => text);
  expect(said(shown(reportOf(app), 'html'))).toEqual(['one', expect.stringMatching(/^&lt;\/script&gt;/)]);
  expect(said(shown(diffApps(appOf(), app), 'html'))[0]).toBe('template: one');
  expect(said(shown(reportOf(appOf({ id: 'A' })), 'html'))).toEqual([]);
});

test('what nobody could determine is called that, and counted as no warning, wherever the page tells findings', () => {
  const report = reportOf(appOf({ id: 'A', permissions: ['Cases.View'] }));
  const finding = { role: report.app.roles[0]!.role.id, permissions: ['Cases.View'], severity: Severity.WARNING, message: 'M.', fix: 'f' };
  const findings = [{ ...finding, rule: 'missing-dependency', undecided: true }, { ...finding, rule: 'legacy-permission', undecided: true, waived: 'because' }];
  const page = shown({ ...report, findings }, 'html');
  expect(page).not.toMatch(/class="(?:level|tile) warning"|data-level="warning"|<option value="warning">/);
  expect(page).toContain('<a class="tile " href="#level=warning"><b>0</b><span>warnings</span></a>');
  expect(page).toContain('<a class="tile undetermined" href="#level=undetermined"><b>1</b><span>could not be determined</span></a>');
  expect(page).toContain('<option value="undetermined">undetermined (1)</option>');
  expect(page).toContain('data-finding="missing-dependency" data-level="undetermined"');
  expect(page).toContain('data-finding="legacy-permission" data-level="waived"');
  expect(page).toMatch(/<ul class="attention">\n<li><span class="level undetermined">undetermined<\/span> <a href="#level=undetermined&amp;found=missing-dependency">/);
  expect(cardsOf(page)[0]).toMatch(/<a href="#level=undetermined&amp;roles=[^"]*"><span class="level undetermined">undetermined<\/span> 1<\/a>/);
});

test('the policy allows its own style and script and nothing else', () => {
  const page = shown(reportOf(appOf({ id: 'A' })), 'html');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replace(/&#39;/g, '\'');
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'$/);
  expect(page).not.toMatch(/ style=| on[a-z]+=|https?:/);
});

test('knows every permission of the catalog and what every role has of it, in the order of the columns', () => {
  const app = appOf(...largeApp(3));
  const { permissions, roles } = dataOf(shown(reportOf(app), 'html'));
  expect(permissions.length).toBeGreaterThanOrEqual(328);
  for (const { place, cells } of roles) {
    const held = permissions.filter((_, number) => cellAt(cells, number)).map(({ name }) => name).sort();
    expect(held).toEqual([...app.roles.find(({ role }) => role.id === place)!.role.permissions].sort());
  }
});

test('says everything without a script: what roles hold, what was found, what permissions and rules are about', () => {
  const page = shown(reportOf(appOf({ id: 'A', permissions: ['Cases.View', 'Users.EditPermission'] })), 'html').replace(/<script.*?<\/script>/gs, '');
  expect(cardsOf(page)[0]).toMatch(/Holders can.*give themselves or other people more access.*2 permissions.*Cases - View.*Users - Edit permission/s);
  expect(page).toMatch(/id="findings".*<a href="#permission=Cases\.View">Cases - View<\/a> needs.*How to correct it/s);
  for (const [, id] of page.matchAll(/href="#((?:role|permission|rule)=[^"]*)"/g)) {
    expect(page).toContain(`id="${decodeURIComponent(id!)}"`);
  }
});

test('has no words of developers where it is read first', () => {
  const page = shown(reportOf(appOf(...largeApp(6))), 'html').replace(/<(script|style).*?<\/\1>/gs, '').replace(/<details class="more (?:fix|origin|api)">.*?<\/details>/gs, '')
    .replace(/<section id="reference".*?<\/section>/gs, '');
  expect(page.replace(/ (?:href|id|data-\w+)="[^"]*"/g, '')).not.toMatch(/preset|construct|Permissions\.[A-Z_]+\b|\b[A-Z]\w+Profile\b/);
});

test('a comparison shows what is gained, what is lost, and roles that go', () => {
  const before = appOf({ id: 'A', permissions: ['Users.View', 'Queues.View'] }, { id: 'Gone', permissions: ['Cases.View'] });
  const after = appOf({ id: 'A', permissions: ['Users.View', 'Prompts.View'] });
  const page = shown(diffApps(before, after), 'html');
  const { permissions, roles } = dataOf(page);
  expect(roles.map(({ title }) => title)).toEqual(['A', 'Gone']);
  const changes = permissions.flatMap(({ name }, number) => roles.map(({ title, cells }) => [name, title, cellAt(cells, number)?.change]));
  expect(changes.filter(([,, change]) => change !== undefined)).toEqual([['Cases.View', 'Gone', 'lost'], ['Prompts.View', 'A', 'gained'], ['Queues.View', 'A', 'lost']]);
  expect(cardsOf(page).map((card) => card.includes('>removed<'))).toEqual([false, true]);
});

test('a comparison marks findings that are new, and has those that are gone', () => {
  const before = appOf({ id: 'A', permissions: ['Cases.View', 'ListenCallRecordings'] });
  const after = appOf({ id: 'A', permissions: ['Cases.View', 'Users.EditPermission'] });
  const page = shown(diffApps(before, after), 'html');
  const items = page.slice(page.indexOf('id="findings"')).split('<li data-finding').slice(1);
  const about = (rule: string) => items.filter((item) => item.startsWith(`="${rule}"`));
  expect(about('privilege-escalation').map((item) => item.includes('>new<'))).toEqual([true]);
  expect(about('missing-dependency').map((item) => item.includes('>new<'))).toContain(false);
  expect(about('legacy-name')).toHaveLength(1);
  expect(page.indexOf('data-finding="legacy-name"')).toBeGreaterThan(page.indexOf('<h3>Gone</h3>'));
});

test('the same report is the same page', () => {
  const page = () => shown(reportOf(appOf(...largeApp(8))), 'html');
  expect(page()).toBe(page());
});
