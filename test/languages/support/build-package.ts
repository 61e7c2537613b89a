import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT, run } from './run';

/** Builds what is published for a language, and gives the folder that it is in. */
export function buildPackage(language: 'python' | 'java' | 'go'): string {
  run('npx', ['tsx', 'tools/languages/package.ts', language]);
  return path.join(ROOT, 'dist', language);
}

/** The version of a package that TypeScript uses here, so that every language uses the same. */
export function versionOf(name: string): string {
  return JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}
