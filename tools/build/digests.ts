import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './paths';
import { TARGETS, type Language } from './targets';
import { filesIn } from '../support/files';

/** In the form that `sha256sum --check` reads, so that whoever publishes can tell that it has what was tested. */
const FILE = 'SHA256SUMS';

/** What people install, or add to their project; other files of a package are about it. */
const PACKAGE = /\.(?:tgz|whl|jar|nupkg|csproj|mod)$/;
const ABOUT = /-(?:sources|javadoc)\.jar$|\/(?:jsii|resources)\//;

/** The library for npm, which is in the packages for other languages; those that are one file have it inside. */
const INSIDE = /(?:^|\/)cdk-connect-security-profiles[-@][^/]*\.tgz$/;

/** Writes the digest of every file of the packages. */
export function writeDigests(dist = DIST): void {
  writeFileSync(join(dist, FILE), digests(dist).join(''));
}

/**
 * The digests of the packages, with what is to be known of each language.
 *
 * @throws if a file is not what it was when its digest was written, or packages have different ones inside
 */
export function describePackages(dist = DIST): string {
  if (!existsSync(join(dist, FILE))) {
    throw new Error('Nothing is built. Run "npm run build" first.');
  }
  const [written, now] = [readFileSync(join(dist, FILE), 'utf8').split(/(?<=\n)/), digests(dist)];
  const changed = [...written, ...now].filter((line) => !written.includes(line) || !now.includes(line)).map(fileOf);
  if (changed.length > 0) {
    throw new Error(`Not as it was built: ${[...new Set(changed)].join(', ')}. Run "npm run build" again.`);
  }
  const inside = now.filter((line) => INSIDE.test(fileOf(line)));
  if (new Set(inside.map(digestOf)).size > 1) {
    throw new Error(`The package for npm is not the same in all packages:\n${inside.join('')}`);
  }
  return (Object.keys(TARGETS) as Language[]).flatMap((language) => {
    const { note } = TARGETS[language];
    const packages = now.filter((line) => fileOf(line).startsWith(`${language}/`) && PACKAGE.test(fileOf(line)) && !ABOUT.test(fileOf(line)));
    return packages.length === 0 ? [] : [`${language}${note ? ` (${note})` : ''}\n`, ...packages.map((line) => `  ${line}`)];
  }).join('');
}

/** A line for each file, in the order of their names. */
function digests(dist: string): string[] {
  return filesIn(dist).filter((name) => name !== FILE)
    .map((name) => `${createHash('sha256').update(readFileSync(join(dist, name))).digest('hex')}  ${name}\n`);
}

function digestOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}

function fileOf(line: string): string {
  return line.trim().slice(line.indexOf('  ') + 2);
}
