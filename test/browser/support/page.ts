import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { useBrowser } from './browser';
import { useBundle } from '../../cli/support/bundle';
import { write } from '../../review/support/assembly';

/** A page that the command wrote, in a browser, and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors, and requests to anything but the page itself. */
  readonly problems: string[];
}

/** Writes pages with the command as it is shipped, and opens them. */
export interface Pages {
  /** A directory for what the command reads. */
  readonly directory: string;
  readonly browser: Pick<Browser, 'newPage'>;
  open(args: readonly string[], options?: { readonly hash?: string; readonly context?: BrowserContextOptions }): Promise<Opened>;
}

/** A browser and the command for the tests of one file; every page is closed after its test. */
export function usePages(): Pages {
  const bundle = useBundle();
  const browser = useBrowser();
  const state = { directory: '' };
  beforeAll(() => {
    state.directory = mkdtempSync(join(tmpdir(), 'pages '));
  });
  afterAll(() => rmSync(state.directory, { recursive: true, force: true }));
  const open: Pages['open'] = async (args, { hash = '', context } = {}) => {
    const file = join(state.directory, 'page.html');
    const { code, err } = await bundle.run([...args, '--output', file], { cwd: state.directory });
    if (code > 1) {
      throw new Error(err);
    }
    const page = await browser.newPage({ viewport: { width: 1400, height: 850 }, ...context });
    const problems: string[] = [];
    const url = `file://${encodeURI(file)}`;
    page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) {
        problems.push(`request: ${request.url()}`);
      }
    });
    await page.goto(url + hash);
    return { page, problems };
  };
  return { open, browser, get directory() { return state.directory; } };
}

/** Writes an input for the command. */
export function input(pages: Pages, name: string, content: unknown): void {
  write(pages.directory, name, content);
}
