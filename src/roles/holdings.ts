import { templateText } from './access/template-text';
import { isNoValue } from './access/unresolved';
import type { Combination } from './combination';

/** What a user holds, in one of the ways that a deployment may decide on. */
export interface Holding {
  /** Ids of the roles, sorted, each once. */
  readonly roles: readonly string[];
  /** What else they hold, in words, sorted, each once. */
  readonly unknown: readonly string[];
}

/** A user as an input defines them. */
export interface DefinedUser {
  /** Where they are defined: a construct path, a logical id, an address. Never a name of a person. */
  readonly id: string;
  /** By which of these they are the same user under another id, such as an ARN. Compared, and never shown: a user name is among them. */
  readonly keys?: readonly string[];
  /** What they hold: in one way, or in several where a condition decides. */
  readonly holdings: readonly Holding[];
}

/** More ways than these are not told apart: a template may have any number of conditions. */
const MOST_WAYS = 32;

/** An item of a list, or all of a list that is none in the template. */
interface Item {
  readonly written: unknown;
  readonly isList: boolean;
}

/**
 * What a list of profiles makes a user hold.
 *
 * @param written as a template has it, with its functions
 * @param roleOf the role that an item of it is; `undefined` where nobody can tell
 * @param shown what nobody can tell, for people
 */
export function holdingsOf(
  written: unknown, roleOf: (item: unknown) => string | undefined, shown: (written: unknown) => string = templateText,
): Holding[] {
  const ways = waysOf(written, true).map((items): Holding => {
    const found = items.map((item) => ({ item, role: item.isList ? undefined : roleOf(item.written) }));
    const unknown = found.filter(({ role }) => role === undefined)
      .map(({ item }) => `the ${item.isList ? 'list of profiles' : 'profile'} ${shown(item.written)}`);
    return { roles: sorted(found.flatMap(({ role }) => role ?? [])), unknown: sorted(unknown) };
  });
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

/** What all users hold, each combination once, with the first of those who hold it. */
export function combinationsOfUsers(users: readonly DefinedUser[]): Combination[] {
  const held = new Map<string, { readonly holding: Holding; readonly by: string[] }>();
  for (const { id, holdings } of users) {
    for (const holding of holdings) {
      const key = JSON.stringify(holding);
      held.set(key, { holding, by: [...held.get(key)?.by ?? [], id] });
    }
  }
  return [...held.values()].map(({ holding, by }) => {
    const [first, ...more] = [...new Set(by)].sort();
    return { ...holding, holder: `the user ${first}${more.length === 0 ? '' : ` and ${more.length} more`}` };
  });
}

/** The items of a list, in all the ways that its conditions may decide. */
function waysOf(written: unknown, isList: boolean): Item[][] {
  if (written === undefined || isNoValue(written)) {
    return [[]];
  }
  const sides = sidesOf(written);
  if (sides) {
    return sides.flatMap((side) => waysOf(side, isList));
  }
  if (!Array.isArray(written)) {
    return [[{ written, isList }]];
  }
  const ofItems = written.map((item) => waysOf(item, false));
  return ofItems.reduce((count, { length }) => count * length, 1) > MOST_WAYS ? [[{ written, isList: true }]]
    : ofItems.reduce((ways, ofItem) => ways.flatMap((way) => ofItem.map((items) => [...way, ...items])), [[]]);
}

function sidesOf(written: unknown): unknown[] | undefined {
  const branches = typeof written === 'object' && written !== null && 'Fn::If' in written ? written['Fn::If'] : undefined;
  return Array.isArray(branches) && branches.length === 3 ? branches.slice(1) : undefined;
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
