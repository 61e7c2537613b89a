import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBundle } from '../cli/support/bundle';
import { liveInstance } from '../cli/support/live';
import { templateOf, write, writeAssembly } from '../review/support/assembly';
import { largeApp } from '../review/support/large-app';
import { temporaryDirectory } from '../review/support/temporary';

const directory = temporaryDirectory();
const bundle = useBundle();

test('the bundle reports with nothing installed, in a folder with a space', async () => {
  write(directory.path, 'my template.json', templateOf([{ id: 'Agent' }]));
  const { code, out, err } = await bundle.run(['report', 'my template.json'], { cwd: directory.path });
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^1 role of my template\.json\n/);
});

test('the bundle writes the page, one file that needs no other', async () => {
  writeAssembly(join(directory.path, 'cdk.out'), largeApp());
  const { code } = await bundle.run(['report', '--output', 'report.html', '--fail-on', 'never'], { cwd: directory.path });
  expect(code).toBe(0);
  const page = readFileSync(join(directory.path, 'report.html'), 'utf8');
  expect(page.startsWith('<!doctype html>')).toBe(true);
  expect(page.length).toBeLessThan(1_500_000);
  expect(/<(?:link|script|img)[^>]+(?:src|href)="(?!data:)/.test(page)).toBe(false);
});

test.each([
  ['no color into a pipe', {}, false],
  ['color where it is asked for', { FORCE_COLOR: '1' }, true],
  ['NO_COLOR is honored above all', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('%s', async (_, env, colored) => {
  write(directory.path, 't.json', templateOf([{ id: 'Agent' }]));
  const { out } = await bundle.run(['report', 't.json'], { cwd: directory.path, env: { NO_COLOR: undefined, FORCE_COLOR: undefined, ...env } });
  expect(out.includes('\u001b[')).toBe(colored);
});

test('a reader that has seen enough is no error', () => {
  writeAssembly(join(directory.path, 'cdk.out'), largeApp());
  const script = `set -o pipefail; "${process.execPath}" "$CLI" report --json --fail-on never | head -c 10 > /dev/null`;
  expect(() => execFileSync('bash', ['-c', script], { cwd: directory.path, env: { ...process.env, CLI: bundle.file } })).not.toThrow();
});

test.each(['stdout', 'stderr'] as const)('a reader of %s that has seen enough changes no verdict', async (stream) => {
  write(directory.path, 't.json', templateOf([{ id: 'Agent', permissions: ['Cases.Edit'] }]));
  const verdict = (...args: string[]) => new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle.file, ...args], { cwd: directory.path, stdio: ['ignore', 'pipe', 'pipe'] });
    child[stream].destroy();
    child[stream === 'stdout' ? 'stderr' : 'stdout'].resume();
    child.on('exit', resolve);
  });
  expect(await verdict('report', 't.json')).toBe(1);
  expect(await verdict('report', 'missing.json')).toBe(3);
});

describe('Ctrl-C', () => {
  const live = liveInstance({ throttling: true }, { profiles: [...Array(30).keys()].map((number) => ({ name: `Role ${number}`, permissions: ['Users.View'] })) });

  test('while an instance is read ends at once, and leaves what was read and no half of a file', async () => {
    const args = ['snapshot', live.instance.arn, '--output', 's.json'];
    const { code, err } = await bundle.run(args, { cwd: directory.path, interruptAfter: /Reading profiles: 8 of 30/ });
    expect([code, err]).toEqual([130, expect.stringMatching(/Interrupted\.\n$/)]);
    expect(existsSync(join(directory.path, 's.json'))).toBe(false);
    expect(readdirSync(directory.path)).toEqual(['s.json.partial']);
    expect(() => JSON.parse(readFileSync(join(directory.path, 's.json.partial'), 'utf8')) as unknown).not.toThrow();
  });
});

test.each([['SIGTERM', 143], ['SIGHUP', 129], ['SIGINT', 130]] as const)('%s ends the app that is synthesized as well, and leaves nothing behind', async (signal, expected) => {
  const temporary = join(directory.path, 'tmp');
  mkdirSync(temporary);
  const pid = join(directory.path, 'pid');
  const app = `node -e "require('node:fs').writeFileSync('${pid}', String(process.pid)); setTimeout(() => {}, 60000)"`;
  write(directory.path, 'cdk.json', { app });
  write(directory.path, 'before.json', templateOf([{ id: 'Agent' }]));
  const child = spawn(process.execPath, [bundle.file, 'diff', 'before.json'], { cwd: directory.path, env: { ...process.env, TMPDIR: temporary }, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill(signal);
  expect(await ended).toBe(expected);
  expect(readdirSync(temporary)).toEqual([]);
  expect(spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(pid, 'utf8')], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(Z|$)/);
});
