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
  return opened.page.locator('tbody:not([hidden]) tr[data-row]:not([hidden]) th button').allTextContents();
}

test('shows at first what some role holds, by section', async () => {
  const { page } = await openRoles();
  expect(await rows()).toEqual([
    'Contact search - View', 'Cases - View', 'Access Contact Control Panel', 'Make outbound calls', 'Customer profiles - View', 'Users - Edit permission',
  ]);
  expect(await page.locator('tbody:not([hidden]) tr.section').allTextContents()).toHaveLength(5);
  expect(await page.locator('#count').textContent()).toBe('6 of 328 permissions, 3 of 3 roles');
});

test('cells say in words how a role came to a permission', async () => {
  const { page } = await openRoles();
  const cells = async (name: RegExp) => (await page.getByRole('row', { name }).getByRole('cell').allTextContents()).map((text) => text.trim());
  expect(await cells(/Users - Edit permission/)).toEqual(['', expect.stringMatching(/^added/), '']);
  expect(await cells(/Customer profiles - View/)).toEqual(['', 'needed', '']);
});

test('search narrows it down, and says so when nothing is left', async () => {
  const { page } = await openRoles();
  await page.getByLabel('Permission', { exact: true }).fill('cases view');
  expect(await rows()).toEqual(['Cases - View']);
  expect(new URL(page.url()).hash).toBe('#search=cases+view');
  await page.getByLabel('Permission', { exact: true }).fill('nothing like this');
  expect(await page.locator('#nothing').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  expect(await rows()).toHaveLength(328);
});

test('filters by risk, by difference, by role', async () => {
  const { page } = await openRoles();
  await page.getByLabel('privilege escalation').check();
  expect(await rows()).toEqual(['Users - Edit permission']);
  await page.getByLabel('privilege escalation').uncheck();
  await page.getByLabel('Show').selectOption('what roles differ in');
  expect(await rows()).not.toContain('Access Contact Control Panel');
  await page.getByRole('searchbox', { name: 'Roles' }).fill('cases, supervisor');
  expect(await page.getByRole('columnheader').locator('visible=true').allTextContents()).toHaveLength(3);
  expect(await rows()).not.toContain('Make outbound calls');
});

test('a permission that is clicked tells what it needs and who holds it', async () => {
  const { page } = await openRoles();
  await page.getByRole('button', { name: 'Cases - View' }).click();
  const panel = page.getByRole('complementary', { name: 'Details' });
  expect(await panel.textContent()).toMatch(/Cases\.View.*Held by 1 of 3 roles.*Cases agent from CasesAgentProfile.*NeedsCustomerProfiles\.View.*Needed by/s);
  await panel.getByRole('button', { name: 'CustomerProfiles.View' }).first().click();
  expect(await panel.textContent()).toMatch(/Cases agent needed by Cases\.View/);
  await panel.getByRole('button', { name: 'Cases agent' }).first().click();
  expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('Cases agent');
  expect(await panel.textContent()).toMatch(/Waived: a test of the page/);
});

test('a cell that is clicked opens its permission, an empty one nothing', async () => {
  const { page } = await openRoles();
  const cells = page.getByRole('row', { name: /Contact search - View/ }).getByRole('cell');
  await cells.nth(0).click();
  expect(await page.locator('#panel').isVisible()).toBe(false);
  await cells.nth(2).click();
  expect(await page.locator('#panel h2').textContent()).toBe('Contact search - View');
});

test('a role that is clicked tells all about it, and can be looked at alone', async () => {
  const { page } = await openRoles();
  await page.getByRole('columnheader', { name: 'Supervisor' }).getByRole('button').click();
  expect(await page.locator('#panel').textContent()).toMatch(/Stack\/Supervisor/);
  await page.getByRole('button', { name: 'Show only this role' }).click();
  expect(await rows()).toEqual(['Contact search - View', 'Access Contact Control Panel']);
});

test('a role is looked at alone although others have its name as a part of theirs', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), [{ id: 'Agent' }, { id: 'AgentEmea', name: 'Agent, EMEA' }, { id: 'Senior', name: 'Senior Agent' }]);
  opened = await pages.open(['report']);
  const { page } = opened;
  await page.getByRole('columnheader', { name: 'Agent', exact: true }).getByRole('button').click();
  await page.getByRole('button', { name: 'Show only this role' }).click();
  expect(await page.locator('#count').textContent()).toMatch(/1 of 3 roles$/);
});

