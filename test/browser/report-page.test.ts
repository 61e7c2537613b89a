import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { usePages, type Opened } from './support/page';
import { ContactCenterStack } from '../../examples/contact-center/contact-center-stack';
import { encode } from '../../src/permissions/compact';
import { INSTANCE_ARN, writeAssembly } from '../review/support/assembly';
import { largeApp } from '../review/support/large-app';

const pages = usePages();

const ROLES = [
  { id: 'Agent', name: 'Agent', permissions: ['BasicAgentAccess', 'OutboundCallAccess'], metadata: { kind: 'AgentProfile', preset: encode(['BasicAgentAccess', 'OutboundCallAccess']) } },
  {
    id: 'Cases', name: 'Cases agent', permissions: ['BasicAgentAccess', 'Cases.View', 'CustomerProfiles.View', 'Users.EditPermission'],
    metadata: {
      kind: 'CasesAgentProfile', preset: encode(['BasicAgentAccess', 'Cases.View']), additional: ['Users.EditPermission'], reasons: { 'CustomerProfiles.View': 'needed by Cases.View' },
      waivers: [{ rule: 'privilege-escalation', reason: 'a test of the page' }],
    },
  },
  { id: 'Supervisor', name: 'Supervisor', permissions: ['BasicAgentAccess', 'ContactSearch.View'] },
];

let opened: Opened;

async function openRoles(hash = '', context = {}): Promise<Opened> {
  writeAssembly(join(pages.directory, 'cdk.out'), ROLES);
  opened = await pages.open(['report'], { hash, context });
  return opened;
}

afterEach(() => expect(opened.problems).toEqual([]));

async function rows() {
  return opened.page.locator('#grid tr[data-row] th button').allTextContents();
}

const panel = () => opened.page.getByRole('complementary', { name: 'Details' });

test('shows first who can do what is dangerous, and what is wrong', async () => {
  const { page } = await openRoles();
  expect(await page.locator('nav a[aria-current]').textContent()).toBe('Overview');
  expect(await page.locator('.view.current').count()).toBe(1);
  const dangers = page.locator('#dangers');
  expect(await dangers.getByRole('row', { name: /more access/ }).textContent()).toMatch(/1 role\s*Cases agent/);
  expect(await page.locator('#holdings').getByRole('row', { name: /Cases agent/ }).getByRole('cell', { name: 'yes' }).count()).toBe(2);
});

test('the answer to who can do something is one search away: its permissions, and the roles that have them', async () => {
  const { page } = await openRoles();
  await page.getByLabel('Find what people can do').fill('edit permission');
  expect(new URL(page.url()).hash).toBe('#search=edit+permission');
  expect(await rows()).toEqual(['Users - Edit permission']);
  expect(await page.locator('#grid [data-role]').allTextContents()).toEqual(['Cases agent']);
  expect(await page.locator('[data-count=matrix]').textContent()).toBe('1 of 328 permissions, 1 of 3 roles');
});

test('the table has at first what some role holds, by section', async () => {
  const { page } = await openRoles('#matrix');
  expect(await rows()).toEqual([
    'Contact search - View', 'Cases - View', 'Access Contact Control Panel', 'Make outbound calls', 'Customer profiles - View', 'Users - Edit permission',
  ]);
  expect(await page.locator('#grid tr.section').allTextContents()).toHaveLength(5);
  expect(await page.locator('[data-count=matrix]').textContent()).toBe('6 of 328 permissions, 3 of 3 roles');
});

test('cells say in words how a role came to a permission', async () => {
  const { page } = await openRoles('#matrix');
  const cells = async (name: RegExp) => (await page.getByRole('row', { name }).getByRole('cell').allTextContents()).map((text) => text.trim()).filter((text) => text !== '');
  expect(await cells(/Users - Edit permission/)).toEqual([expect.stringMatching(/^added/)]);
  expect(await cells(/Customer profiles - View/)).toEqual(['needed']);
});

