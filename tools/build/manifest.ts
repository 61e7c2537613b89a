import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, STAGE } from './paths';
import type { Bundle } from '../bundle/bundle';

/** A package as it is laid out before it is packed. */
export interface StagedPackage {
  readonly name: string;
  readonly directory: string;
  /** Its bundle, which holds something of other packages. */
  readonly bundle: Pick<Bundle, 'inputs'>;
}

/** What the project says of itself, with the version that is built. */
export const PROJECT = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly repository: { readonly url: string };
  readonly jsii: { readonly targets: object };
};

/** The version of a package that the project has installed. */
export function installedVersion(name: string): string {
  return (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

/** What every package says alike. */
const COMMON = ['version', 'license', 'author', 'repository', 'homepage', 'bugs', 'engines', 'publishConfig'];

/**
 * The `package.json` of a package: its name, what every package says, and what is its own. Scripts and development dependencies
 * are of no use to somebody who installs it.
 */
export function manifest(name: string, own: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ name, ...ofProject(COMMON), ...own }, null, 2)}\n`;
}

/**
 * What the project says under some keys.
 *
 * @throws if it says nothing under one of them
 */
export function ofProject(keys: readonly string[]): Record<string, unknown> {
  const missing = keys.filter((key) => PROJECT[key] === undefined);
  if (missing.length > 0) {
    throw new Error(`package.json says nothing of ${missing.join(', ')}, which published packages have to.`);
  }
  return Object.fromEntries(keys.map((key) => [key, PROJECT[key]]));
}

/** An empty directory to lay a package out in. */
export function emptyStage(name: string): string {
  const directory = join(STAGE, name);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  return directory;
}

/** Copies a file of the project to the same place in a package. */
export function copyInto(directory: string, file: string): void {
  const target = join(directory, file);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(ROOT, file), target);
}
