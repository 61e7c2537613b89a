import { adviceIn, Search, type Advice, type Said, type Searchable } from './search';
import { formsIn } from './word-forms';
import { catalogNames, factsOf, permissionTextOf } from '../../permissions/catalog';
import { namesOfSaying } from '../../permissions/catalog/sayings';
import { sayings } from '../../permissions/generated/tables/sayings';

let search: Search<Searchable> | undefined;

/** What people say, for a list of permissions: of those that are not in it nothing is said. */
export function sayingsFor(names: readonly string[]): Said[] {
  const numbers = new Map(names.map((name, number) => [name, number]));
  return sayings
    .map((saying): Said => [saying.said, usualFirst(namesOfSaying(saying)).flatMap((name) => numbers.get(name) ?? [])])
    .filter(([, meant]) => meant.length > 0);
}

/** What AWS no longer has, or does not describe, is hardly what was meant. */
function usualFirst(names: readonly string[]): string[] {
  const isUsual = (name: string) => factsOf(name)!.status === 'current';
  return [...names.filter(isUsual), ...names.filter((name) => !isUsual(name))];
}

/** Names of the permissions that somebody may mean, the likeliest first; none where nothing has the words. */
export function namesFor(words: string): string[] {
  search ??= new Search(catalogNames.map((name) => ({ name, ...permissionTextOf(name)! })), sayingsFor(catalogNames));
  return formsIn(words).length === 0 ? [] : search.find(words).map(({ name }) => name);
}

/** What people say for what no permission is about. */
export const ADVICE: readonly Advice[] = sayings.flatMap(({ said, advice }): Advice[] => (advice === undefined ? [] : [[said, advice]]));

/** Why no permission is meant by words that people say for something else: a sentence. */
export function adviceFor(words: string): string | undefined {
  return adviceIn(ADVICE, words);
}