test('a search without results says so, and can be cleared', async () => {
  const { page } = await openRoles('#matrix');
  await page.getByLabel('Find what people can do').fill('nothing like this');
  expect(await page.locator('#nothing').isVisible()).toBe(true);
  expect(await page.locator('#nothing').textContent()).toMatch(/^No permission matches\./);
  await page.getByLabel('Find what people can do').fill('salary');
  expect(await page.locator('#nothing').textContent()).toMatch(/^No permission shows what people earn/);
  await page.getByLabel('Find what people can do').fill('delete queues');
  expect(await page.locator('#nothing').textContent()).toMatch(/^There are such permissions, and no role holds any of them\./);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  expect(await page.locator('[data-count=matrix]').textContent()).toMatch(/^328 of 328/);
});

test('filters by risk, by difference, by role', async () => {
  const { page } = await openRoles('#matrix');
  await page.getByLabel('privilege escalation').check();
  expect(await rows()).toEqual(['Users - Edit permission']);
  await page.getByLabel('privilege escalation').uncheck();
  await page.getByLabel('Show').selectOption('what roles differ in');
  expect(await rows()).not.toContain('Access Contact Control Panel');
  await page.locator('#matrix').getByRole('searchbox', { name: 'Roles' }).fill('cases, supervisor');
  expect(await page.locator('#grid [data-role]').allTextContents()).toHaveLength(2);
  expect(await rows()).not.toContain('Make outbound calls');
});

test('a permission that is clicked tells what it needs and who holds it', async () => {
  const { page } = await openRoles('#matrix');
  await page.getByRole('button', { name: 'Cases - View' }).click();
  expect(await panel().textContent()).toMatch(/Cases - View.*Held by 1 of 3 roles\s*Cases agent.*Needs\s*Customer profiles - View.*Needed by/s);
  await panel().getByRole('link', { name: 'Customer profiles - View' }).first().click();
  expect(await panel().textContent()).toMatch(/Cases agent needed by others/);
  await panel().getByRole('link', { name: 'Cases agent' }).first().click();
  expect(await panel().getByRole('heading', { level: 2 }).textContent()).toBe('Cases agent');
  expect(await panel().textContent()).toMatch(/Holders can\s*give themselves or other people more access/);
  expect(await panel().textContent()).toMatch(/accepted.*a test of the page/s);
  await page.goBack();
  expect(await panel().getByRole('heading', { level: 2 }).textContent()).toBe('Customer profiles - View');
});

test('a cell that is clicked opens its permission, an empty one nothing', async () => {
  const { page } = await openRoles('#matrix');
  const row = page.locator('#grid tr[data-row]').first();
  await row.locator('td:not(.room, .p)').first().click();
  expect(await page.locator('#panel').isVisible()).toBe(false);
  await row.locator('td.p').click();
  expect(await page.locator('#panel h2').textContent()).toBe('Contact search - View');
});

test('a role that is clicked tells all about it, and can be looked at alone', async () => {
  const { page } = await openRoles('#matrix');
  await page.getByRole('columnheader', { name: 'Supervisor' }).getByRole('button').click();
  await panel().getByText('Where it comes from').click();
  expect(await panel().textContent()).toMatch(/Stack\/Supervisor/);
  await page.getByRole('link', { name: 'Show its permissions as a table' }).click();
  expect(await rows()).toEqual(['Contact search - View', 'Access Contact Control Panel']);
});

test('a role is looked at alone although others have its name as a part of theirs', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), [{ id: 'Agent' }, { id: 'AgentEmea', name: 'Agent, EMEA' }, { id: 'Senior', name: 'Senior Agent' }]);
  opened = await pages.open(['report'], { hash: '#role=Stack%2FAgent' });
  const { page } = opened;
  await page.getByRole('link', { name: 'Show its permissions as a table' }).click();
  expect(await page.locator('[data-count=matrix]').textContent()).toMatch(/1 of 3 roles$/);
});

test('cards of roles are narrowed down by name', async () => {
  const { page } = await openRoles('#roles');
  expect(await page.locator('.card:visible h3').allTextContents()).toHaveLength(3);
  await page.locator('#roles').getByRole('searchbox', { name: 'Roles' }).fill('cases');
  expect(await page.locator('.card:visible h3').allTextContents()).toEqual(['Cases agent']);
});

test('with findings in rows far below, nothing but the table scrolls', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), largeApp());
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#show=all' });
  const { page } = opened;
  expect(await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)).toBe(0);
  expect(await page.locator('#grid').evaluate((grid) => grid.scrollHeight - grid.clientHeight)).toBeGreaterThan(0);
});

