import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../build/paths';
import { writeSamples } from '../samples/samples';

const IMAGES = join(ROOT, 'docs', 'images');

/** Where Debian has it; another one can be named. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** What is shown: the file, the page, and the part of its address after `#`. */
const SHOTS = [
  { image: 'report.png', page: 'report.html', hash: '', colorScheme: 'light' },
  { image: 'report-dark.png', page: 'report.html', hash: '', colorScheme: 'dark' },
  { image: 'report-matrix.png', page: 'report.html', hash: '#roles=agent,supervisor,analyst&permission=Cases.View', colorScheme: 'light' },
  { image: 'diff.png', page: 'diff.html', hash: '#changes', colorScheme: 'light' },
] as const;

/** Takes the pictures of the README: the contact center of the examples, and a change that deserves a second look. */
async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'screenshots-'));
  try {
    await writeSamples(work);
    mkdirSync(IMAGES, { recursive: true });
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    for (const shot of SHOTS) {
      await takeShot(browser, work, shot);
    }
    await browser.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function takeShot(browser: Browser, work: string, { image, page: file, hash, colorScheme }: typeof SHOTS[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme });
  await page.goto(`file://${join(work, file)}${hash}`);
  await page.screenshot({ path: join(IMAGES, image) });
  await page.close();
  console.log(`docs/images/${image}`);
}

void main();
