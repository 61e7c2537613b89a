import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describePackages, writeDigests } from '../../../tools/build/digests';

const LIBRARY = 'cdk-connect-security-profiles';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
  write(`js/${LIBRARY}-1.2.3.tgz`, 'library');
  write('js/connect-profiles-1.2.3.tgz', 'command');
  write(`go/module/jsii/${LIBRARY}-1.2.3.tgz`, 'library');
  write('go/module/go.mod', 'module');
  writeDigests(dist);
});

afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
}

test('what people install is listed by language, what is inside of it is not', () => {
  expect(describePackages(dist).replace(/[0-9a-f]{64}/g, '…')).toBe(
    `js\n  …  js/${LIBRARY}-1.2.3.tgz\n  …  js/connect-profiles-1.2.3.tgz\ngo\n  …  go/module/go.mod\n`);
});

test('the list is one that publishers can check with', () => {
  expect(() => execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: dist, stdio: 'pipe' })).not.toThrow();
});

test.each([
  ['changed', () => write('js/connect-profiles-1.2.3.tgz', 'other'), 'js/connect-profiles-1.2.3.tgz'],
  ['added', () => write('js/other.tgz', 'other'), 'js/other.tgz'],
  ['gone', () => rmSync(path.join(dist, 'go', 'module', 'go.mod')), 'go/module/go.mod'],
])('a file that was %s after the build is an error', (_, change, file) => {
  change();
  expect(() => describePackages(dist)).toThrow(`Not as it was built: ${file}. Run "npm run build" again.`);
});

test('packages with another package for npm inside are an error', () => {
  write(`go/module/jsii/${LIBRARY}-1.2.3.tgz`, 'an older library');
  writeDigests(dist);
  expect(() => describePackages(dist)).toThrow('The package for npm is not the same in all packages:\n');
});

test('where nothing is built, it is said how', () => {
  rmSync(path.join(dist, 'SHA256SUMS'));
  expect(() => describePackages(dist)).toThrow('Run "npm run build" first.');
});
