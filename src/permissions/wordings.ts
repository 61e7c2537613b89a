import { factsOf } from './catalog/facts';
import { catalogNames } from './catalog/names';
import { permissionTextOf } from './catalog/texts';
import { noPermissions } from './generated/tables/no-permissions';
import { sections } from './generated/tables/sections';

/** What a text means that people read in the console, or on a page about it. */
export interface Meant {
  /** `row` and `section` of the console's table: several permissions, of which perhaps one is wanted. */
  readonly kind: 'permission' | 'row' | 'section';
  /** Names in the API, sorted. */
  readonly names: readonly string[];
}

/** Every dash that keyboards, word processors and web pages put in the place of a hyphen. */
const DASHES = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

interface Index {
  readonly permissions: ReadonlyMap<string, readonly string[]>;
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

let index: Index | undefined;

/** What a text is the wording of, without regard to case, spaces and kinds of dashes; `undefined` where it is that of nothing. */
export function meantBy(text: string): Meant | undefined {
  index ??= makeIndex();
  const wording = plain(text);
  const permissions = permissionsBy(wording, index);
  if (permissions !== undefined) {
    return { kind: 'permission', names: permissions };
  }
  const row = index.rows.get(wording);
  const names = row ?? index.sections.get(wording);
  return names && { kind: row ? 'row' : 'section', names };
}

/** What to do about a text that is taken for a permission and is none: `undefined` where nothing is known of it. */
export function adviceOn(text: string): string | undefined {
  const known = Object.entries(noPermissions).find(([wording]) => plain(wording) === plain(text));
  if (known) {
    return known[1];
  }
  if (/^[a-z][a-z0-9-]*:[A-Za-z*]/.test(text.trim())) {
    return 'This is an action of IAM, which policies allow to programs and people; permissions of security profiles have names of their own.';
  }
  return text.includes('*') ? 'Security profiles have no wildcards: each permission is named.' : undefined;
}

function permissionsBy(wording: string, { permissions, sections: bySection }: Index): readonly string[] | undefined {
  const exact = permissions.get(wording);
  if (exact) {
    return exact;
  }
  for (const section of bySection.keys()) {
    const [before, after] = [[`${section}-`, `${section}:`].find((start) => wording.startsWith(start)), [` in ${section}`].find((end) => wording.endsWith(end))];
    const rest = before ? wording.slice(before.length).trim() : after && wording.slice(0, -after.length);
    const named = rest === undefined ? undefined : permissionsBy(rest, { permissions, rows: new Map(), sections: new Map() });
    if (named) {
      return named;
    }
  }
  return eachAction(wording, permissions);
}

/** `Cases - View/Edit` is two permissions, where both exist. */
function eachAction(wording: string, permissions: Index['permissions']): readonly string[] | undefined {
  const [, row, actions] = /^(.+)-([^-]+)$/.exec(wording) ?? [];
  const found = actions?.split(/\s*(?:[/,&]|\band\b)\s*/).map((action) => permissions.get(`${row}-${action}`));
  return found && found.length > 1 && found.every((names) => names !== undefined) ? [...new Set(found.flat())].sort() : undefined;
}

function makeIndex(): Index {
  const permissions = new Map<string, string[]>();
  const rows = new Map<string, string[]>();
  const bySection = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, wording: string, name: string) => {
    const names = map.get(plain(wording)) ?? [];
    map.set(plain(wording), [...names.filter((other) => other !== name), name].sort());
  };
  for (const name of catalogNames) {
    const { uiName, alsoKnownAs = [], section } = permissionTextOf(name)!;
    for (const wording of [uiName, ...alsoKnownAs]) {
      add(permissions, wording, name);
      // What comes before the action is another word for the row.
      add(rows, plain(wording).replace(/-[^-]*$/, ''), name);
    }
    add(rows, factsOf(name)!.resource, name);
    [section, ...sections[section]!].forEach((title) => add(bySection, title, name));
  }
  return { permissions, rows, sections: bySection };
}

function plain(wording: string): string {
  return wording.trim().toLowerCase().replace(DASHES, '-').replace(/\s*-\s*/g, '-').replace(/\s+/g, ' ');
}
