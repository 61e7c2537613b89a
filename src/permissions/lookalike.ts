import { catalogNames, successorsOf } from './catalog/names';
import { isWithin } from './similarity';

let byPlain: Map<string, string[]> | undefined;

/**
 * The names that a name which the catalog does not have is another spelling of: what AWS renamed it to, or what differs in
 * case and spaces only. No permission that AWS may add some day is spelled like that.
 */
export function spellingsOf(name: string): readonly string[] {
  const successors = successorsOf(name);
  return successors.length > 0 ? successors : (plainNames().get(plain(name)) ?? []);
}

/** Those, and where there are none, the names that are one letter away. */
export function lookalikesOf(name: string): readonly string[] {
  const spellings = spellingsOf(name);
  if (spellings.length > 0) {
    return spellings;
  }
  const written = plain(name);
  return [...plainNames()].flatMap(([one, names]) => (isWithin(1, one, written) ? names : [])).sort();
}

/** The catalog's names by how they are compared. */
function plainNames(): ReadonlyMap<string, readonly string[]> {
  if (!byPlain) {
    byPlain = new Map();
    for (const name of catalogNames) {
      byPlain.set(plain(name), [...byPlain.get(plain(name)) ?? [], name]);
    }
  }
  return byPlain;
}

function plain(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}
