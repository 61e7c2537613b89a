import { catalogNames, factsOf, textOf } from './catalog';
import { mostSimilar, type Candidate } from './similarity';

const LIMIT = 3;

/**
 * The catalog's names that a wrong name may be meant for, best first: at most 3, none where nothing is near.
 *
 * People write what they read in the console as often as they misspell the API, so both wordings are compared.
 */
export function nearest(name: string): string[] {
  return mostSimilar(name, candidates(), LIMIT);
}

function candidates(): Candidate[] {
  return catalogNames
    .filter((name) => factsOf(name)!.status !== 'retired')
    .map((name) => ({ key: name, wordings: [name, textOf(name)!.uiName] }));
}
