import { expressionOf } from './expression';
import type { Entry, Resolver } from './resolve';
import { textOf } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import type { ValueReader } from '../../roles/access/form';
import { templateText } from '../../roles/access/template-text';
import { isNoValue, shownText, unresolvedValue, type Unresolved, type UnresolvedOptions, type Value } from '../../roles/access/unresolved';
import { byCodeUnit } from '../../roles/words';

/** What a template has, and in place of what only the deployment knows, what the template alone lets one take it for. */
export function readerOf(resolver: Resolver): ValueReader {
  return {
    text: (value) => readText(value, resolver),
    // CloudFormation requires it, so something must add it that the template does not tell.
    absent: unresolvedValue(undefined),
    items: (value) => resolver.entries(value).flatMap(readEntry),
    outer: (value, depth) => [unresolved(value, { isList: true, depth })],
    order: (texts) => [...texts].sort((a, b) => byCodeUnit(shownText(a), shownText(b))),
  };
}

/** A text of a template; `undefined` where it has none. */
export function readText(value: unknown, resolver: Resolver): Value | undefined {
  if (value === undefined || isNoValue(value)) {
    return undefined;
  }
  const { value: resolved, unresolved: assumed } = resolver.resolve(value);
  // CloudFormation takes a number or a boolean for its text.
  const text = ['string', 'number', 'boolean'].includes(typeof resolved) ? textOf(String(resolved)) : undefined;
  if (text === undefined) {
    return unresolved(value);
  }
  return assumed.length === 0 ? text : unresolved(value, { taken: { as: text, because: defaultOf(value) } });
}

/** What an entry of a list is in the shape of `Access`. */
export function readEntry({ written, items, isList, when, unresolved: assumed }: Entry): readonly unknown[] {
  if (items && assumed.length === 0) {
    return items;
  }
  if (!items || items.length === 0) {
    const phrases = [...when, ...(items ? ['by default empty'] : [])];
    return [unresolved(written, { isList, ...(phrases.length === 0 ? {} : { text: `${wordsOf(written)} (${phrases.join(', ')})` }) })];
  }
  // Every condition is one of the things that were assumed.
  const because = [...(assumed.length > when.length ? [defaultOf(written)] : []), ...when].join(', ');
  const isOptional = isList || when.length > 0;
  return items.map((item) => unresolved(written, { taken: { as: item, because, ...(isOptional ? { isOptional } : {}) } }));
}

function unresolved(written: unknown, options: UnresolvedOptions = {}): Unresolved {
  return unresolvedValue(written, { text: wordsOf(written), ...options });
}

function defaultOf(written: unknown): string {
  return `default of ${wordsOf(written)}`;
}

/** What a template has, fit to be shown. */
export function wordsOf(written: unknown): string {
  return visible(expressionOf(written)?.text ?? templateText(written));
}
