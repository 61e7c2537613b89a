import { factsOf } from './catalog/facts';
import { successorsOf } from './catalog/names';
import { nearest } from './nearest';
import { adviceOn } from './wordings';

/** What a name that the catalog does not have may stand for; of the three, the first that is there. */
export interface Meaning {
  /** What AWS calls it now. */
  readonly renamedTo: readonly string[];
  /** Why it is no permission, and what to do instead: a sentence. */
  readonly advice?: string;
  /** Names that it may be meant for, best first. */
  readonly nearest: readonly string[];
}

/** What a name that the catalog does not have may stand for. */
export function meaningOf(name: string): Meaning {
  const renamedTo = successorsOf(name);
  const advice = renamedTo.length > 0 ? undefined : adviceOn(name);
  return { renamedTo, advice, nearest: renamedTo.length > 0 || advice !== undefined ? [] : nearest(name) };
}

/** A name to suggest, with what whoever takes it over unread would learn from the next finding. */
export function suggestion(name: string): string {
  return factsOf(name)?.status === 'retired' ? `${name} (retired: it no longer does anything)` : name;
}
