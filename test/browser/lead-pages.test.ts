import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usePages, type Opened } from './support/page';
import { writeLive } from './support/reviewed';
import { writeAssembly } from '../review/support/assembly';
import { largeApp } from '../review/support/large-app';

const pages = usePages();

const COMMANDS: Record<string, string[]> = {
  check: ['check', 'after', '--snapshot', 'live.json'],
  drift: ['drift', 'before', '--snapshot', 'live.json'],
  diff: ['diff', 'before', 'after', '--snapshot', 'live.json'],
};

function open(command: string, options?: Parameters<typeof pages.open>[1]): Promise<Opened> {
  writeAssembly(join(pages.directory, 'before'), largeApp(8));
  writeAssembly(join(pages.directory, 'after'), largeApp(8, 2).slice(1));
  writeLive(pages, largeApp(8));
  return pages.open(COMMANDS[command]!, options);
}

describe.each(Object.keys(COMMANDS))('the page of %s', (command) => {
  test.each([1280, 390])('fits into %d pixels, whatever profiles are called, and begins with the answer', async (width) => {
    const { page, problems } = await open(command, { context: { viewport: { width, height: 900 } } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.locator('.answer').first().isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  test('leads from what matters to findings, roles and permissions that are in it, and finds what people say', async () => {
    const { page, problems } = await open(command);
    await page.getByRole('searchbox', { name: 'Find what people can do' }).fill('listen to calls');
    expect(await page.locator('#matrix output').textContent()).toMatch(/^\d+ of 328 permissions/);
    const targets = await page.locator('main a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`)));
    const missing = targets.filter((href) => /^#(?:role|permission|rule)=/.test(href) && !ids.has(decodeURIComponent(href)));
    expect([...new Set(missing)]).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('leads from its numbers to what they count', async () => {
    const { page } = await open(command, { context: { viewport: { width: 1280, height: 500 } } });
    const parts = await page.locator('main .view.current .tile').evaluateAll((tiles) => tiles.flatMap((tile) => {
      const href = tile.getAttribute('href') ?? '';
      return tile.closest('.view')!.querySelector(`.part[id="${href.slice(1)}"]`) ? [href] : [];
    }));
    for (const href of parts) {
      await page.locator(`.tile[href="${href}"]`).click();
      expect(await page.locator(`${href} h2`).evaluate((heading) => heading === document.activeElement && heading.getBoundingClientRect().top < innerHeight)).toBe(true);
    }
    expect(parts).toEqual({ check: ['#undetermined'], drift: ['#by-hand'], diff: [] }[command]);
  });

  test('says in no first view anything in the words of code', async () => {
    const { page } = await open(command);
    expect(await page.locator('main .view.current').innerText()).not.toMatch(/\b[A-Z]\w+Permissions\.[A-Z]|Stack\/|undefined|\[object|AgentProfile/);
  });

  test('is printed with what it was made from on every sheet, and with all that is folded', async () => {
    const { page } = await open(command, { context: { colorScheme: 'dark' } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#record dl').isVisible()).toBe(true);
    expect(await page.locator('#record').textContent()).toMatch(/Instance.*arn:aws:connect.*Account.*111122223333.*Made.*UTC.*Made with.*catalog of 328 permissions/s);
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(60);
    expect(readFileSync(join(pages.directory, 'page.html'), 'utf8')).not.toContain(`${pages.directory}/`);
  });
});
