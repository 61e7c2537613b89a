import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle';
import { ROOT } from '../build/paths';

/** A package that a bundle holds something of. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it, which other tools read as well. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly license: string;
  /** The text that asks to go with it. */
  readonly licenseText: string;
}

/** The packages that a bundle holds something of, in the order of their names. */
export function bundledPackages({ inputs }: Pick<Bundle, 'inputs'>): BundledPackage[] {
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders].map(readPackage).sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name, version, license } = manifest;
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string') {
    throw new Error(`${folder}/package.json does not say its name, version and license, which have to be listed with the bundle.`);
  }
  return { name, version, license, manifest, licenseText: licenseTextOf(folder, license) };
}

/**
 * The text of a package's license, with its notices. Some packages have it in their README only; some of those under the Apache
 * License name it and no more, and its text is the one of this project.
 */
function licenseTextOf(folder: string, license: string): string {
  const texts = readdirSync(join(ROOT, folder)).filter((name) => /^(licen[cs]e|notice)/i.test(name)).sort();
  const files = texts.map((name) => read(folder, name));
  const found = files.length > 0 ? files.join('\n\n') : /^(?:#+ *licen[cs]e\b|licen[cs]e\b.*\n[-=]+$)[^]*$/im.exec(readme(folder))?.[0] ?? (license === 'Apache-2.0' ? read('.', 'LICENSE') : undefined);
  if (found === undefined) {
    throw new Error(`${folder} has no text of its license (${license}), which has to go with what is bundled of it.`);
  }
  return `${found.trim()}\n`;
}

function readme(folder: string): string {
  const file = readdirSync(join(ROOT, folder)).find((name) => /^readme/i.test(name));
  return file === undefined ? '' : read(folder, file);
}

function read(folder: string, file: string): string {
  return readFileSync(join(ROOT, folder, file), 'utf8').trim();
}

/** The licenses of the packages that a bundle holds; each text once, under the packages that have it. */
export function licensesOf(bundle: Pick<Bundle, 'inputs'>): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, license, licenseText: text } of bundledPackages(bundle)) {
    byText.set(text, [...byText.get(text) ?? [], `${name} ${version} (${license})`]);
  }
  return [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`).join('\n----\n\n');
}
