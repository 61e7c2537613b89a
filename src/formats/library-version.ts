import { APP_METADATA, type MetadataEntry } from './assembly-names';
import { own } from './shapes';

/** What is no version is none: texts of others get into no command that people copy. */
const VERSION = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([\dA-Za-z.-]{1,64}))?$/;

/** The library as it is developed. */
const UNRELEASED = '0.0.0';

/** The newest version of the library that wrote one of the stacks, as they say; `undefined` where none says it. */
export function writtenBy(metadata: readonly MetadataEntry[]): string | undefined {
  const versions = metadata
    .map(({ type, data }) => (type === APP_METADATA ? own(data, 'library') : undefined))
    .filter((library): library is string => typeof library === 'string' && VERSION.test(library));
  return versions.length === 0 ? undefined : versions.reduce((newest, version) => (isNewer(version, newest) ? version : newest));
}

/** Whether a version comes after another one; of a development version, and of what is no version, nobody knows. */
export function isNewer(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => (text.startsWith(UNRELEASED) ? null : VERSION.exec(text)));
  return !!one && !!two && compare(one, two) > 0;
}

function compare(one: RegExpExecArray, two: RegExpExecArray): number {
  const [first, second] = [one, two].map((parts) => parts.slice(1, 4).map(Number)) as [number[], number[]];
  const differing = first.findIndex((number, index) => number !== second[index]);
  return differing === -1 ? comparePrereleases(one[4], two[4]) : first[differing]! - second[differing]!;
}

/** As semver orders them: before the release, numbers by their size and before names, and what goes on after what ends. */
function comparePrereleases(one: string | undefined, two: string | undefined): number {
  if (one === undefined || two === undefined) {
    return Number(one === undefined) - Number(two === undefined);
  }
  const [first, second] = [one.split('.'), two.split('.')];
  const differing = first.findIndex((part, index) => part !== second[index]);
  const [a, b] = [first[differing], second[differing]];
  if (a === undefined || b === undefined) {
    return first.length - second.length;
  }
  const [isNumber, isOtherNumber] = [a, b].map((part) => /^\d+$/.test(part));
  return isNumber && isOtherNumber ? Number(a) - Number(b) : Number(isOtherNumber) - Number(isNumber) || (a < b ? -1 : 1);
}