test('findings are filtered, and lead to roles, permissions and rules within the page', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), largeApp(6));
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#findings' });
  const { page } = opened;
  const all = await page.locator('[data-count=findings]').textContent();
  await page.locator('#findings').getByLabel('How grave').selectOption('error');
  expect(await page.locator('[data-count=findings]').textContent()).not.toBe(all);
  expect(await page.locator('.group:visible .level').allTextContents()).toEqual(expect.arrayContaining(['error']));
  expect(await page.locator('.group:visible .level.info').count()).toBe(0);
  const group = page.locator('.group:visible').first();
  await group.locator('summary').first().click();
  await group.getByRole('link', { name: 'Why this matters' }).click();
  expect(await panel().textContent()).toMatch(/The Connect console selects/);
  await group.locator('.found a[href^="#permission="]').first().click();
  expect(await panel().textContent()).toMatch(/Held by/);
  await group.locator('.chip').first().click();
  expect(await panel().textContent()).toMatch(/Where it comes from/);
});

test('what was accepted is told with its reason, who answers for it and until when', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), [{
    id: 'Desk', permissions: ['Users.EditPermission', 'Users.View'],
    metadata: { waivers: [{ rule: 'privilege-escalation', reason: 'Until the new desk is there', owner: 'Quality team', until: '2999-12-31' }] },
  }]);
  opened = await pages.open(['report'], { hash: '#level=waived' });
  expect(await opened.page.locator('.group:visible tbody tr').textContent()).toMatch(/Users - Edit permission.*Until the new desk is there\s*Quality team\s*2999-12-31/s);
});

test('what is shown can be saved for a spreadsheet', async () => {
  const { page } = await openRoles('#findings');
  const save = async (view: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`#${view}`).getByRole('button', { name: 'Download CSV' }).click()]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
  };
  const [name, findings] = await save('findings');
  expect(name).toBe('findings.csv');
  expect(findings).toMatch(/^\uFEFFLevel,Rule,Role,Path,Instance,Permissions,Message,Reason,Owner,Until\n/);
  expect(findings).toMatch(/waived,privilege-escalation,Cases agent,Stack\/Cases,us-east-1,Users\.EditPermission,.*,a test of the page,/);
  await page.goto(page.url().replace(/#.*/, '#search=cases'));
  expect(await save('matrix')).toEqual(['matrix.csv', '\uFEFFSection,Permission,API name,Risks,Cases agent\nCases,Cases - View,Cases.View,sensitive-data,ready role\n']);
});

test('the keyboard is enough', async () => {
  const { page } = await openRoles();
  const focused = () => page.evaluate(() => document.activeElement!.textContent);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('search');
  await page.keyboard.type('view');
  const first = page.getByRole('button', { name: 'Contact search - View' });
  while (!await first.evaluate((button) => button === document.activeElement)) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Cases - View');
  await page.keyboard.press('End');
  expect(await focused()).toBe('Customer profiles - View');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.tagName + document.activeElement!.textContent)).toBe('H2Customer profiles - View');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Customer profiles - View');
  expect(await page.locator('#panel').isVisible()).toBe(false);
});

test('the keyboard goes to rows and columns that are not there yet', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), largeApp());
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#show=all' });
  const { page } = opened;
  const focused = () => page.evaluate(() => [document.activeElement!.closest('tr')!.dataset.row, (document.activeElement as HTMLElement).dataset.role]);
  await page.locator('#grid tr[data-row] button').first().focus();
  await page.keyboard.press('End');
  expect(await focused()).toEqual(['327', undefined]);
  await page.keyboard.press('Home');
  expect(await focused()).toEqual(['0', undefined]);
  await page.locator('#grid [data-role]').first().focus();
  await page.keyboard.press('End');
  expect(await focused()).toEqual([undefined, '59']);
  await page.locator('#grid').evaluate((grid) => { grid.scrollTop = grid.scrollHeight; });
  await page.locator('#grid tr[data-row="327"]').waitFor();
});

