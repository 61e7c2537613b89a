import type { Entry, Resolver } from './resolve';
import { entriesOf, isObject, own, textOf } from '../../formats/shapes';
import { distinct } from '../../formats/visible';
import { SECURITY_PROFILE } from '../../permissions/generated/limits/cloudformation';
import { templateText } from '../../roles/access/template-text';
import { isIntrinsic, isNoValue } from '../../roles/access/unresolved';
import { byCodeUnit } from '../../roles/words';

/** No property of a profile has values that are deeper; beyond, they are compared as they are written. */
const DEEPEST = 8;

/**
 * What the resource of a profile has, by its property: texts that are equal if they mean the same, each once. With them, a change of
 * what nothing else knows of is still one.
 */
export function writtenValues(properties: unknown, resolver: Resolver): ReadonlyMap<string, readonly string[]> {
  return new Map(entriesOf(properties).filter(([, value]) => !isNoValue(value)).map(([name, value]) => [
    textOf(name)!,
    own(own(SECURITY_PROFILE, name), 'items') === undefined ? textsIn(value, resolver) : listIn(value, resolver),
  ]));
}

/** Of objects in objects, each with where it is, so that a difference shows no more than what differs. */
function textsIn(value: unknown, resolver: Resolver, where: readonly string[] = []): string[] {
  if (where.length < DEEPEST && isObject(value) && !isIntrinsic(value)) {
    return entriesOf(value).flatMap(([name, inner]) => textsIn(inner, resolver, [...where, textOf(name)!]));
  }
  const texts = Array.isArray(value) ? listIn(value, resolver) : [valueIn(value, resolver)];
  return where.length === 0 ? texts : texts.map((text) => `${where.join('.')}: ${text}`);
}

function listIn(value: unknown, resolver: Resolver, depth = 0): string[] {
  return [...new Set(resolver.entries(value).flatMap((entry) => entryIn(entry, resolver, depth)))].sort(byCodeUnit);
}

function entryIn({ written, items, when, unresolved }: Entry, resolver: Resolver, depth: number): string[] {
  const isLiteral = items !== undefined && unresolved.length === when.length;
  const values = isLiteral ? items.map((item) => valueIn(item, resolver, depth + 1)) : [wordsOf(written)];
  return when.length === 0 ? values : values.map((value) => `${value} (${when.join(', ')})`);
}

/** Lists have no order, and neither have the members of an object. */
function valueIn(value: unknown, resolver: Resolver, depth = 0): string {
  if (depth < DEEPEST && Array.isArray(value)) {
    return `[${listIn(value, resolver, depth).join(', ')}]`;
  }
  if (depth < DEEPEST && isObject(value) && !isIntrinsic(value)) {
    const members = entriesOf(value).sort(([a], [b]) => byCodeUnit(a, b));
    return `{${members.map(([name, inner]) => `${textOf(name)}: ${valueIn(inner, resolver, depth + 1)}`).join(', ')}}`;
  }
  const { value: resolved, unresolved } = isObject(value) ? resolver.resolve(value) : { value, unresolved: [] };
  return wordsOf(unresolved.length === 0 ? resolved : value);
}

/** What a template has, fit to be shown and compared. */
function wordsOf(written: unknown): string {
  return distinct(templateText(written));
}