test('with findings in rows far below, nothing but the table scrolls', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), largeApp());
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#show=all' });
  const { page } = opened;
  expect(await page.locator('td small').count()).toBeGreaterThan(10);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)).toBe(0);
  expect(await page.locator('#matrix').evaluate((matrix) => matrix.scrollHeight - matrix.clientHeight)).toBeGreaterThan(0);
});

test('findings can be listed', async () => {
  const { page } = await openRoles();
  await page.getByRole('button', { name: /findings?, 1 more waived/ }).click();
  expect(await page.locator('#panel').textContent()).toMatch(/privilege-escalation.*Waived: a test of the page/s);
});

test('the keyboard is enough', async () => {
  const { page } = await openRoles();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('search');
  await page.keyboard.type('view');
  const first = page.getByRole('button', { name: 'Contact search - View' });
  while (!await first.evaluate((button) => button === document.activeElement)) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Cases - View');
  await page.keyboard.press('End');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Customer profiles - View');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.tagName + document.activeElement!.textContent)).toBe('H2Customer profiles - View');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Customer profiles - View');
  expect(await page.locator('#panel').isVisible()).toBe(false);
});

test('what is looked at can be linked to, and followed back', async () => {
  const { page } = await openRoles('#search=view&permission=Cases.View&roles=agent&show=all');
  expect(await page.locator('#panel h2').textContent()).toBe('Cases - View');
  expect(await page.getByLabel('Permission', { exact: true }).inputValue()).toBe('view');
  expect(await page.locator('#count').textContent()).toMatch(/2 of 3 roles$/);
  await page.evaluate(() => { location.hash = '#show=all'; });
  await page.locator('#panel').waitFor({ state: 'hidden' });
  expect(await rows()).toHaveLength(328);
});

test('a link to what does not exist shows the page', async () => {
  const { page } = await openRoles('#permission=No.Such&role=none&list=lists&show=x&risk=%00');
  expect(await page.locator('#panel').isVisible()).toBe(false);
});

test('whatever a role is called, it is only a name', async () => {
  const name = '</script><script>document.title = "hacked"</script><img src="https://example.com/x" onerror="document.title = 1">';
  writeAssembly(join(pages.directory, 'cdk.out'), [{ id: 'Agent', name, permissions: ['BasicAgentAccess', name] }]);
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#permission=BasicAgentAccess' });
  const { page } = opened;
  expect(await page.title()).toBe('Security profiles: cdk.out');
  expect(await page.locator('#panel').textContent()).toContain(name);
  await page.getByRole('columnheader').nth(1).getByRole('button').click();
  expect(await page.locator('#panel h2').textContent()).toBe(name);
});

test('without scripts it is a long document that has everything', async () => {
  const { page } = await openRoles('', { javaScriptEnabled: false });
  expect(await page.locator('tr[data-row]').count()).toBe(328);
  expect(await page.locator('#findings').isVisible()).toBe(true);
});

test('printed, it is light, without controls, with the findings', async () => {
  const { page } = await openRoles('#permission=Cases.View', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.locator('#bar').isVisible()).toBe(false);
  expect(await page.locator('#panel').isVisible()).toBe(false);
  expect(await page.locator('#findings').isVisible()).toBe(true);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test('the contact center of the examples can be looked at', async () => {
  const app = new App({ outdir: join(pages.directory, 'contact-center'), analyticsReporting: false });
  new ContactCenterStack(app, 'ContactCenter', { instanceArn: INSTANCE_ARN });
  app.synth();
  opened = await pages.open(['report', 'contact-center']);
  const { page } = opened;
  await page.getByRole('columnheader', { name: 'Supervisor' }).getByRole('button').click();
  expect(await page.locator('#panel').textContent()).toMatch(/Made withSupervisorProfile/);
  expect(await page.locator('td.a').count()).toBeGreaterThan(0);
});

test('60 roles by 328 permissions are all there, most cells as a single element: more would be painted late', async () => {
  writeAssembly(join(pages.directory, 'cdk.out'), largeApp());
  opened = await pages.open(['report', '--fail-on', 'never'], { hash: '#show=all' });
  const cells = 60 * 328;
  expect(await opened.page.locator('tbody:not([hidden]) tr:not([hidden]) td').count()).toBe(cells);
  expect(await opened.page.locator('td *').count()).toBeLessThan(cells / 20);
});
