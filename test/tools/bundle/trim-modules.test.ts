import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { trimModules } from '../../../tools/bundle/trim-modules';
import type { Trim } from '../../../tools/bundle/trims';

const folder = mkdtempSync(path.join(tmpdir(), 'trim-modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TRIM: Trim = { what: 'long words', file: /[ab]\.js$/, rewrite: (source) => source.replace('looooong', 'short') };

async function bundle(modules: Record<string, string>, trims: readonly Trim[]) {
  Object.entries(modules).forEach(([name, source]) => writeFileSync(path.join(folder, name), source));
  const entryPoints = Object.keys(modules).map((name) => path.join(folder, name));
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, outdir: folder, logLevel: 'silent', plugins: [trimModules(trims)] });
  return outputFiles.map(({ text }) => text).join('');
}

test('rewrites the files that a trim is for', async () => {
  const code = await bundle({ 'a.js': 'console.log("looooong a")', 'c.js': 'console.log("looooong c")' }, [TRIM]);
  expect(code).toContain('short a');
  expect(code).toContain('looooong c');
});

test('fails where one of the files has nothing to trim, although another has', async () => {
  await expect(bundle({ 'a.js': 'console.log("looooong a")', 'b.js': 'console.log("b")' }, [TRIM]))
    .rejects.toThrow(/Nothing was trimmed of long words in .*b\.js/);
});

test('fails where no file is there to trim', async () => {
  await expect(bundle({ 'c.js': 'console.log("c")' }, [TRIM])).rejects.toThrow('No file was found to trim: long words');
});
