import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { synthesize } from '../../src/cli/git/synthesize';
import { ROOT } from '../build/paths';
import { bundleCommand } from '../bundle/command';

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
    await writePages(work);
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

async function writePages(work: string): Promise<void> {
  const [before, after] = [join(work, 'cdk.out'), join(work, 'proposed')];
  await synthesize(join(ROOT, 'examples', 'contact-center'), before);
  cpSync(before, after, { recursive: true });
  changeTemplate(join(after, 'ContactCenter.template.json'));
  const command = join(work, 'connect-profiles.js');
  writeFileSync(command, (await bundleCommand()).contents);
  cpSync(join(ROOT, 'package.json'), join(work, 'package.json'));
  const run = (...args: string[]) => execFileSync(process.execPath, [command, ...args], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
  run('report', 'cdk.out', '--output', 'report.html', '--fail-on', 'never');
  run('diff', 'cdk.out', 'proposed', '--output', 'diff.html');
}

/** A supervisor who can edit permissions, and a role under another name. */
function changeTemplate(file: string): void {
  const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: Record<string, { Properties: { SecurityProfileName?: string; Permissions?: string[] } }> };
  for (const { Properties: properties } of Object.values(template.Resources)) {
    if (properties.SecurityProfileName === 'Supervisor') {
      properties.Permissions = [...properties.Permissions!.filter((name) => name !== 'AgentStates.View'), 'Users.EditPermission'].sort();
    }
    if (properties.SecurityProfileName === 'Cases agent') {
      properties.SecurityProfileName = 'Case worker';
    }
  }
  writeFileSync(file, JSON.stringify(template));
}

async function takeShot(browser: Browser, work: string, { image, page: file, hash, colorScheme }: typeof SHOTS[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme });
  await page.goto(`file://${join(work, file)}${hash}`);
  await page.screenshot({ path: join(IMAGES, image) });
  await page.close();
  console.log(`docs/images/${image}`);
}

void main();
