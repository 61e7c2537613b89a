import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalog } from './generate/catalog-data';
import { GENERATED, outputsOf } from './generate/outputs';

/**
 * Writes what follows from the catalog; with --check only says which files are stale, and fails if any is.
 */
function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } });
  const root = resolve(values.root ?? join(__dirname, '..'));
  const outputs = outputsOf(readCatalog(join(root, 'catalog')));
  const stale = [...outputs].filter(([path, text]) => contentOf(join(root, path)) !== text).map(([path]) => path);
  const leftOver = filesIn(root, GENERATED).filter((path) => !outputs.has(path));
  if (values.check) {
    for (const path of stale) console.error(`stale: ${path}`);
    for (const path of leftOver) console.error(`left over: ${path}`);
    if (stale.length + leftOver.length > 0) {
      console.error('Run `npm run generate` and commit what it writes.');
      process.exitCode = 1;
    }
    return;
  }
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), outputs.get(path)!);
    console.log(`written: ${path}`);
  }
  for (const path of leftOver) {
    rmSync(join(root, path));
    console.log(`removed: ${path}`);
  }
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function filesIn(root: string, directory: string): string[] {
  const path = join(root, directory);
  return existsSync(path) ? readdirSync(path).map((file) => `${directory}/${file}`) : [];
}

main();
