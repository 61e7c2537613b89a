import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './support/axe';
import { useBrowser } from './support/browser';

const SITE = join(__dirname, '../../site/dist');

const browser = useBrowser();

// As somebody has it who unpacked it anywhere: in a folder with a space, and without a server.
let folder: string;
beforeAll(() => {
  if (!existsSync(join(SITE, 'index.html'))) {
    throw new Error('There is no site in site/dist. Run `npm run site` first.');
  }
  folder = mkdtempSync(join(tmpdir(), 'a site '));
  symlinkSync(SITE, join(folder, 'site'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(path: string, context?: BrowserContextOptions): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...context });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => problems.push(...request.url().startsWith('file:') ? [] : [request.url()]));
  await page.goto(`file://${encodeURI(join(folder, 'site', path.replace(/#.*/, '')))}${/#.*/.exec(path)?.[0] ?? ''}`);
  return { page, problems };
}

const PAGES = [
  'index.html', 'start/index.html', 'permissions/index.html', 'permissions/manager-listen-in.html', 'rules/missing-dependency.html',
  'roles/supervisor-profile.html', 'policies/index.html', 'policies/guardrails.html', 'deployment/hook.html', 'deployment/watch.html',
  'reviews/samples.html', 'api/index.html', 'api/SecurityProfile.html',
];

/** With every color that there is. */
const COLORED = ['index.html', 'permissions/manager-listen-in.html', 'rules/missing-dependency.html', 'api/SecurityProfile.html'];

describe.each([['light', PAGES], ['dark', COLORED]] as const)('in the %s', (colorScheme, pages) => {
  test.each(pages)('%s is read by everybody, and loads nothing from elsewhere', async (path) => {
    const { page, problems } = await open(path, { colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('so is what is found', async () => {
    const { page, problems } = await open('index.html', { colorScheme });
    await page.keyboard.press('/');
    await page.keyboard.type('recordings');
    await page.locator('.found a').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test('pages fit on a phone', async () => {
  const { page } = await open('index.html', { viewport: { width: 390, height: 844 } });
  const widths: [string, number][] = [];
  for (const path of PAGES) {
    await page.goto(new URL(path, page.url().replace(/site\/.*/, 'site/')).href);
    widths.push([path, await page.evaluate(() => document.documentElement.scrollWidth)]);
  }
  expect(widths.filter(([, width]) => width > 390)).toEqual([]);
});

test.each([
  ['whisper', 'permissions/manager-listen-in.html'],
  ['barge', 'permissions/manager-barge-in.html'],
  ['delete recordings', 'permissions/delete-call-recordings.html'],
  ['Cases.View', 'permissions/cases-view.html'],
  ['missing-dependency', 'rules/missing-dependency.html'],
  ['terraform', 'start/terraform.html'],
  ['separation of duties', 'policies/guardrails.html#separation-of-duties-separation-of-duties'],
  ['supervisor', 'roles/supervisor-profile.html'],
  ['hook', 'deployment/hook.html'],
  ['guardrail', 'policies/guardrails.html'],
  ['ProfileRules', 'api/ProfileRules.html'],
])('who searches for %s lands on %s', async (words, path) => {
  const { page, problems } = await open('deployment/index.html');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.locator('.found a').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.endsWith(path));
  expect(problems).toEqual([]);
});

test('a long title has the width of what is found', async () => {
  const { page } = await open('index.html');
  await page.keyboard.press('/');
  await page.keyboard.type('PCI');
  await page.locator('.found a').first().waitFor();
  const heights = await page.locator('.found b').evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(60);
});

test('the arrow keys go through what is found, and Escape leaves it', async () => {
  const { page } = await open('index.html');
  await page.keyboard.press('/');
  await page.keyboard.type('recordings');
  await page.locator('.found a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => [...document.querySelectorAll('.found a')].indexOf(document.activeElement!))).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog').isVisible()).toBe(false);
});

test('the search says when nothing is meant by what was typed, and what is instead where that is known', async () => {
  const { page } = await open('index.html');
  await page.keyboard.press('/');
  await page.keyboard.type('qqxyzzy');
  await page.getByText('Nothing is about “qqxyzzy”.').waitFor();
  await page.locator('dialog input').fill('salaries');
  await page.getByText('No permission shows what people earn').waitFor();
});

describe('the explorer', () => {
  const shown = (page: Page) => page.locator('.permissions li:not([hidden])').locator('visible=true');

  test('lists all permissions, and fewer by words, section, risk, feature and role', async () => {
    const { page } = await open('permissions/index.html');
    const all = await shown(page).count();
    expect(all).toBeGreaterThan(300);
    await page.getByLabel('Risk').selectOption('sensitive-data');
    const risky = await shown(page).count();
    await page.getByLabel('Held by').selectOption('CasesAgentProfile');
    const held = await shown(page).count();
    expect([all > risky, risky > held, held > 0]).toEqual([true, true, true]);
    expect(await page.locator('output').textContent()).toBe(`${held} of ${all} permissions`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.waitForFunction((count) => document.querySelector('output')!.textContent === `${count} permissions`, all);
  });

  test('is a link to what it shows', async () => {
    const { page } = await open('permissions/index.html#words=eavesdrop&risk=monitoring');
    await page.waitForFunction(() => document.querySelector('output')!.textContent!.includes(' of '));
    expect(await shown(page).locator('code').allTextContents()).toContain('ManagerListenIn');
    expect(await page.getByLabel('Words').inputValue()).toBe('eavesdrop');
  });

  test('says so when nothing fits', async () => {
    const { page } = await open('permissions/index.html#words=qqxyzzy');
    await page.getByText('No permission fits').waitFor();
  });
});

test('from a permission, links lead to what it needs, to who holds it, and to how it is written in the language that was chosen', async () => {
  const { page } = await open('permissions/manager-barge-in.html');
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await page.locator('.relations').getByRole('link', { name: 'Real-time contact monitoring' }).click();
  await page.waitForURL(/manager-listen-in\.html$/);
  expect(await page.locator('.tabs').getByText('AnalyticsPermissions_').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Supervisor', exact: true }).click();
  await page.waitForURL(/supervisor-profile\.html$/);
});

test('the colors that somebody chooses stay', async () => {
  const { page } = await open('index.html', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await button.click();
  expect(await button.textContent()).toBe('Theme: dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByRole('link', { name: 'Get started' }).first().click();
  await page.waitForURL(/start\/index\.html$/);
  expect(await paper()).toBe(dark);
});

test('on a phone, the pages are behind a button', async () => {
  const { page } = await open('rules/empty-role.html', { viewport: { width: 390, height: 844 } });
  const menu = page.getByRole('button', { name: 'Menu' });
  expect(await page.getByRole('link', { name: 'Policies' }).isVisible()).toBe(false);
  await menu.click();
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('link', { name: 'Policies' }).click();
  await page.waitForURL(/policies\/index\.html$/);
});

test.each(['report', 'diff', 'access-review'])('the sample %s is what the command writes', async (name) => {
  const { page } = await open('reviews/samples.html');
  await page.locator(`a[href$="/samples/${name}.html"]`).click();
  await page.waitForURL((url) => url.pathname.endsWith(`/samples/${name}.html`));
  expect(readFileSync(join(SITE, 'samples', `${name}.html`), 'utf8')).not.toContain(tmpdir());
  expect(await page.locator('h1').first().isVisible()).toBe(true);
});
