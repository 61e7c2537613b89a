import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const ROOT = join(__dirname, '..');

/** The oldest Node.js that the package supports. */
const NODE = 'node20';

/**
 * Bundles the command line and what its page is made of into one directory, so that the package needs nothing installed.
 *
 * @param outdir a directory two levels below the root of the package, where the command looks for `package.json`
 */
export async function bundleCli(outdir = join(ROOT, 'assets', 'cli')): Promise<void> {
  mkdirSync(outdir, { recursive: true });
  const common = { absWorkingDir: ROOT, bundle: true, minify: true, legalComments: 'none', logLevel: 'warning' } as const;
  const [{ metafile }] = await Promise.all([
    build({
      ...common,
      entryPoints: ['src/cli/main.ts'],
      outfile: join(outdir, 'connect-profiles.js'),
      platform: 'node',
      target: NODE,
      // ES modules bundle into less than their CommonJS twins.
      mainFields: ['module', 'main'],
      banner: { js: '#!/usr/bin/env node' },
      metafile: true,
    }),
    build({ ...common, entryPoints: ['src/review/page/page.mts'], outfile: join(outdir, 'page.js'), format: 'iife', target: 'es2022' }),
    build({ ...common, entryPoints: ['src/review/page/page.css'], outfile: join(outdir, 'page.css') }),
  ]);
  writeFileSync(join(outdir, 'LICENSES.txt'), licensesOf(metafile));
}

/** The licenses of the packages that the bundle holds, which ask to go with it; each text once. */
function licensesOf({ inputs }: Metafile): string {
  const packages = new Set(Object.keys(inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const byText = new Map<string, string[]>();
  for (const path of [...packages].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as Record<string, string>;
    const text = licenseText(join(ROOT, path));
    byText.set(text, [...byText.get(text) ?? [], `${name} ${version} (${license})`]);
  }
  return [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`).join('\n----\n\n');
}

function licenseText(directory: string): string {
  const file = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name));
  return file ? `${readFileSync(join(directory, file), 'utf8').trim()}\n` : '';
}

if (require.main === module) {
  void bundleCli();
}
