import { NO_ACCESS, PARTS, type Access, type KnownAccess } from '../../roles/access';
import { allowedOf } from '../../roles/access/limits';
import { dependsOnDeployment, isUnresolved } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { list, verb } from '../../roles/words';
import type { SingleFinding } from '../rule';

type Repetition = Pick<SingleFinding, 'message' | 'fix'> & { readonly permissions?: readonly string[] };

/** Items that the lists of a role have more than once, and tags of which one takes the place of another. */
export function repetitions({ access, reading: { flaws } = {} }: Role): Repetition[] {
  const repeated = flaws?.repeated ?? [];
  return [
    ...listedTwice(repeated, '', 'list every permission once').map((finding) => ({ ...finding, permissions: repeated })),
    ...lostTags('tags', flaws?.repeatedTags ?? [], 'give each key once, with the value that counts'),
    ...lostTags('access control tags', certainItems(access.accessControlTags) as KnownAccess['accessControlTags'],
      'give each key one value; for further values, define a role each that is held together with this one'),
    ...(access === NO_ACCESS ? [] : PARTS).flatMap((part) => (allowedOf('CloudFormation', part)?.uniqueItems
      ? listedTwice(twice(certainItems(access[part.key])).map((item) => `"${part.item(item)}"`), ` in ${part.property}`) : [])),
  ];
}

/** What a list of texts has more than once. */
export function repeatedTexts(texts: readonly string[], where: string): Repetition[] {
  return listedTwice(twice(texts).map((text) => `"${text}"`), ` in ${where}`);
}

function listedTwice(items: readonly string[], where: string, fix = 'list each once'): Repetition[] {
  return items.length === 0 ? [] : [{
    message: `${list(items)} ${verb(items, 'is', 'are')} listed more than once${where}, which CloudFormation does not allow.`,
    fix,
  }];
}

/** Each item that is there more than once, once. */
function twice<T>(items: readonly T[]): T[] {
  const written = items.map((item) => JSON.stringify(item));
  return items.filter((_, index) => written.indexOf(written[index]) === index && written.lastIndexOf(written[index]) !== index);
}

/** CloudFormation has tags as a list; Connect has them as a map, in which the last one of a key counts. */
function lostTags(what: string, tags: KnownAccess['accessControlTags'], fix: string): Repetition[] {
  const counting = new Map(tags.map(({ key, value }) => [key, value]));
  const lost = [...counting].flatMap(([key, value]): string[] => {
    const others = [...new Set(tags.filter((tag) => tag.key === key && tag.value !== value).map((tag) => `${key}=${tag.value}`))];
    return others.length === 0 ? [] : [`${list(others)} ${verb(others, 'is', 'are')} lost, because ${key}=${value} counts`];
  });
  return lost.length === 0 ? [] : [{ message: `The ${what} have a key more than once: ${lost.join('; ')}.`, fix }];
}

/** The items of a list that are known, if it is not one that only the deployment knows: both sides of a condition are in that. */
function certainItems(given: Access[keyof Access]): readonly unknown[] {
  const items: readonly unknown[] = [given ?? []].flat();
  return items.some((item) => isUnresolved(item) && item.isList) ? [] : items.filter((item) => !dependsOnDeployment(item));
}
