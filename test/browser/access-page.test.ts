import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usePages } from './support/page';
import { REVIEW, writeReviewed } from './support/reviewed';

const pages = usePages();

beforeAll(() => writeReviewed(pages));

test.each([1280, 390])('fits into %d pixels, whatever profiles are called', async (width) => {
  const { page, problems } = await pages.open(REVIEW, { context: { viewport: { width, height: 900 } } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await page.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('begins with what to do, then what must be kept apart and who gives access and can do more, and ends with the signature', async () => {
  const { page } = await pages.open(REVIEW);
  expect(await page.getByRole('list', { name: 'What to do' }).getByRole('listitem').allTextContents()).toHaveLength(3);
  expect(await page.getByRole('heading').allTextContents()).toEqual(expect.arrayContaining(['Access review', 'Who can do what', 'Who holds what', 'For the record']));
  const parts = page.getByRole('heading', { level: 2 });
  expect((await parts.allTextContents()).filter((text) => text !== 'Could not be determined').slice(0, 3)).toEqual([
    'What must be kept apart, and what nobody may do', 'Who gives access, and can do more', 'Who can do what',
  ]);
  expect(await page.locator('#givers tbody tr').first().innerText()).toMatch(/gives access, and can hear.*\s+ada and bob.*with Desk \+ Quality/s);
  expect((await page.getByRole('table').last().getByRole('columnheader').allTextContents())).toEqual(['Reviewer', 'Decision', 'Date', 'Signature']);
});

test('says nothing in the words of code', async () => {
  const { page } = await pages.open(REVIEW);
  expect(await page.locator('body').innerText()).not.toMatch(/\b[A-Z]\w+\.[A-Z]\w+|[A-Z]{3,}_[A-Z]{3,}|ListSecurityProfile|undefined|\[object/);
});

test('can be read without a mouse: nothing in it waits for one but what a key unfolds', async () => {
  const { page } = await pages.open(REVIEW);
  expect(await page.locator('button, input, select, [onclick], [tabindex]').count()).toBe(0);
  await page.locator('summary').first().press('Enter');
  expect(await page.locator('details[open]').count()).toBe(1);
  await page.keyboard.press('End');
  await page.waitForFunction('scrollY > 0');
});

test('has a label on everything to fill in where a phone shows no heads', async () => {
  const { page } = await pages.open(REVIEW, { context: { viewport: { width: 390, height: 900 } } });
  const label = (selector: string) => page.evaluate(`getComputedStyle(document.querySelector('${selector}'), '::before').content`);
  expect(await label('.remark')).toBe('"Remark"');
  expect(await label('.signature td:last-child')).toBe('"Signature"');
  expect(await page.evaluate('Math.min(...[...document.querySelectorAll("td.number, .remark, .signature td")].map((one) => one.clientWidth))')).toBeGreaterThan(300);
});

test('is printed as a table with all its columns, and with all that is folded, on paper of any width', async () => {
  const { page } = await pages.open(REVIEW, { context: { viewport: { width: 718, height: 1046 } } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('getComputedStyle(document.querySelector(".remark")).display')).toBe('table-cell');
  expect(await page.evaluate('getComputedStyle(document.querySelector("h2")).breakAfter')).toBe('avoid');
  expect(await page.evaluate('document.querySelector("details").clientHeight > 2 * document.querySelector("summary").clientHeight')).toBe(true);
});

test('is printed in black on white, with every line, its heads on every sheet, and no line divided', async () => {
  const { page } = await pages.open(REVIEW, { context: { colorScheme: 'dark' } });
  const rows = await page.locator('tr').count();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('tr:visible').count()).toBe(rows);
  expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
  expect(await page.evaluate('getComputedStyle(document.querySelector("thead")).display')).toBe('table-header-group');
  expect(await page.evaluate('getComputedStyle(document.querySelector("tbody tr")).breakInside')).toBe('avoid');
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(13);
});

test('has no script and asks for nothing', () => {
  expect(readFileSync(join(pages.directory, 'page.html'), 'utf8')).not.toMatch(/<script|https?:\/\//);
});
