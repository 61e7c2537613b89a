import { chromium, type Browser } from 'playwright-core';

/** Where Debian has it; another one can be named. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** A browser for the tests of one file; every page is closed after its test. */
export function useBrowser(): Pick<Browser, 'newPage'> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return { newPage: (options) => browser.newPage(options) };
}
