import { catalogNames } from './catalog/names';
import { successorsOf } from './catalog/renamed';
import { isWithin } from './similarity';

/**
 * The names that a name which the catalog does not have is another spelling of: what AWS renamed it to, or what differs in
 * case and spaces only. No permission that AWS may add some day is spelled like that.
 */
export function spellingsOf(name: string): readonly string[] {
  const successors = successorsOf(name);
  return successors.length > 0 ? successors : catalogNames.filter((one) => plain(one) === plain(name));
}

/** Those, and where there are none, the names that are one letter away. */
export function lookalikesOf(name: string): readonly string[] {
  const spellings = spellingsOf(name);
  return spellings.length > 0 ? spellings : catalogNames.filter((one) => isWithin(1, plain(one), plain(name))).sort();
}

function plain(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}
