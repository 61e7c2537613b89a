import type { Entry, Resolver } from './resolve';
import { entriesOf, isObject, own, textOf } from '../../formats/shapes';
import { distinct } from '../../formats/visible';
import { SECURITY_PROFILE } from '../../permissions/generated/limits/cloudformation';
import { PARTS } from '../../roles/access';
import { templateText } from '../../roles/access/template-text';
import { isIntrinsic, isNoValue } from '../../roles/access/unresolved';
import { byCodeUnit } from '../../roles/words';

/** No property of a profile has values that are deeper; beyond, they are compared as they are written. */
const DEEPEST = 8;

/** The members by which items of lists are told apart. */
const FIRST: readonly string[] = ['Key', ...PARTS.flatMap(({ form }) => (typeof form === 'string' ? [] : [Object.values(form)[0]!.property]))];

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
  const members = resolver.entries(value).flatMap((entry) => membersIn(entry, resolver, depth));
  const textsOf = new Map<string, Set<string>>();
  members.forEach(({ key, text }) => textsOf.set(key, (textsOf.get(key) ?? new Set()).add(text)));
  return members.map(({ key, text }) => {
    const others = [...textsOf.get(key)!];
    // Of several with one key, the order decides on which of them counts.
    return others.length === 1 ? text : `${text} (${others.indexOf(text) + 1} of ${others.length})`;
  }).filter((text, index, all) => all.indexOf(text) === index).sort(byCodeUnit);
}

/** A member of a list, with what tells it from others. */
interface Member {
  readonly key: string;
  readonly text: string;
}

function membersIn({ written, items, when, unresolved }: Entry, resolver: Resolver, depth: number): Member[] {
  const isLiteral = items !== undefined && unresolved.length === when.length;
  const values = isLiteral ? items.map((item) => ({ item, text: valueIn(item, resolver, depth + 1) }))
    : [{ item: written, text: wordsOf(written) }];
  return values.map(({ item, text }) => {
    const shown = when.length === 0 ? text : `${text} (${when.join(', ')})`;
    const key = FIRST.map((name) => own(item, name)).find((one) => one !== undefined);
    return { key: key === undefined ? shown : valueIn(key, resolver), text: shown };
  });
}

/** Lists have no order unless a key is repeated, and neither have the members of an object. */
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
