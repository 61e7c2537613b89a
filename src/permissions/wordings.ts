import { factsOf } from './catalog/facts';
import { catalogNames } from './catalog/names';
import { permissionTextOf } from './catalog/texts';
import { noPermissions } from './generated/tables/no-permissions';
import { sections } from './generated/tables/sections';
import { sectionTitle } from './section-title';

/** What a text means that people read in the console, or on a page about it. */
export interface Meant {
  /**
   * `row`, `rows` and `section` of the console's table, and `prefix` of names in the API: several permissions, of which perhaps
   * one is wanted.
   */
  readonly kind: 'permission' | 'row' | 'rows' | 'section' | 'prefix';
  /** Names in the API, sorted. */
  readonly names: readonly string[];
}

/** Every dash that keyboards, word processors and web pages put in the place of a hyphen. */
const DASHES = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** What people, and this library, write between a section and what is in it. */
const SEPARATORS = ['-', ':', '>', '›', '»', '→', '/'];

type Names = ReadonlyMap<string, readonly string[]>;

interface Index {
  readonly permissions: Names;
  /** By what a row is called today. */
  readonly rows: Names;
  /** By what pages call it besides, and by what rows for redacted and for unredacted things have in common. */
  readonly otherRows: Names;
  readonly sections: Names;
  /** By the parts before a dot, as letters alone. */
  readonly prefixes: Names;
}

let index: Index | undefined;

/** What a text is the wording of, without regard to case, spaces and kinds of dashes; `undefined` where it is that of nothing. */
export function meantBy(text: string): Meant | undefined {
  index ??= makeIndex();
  const wording = plain(text);
  return anywhere(wording, index) ?? inSection(wording, index) ?? actionOf(wording, index);
}

/** What to do about a text that is taken for a permission and is none: `undefined` where nothing is known of it. */
export function adviceOn(text: string): string | undefined {
  const known = Object.entries(noPermissions).find(([wording]) => plain(wording) === plain(text));
  if (known) {
    return known[1];
  }
  if (/^[a-z][a-z0-9-]*:[A-Za-z*]/.test(text.trim())) {
    return 'This is written like an action of IAM, which policies allow to programs and people; '
      + 'permissions of security profiles have names of their own.';
  }
  return text.includes('*') ? 'Security profiles have no wildcards: each permission is named.' : undefined;
}

/** What a wording means by itself: a permission, unless its row has more, and what is in the console today before what once was. */
function anywhere(wording: string, { permissions, rows, otherRows, sections: bySection, prefixes }: Index): Meant | undefined {
  const row = union(rows.get(wording), otherRows.get(wording));
  const exact = permissions.get(wording) ?? eachAction(wording, permissions);
  if (exact && !exact.every((name) => row.length > exact.length && row.includes(name))) {
    return { kind: 'permission', names: exact };
  }
  const section = bySection.get(wording);
  if (section && !rows.has(wording)) {
    return { kind: 'section', names: section };
  }
  if (row.length > 0) {
    return { kind: new Set(row.map((name) => factsOf(name)!.resource)).size > 1 ? 'rows' : 'row', names: row };
  }
  const names = prefixes.get(letters(wording));
  return names && { kind: 'prefix', names };
}

/** `Routing - Queues`, `Routing: Queues - View`, `Queues - View in Routing`. What pages count to another section is meant all the same. */
function inSection(wording: string, all: Index): Meant | undefined {
  for (const [section, inside] of all.sections) {
    const before = SEPARATORS.find((separator) => wording.startsWith(`${section}${separator}`));
    const after = [` in ${section}`, ` (${section})`].find((end) => wording.endsWith(end));
    const rest = before ? wording.slice(section.length + 1) : after && wording.slice(0, -after.length);
    const meant = rest ? anywhere(rest, { ...all, sections: new Map() }) ?? actionOf(rest, all) : undefined;
    if (meant) {
      const names = meant.names.filter((name) => inside.includes(name));
      return names.length === 0 ? meant : { ...meant, names };
    }
  }
  return undefined;
}

/** `Recorded conversations - View`, where the console has several rows of that kind, or the API says it like this. */
function actionOf(wording: string, all: Index): Meant | undefined {
  const [, row, action] = /^(.+)-([^-]+)$/.exec(wording) ?? [];
  const meant = row === undefined ? undefined : anywhere(row, { ...all, permissions: new Map(), sections: new Map() });
  const names = meant?.names.filter((name) => (
    plain(permissionTextOf(name)!.uiName).endsWith(`-${action}`) || name.toLowerCase().endsWith(`.${action}`)));
  return names && names.length > 0 ? { kind: 'permission', names } : undefined;
}

/** `Cases - View/Edit` is two permissions, where both exist. */
function eachAction(wording: string, permissions: Names): readonly string[] | undefined {
  const [, row, actions] = /^(.+)-([^-]+)$/.exec(wording) ?? [];
  const found = actions?.split(/\s*(?:[/,&]|\band\b)\s*/).map((action) => permissions.get(`${row}-${action}`));
  return found && found.length > 1 && found.every((names) => names !== undefined) ? union(...found) : undefined;
}

function makeIndex(): Index {
  const permissions = new Map<string, string[]>();
  const rows = new Map<string, string[]>();
  const otherRows = new Map<string, string[]>();
  const bySection = new Map<string, string[]>();
  const prefixes = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, wording: string, name: string) => map.set(wording, union(map.get(wording), [name]));
  for (const name of catalogNames) {
    const { uiName, alsoKnownAs = [], section } = permissionTextOf(name)!;
    for (const wording of [uiName, ...alsoKnownAs].map(plain)) {
      add(permissions, wording, name);
      // What comes before the action is another word for the row.
      const row = wording.replace(/-[^-]*$/, '');
      add(otherRows, row, name);
      add(otherRows, withoutRedaction(row), name);
    }
    add(rows, plain(factsOf(name)!.resource), name);
    add(otherRows, withoutRedaction(plain(factsOf(name)!.resource)), name);
    [section, ...sections[section]!, sectionTitle(section)].forEach((title) => add(bySection, plain(title), name));
    const parts = name.split('.');
    parts.slice(1).forEach((_, dots) => add(prefixes, letters(parts.slice(0, dots + 1).join('')), name));
  }
  return { permissions, rows, otherRows, sections: bySection, prefixes };
}

function union(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}

/** The console once had one row for what is redacted and what is not, and pages still call both by its name. */
function withoutRedaction(row: string): string {
  return row.replace(/ \((?:un)?redacted\)$/, '');
}

function letters(wording: string): string {
  return wording.toLowerCase().replace(/[\s._-]/g, '');
}

function plain(wording: string): string {
  return wording.trim().toLowerCase().replace(DASHES, '-').replace(/\s*([-:>›»→/])\s*/g, '$1').replace(/\s+/g, ' ');
}