test('what is looked at can be linked to, and followed back', async () => {
  const { page } = await openRoles('#search=view&permission=Cases.View&roles=agent&show=all');
  expect(await page.locator('#panel h2').textContent()).toBe('Cases - View');
  expect(await page.getByLabel('Find what people can do').inputValue()).toBe('view');
  await page.evaluate(() => { location.hash = '#show=all'; });
  await page.locator('#panel').waitFor({ state: 'hidden' });
  expect(await page.locator('[data-count=matrix]').textContent()).toMatch(/^328 of 328/);
});

test('a link to what does not exist shows the page', async () => {
  const { page } = await openRoles('#permission=No.Such&role=none&rule=lists&show=x&risk=%00');
  expect(await page.locator('#panel').isVisible()).toBe(false);
});

test('whatever a role is called, it is only a name', async () => {
  const name = '</script><script>document.title = "hacked"</script><img src="https://example.com/x" onerror="document.title = 1">';
  writeAssembly(join(pages.directory, 'cdk.out'), [{ id: 'Agent', name, permissions: ['BasicAgentAccess', name] }]);
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#matrix&permission=BasicAgentAccess' });
  const { page } = opened;
  expect(await page.title()).toBe('Security profiles: cdk.out');
  expect(await page.locator('#panel').textContent()).toContain(name);
  await page.locator('#grid [data-role]').click();
  expect(await page.locator('#panel h2').textContent()).toBe(name);
});

test('without scripts it is a long document that has everything', async () => {
  const { page } = await openRoles('', { javaScriptEnabled: false });
  for (const part of ['#overview', '#roles', '#findings', '#permissions', '#rules']) {
    expect(await page.locator(part).isVisible()).toBe(true);
  }
  expect(await page.locator('.live-only:visible').count()).toBe(0);
  await page.getByText('4 permissions').click();
  expect(await page.getByText('Cases - View').first().isVisible()).toBe(true);
});

test('printed, it is light, without controls, with everything below each other', async () => {
  const { page } = await openRoles('#matrix&permission=Cases.View', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.locator('.bar:visible, #top:visible, #panel:visible').count()).toBe(0);
  for (const part of ['#overview', '#roles', '#findings', '#matrix']) {
    expect(await page.locator(part).isVisible()).toBe(true);
  }
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test('the contact center of the examples can be looked at', async () => {
  const app = new App({ outdir: join(pages.directory, 'contact-center'), analyticsReporting: false });
  new ContactCenterStack(app, 'ContactCenter', { instanceArn: INSTANCE_ARN });
  app.synth();
  opened = await pages.open(['report', 'contact-center'], { hash: '#search=historical+metrics' });
  const { page } = opened;
  expect(await page.locator('#grid td.a').count()).toBeGreaterThan(0);
  await page.getByRole('columnheader', { name: 'Supervisor' }).getByRole('button').click();
  await panel().getByText('Where it comes from').click();
  expect(await page.locator('#panel').textContent()).toMatch(/Made with\s*SupervisorProfile/);
});

test('of 60 roles on several instances, those of one stand together, and each can be read', async () => {
  const instances = ['us-east-1', 'eu-west-2'].map((region) => INSTANCE_ARN.replace('us-east-1', region));
  writeAssembly(join(pages.directory, 'cdk.out'), largeApp().map((role, number) => (
    { ...role, name: `Technical support ${String(role.name)}`, properties: { InstanceArn: instances[number % 2] } })));
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#matrix' });
  const { page } = opened;
  expect(await page.locator('#grid .instances').textContent()).toMatch(/^eu-west-2/);
  const clipped = await page.locator('#grid .names button span').evaluateAll((heads) => (
    heads.filter((head) => head.scrollHeight > head.clientHeight + 1 || head.scrollWidth > head.clientWidth + 1)
      .map((head) => head.textContent)));
  expect(clipped).toEqual([]);
  await page.locator('#matrix').getByLabel('Instance').selectOption('us-east-1');
  expect(await page.locator('[data-count=matrix]').textContent()).toMatch(/30 of 60 roles$/);
});

test('of 450 roles by 328 permissions, only what can be seen is there', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), largeApp(450));
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#show=all' });
  const { page } = opened;
  expect(await page.locator('#grid td').count()).toBeLessThan(8000);
  expect(await page.locator('#grid table').getAttribute('aria-colcount')).toBe('451');
});
