import type { Resolver } from './resolve';
import { canonical, own, textOf } from '../../formats/shapes';
import type { ValueReader } from '../../roles/access/form';
import { isUnresolved, shownText, unresolvedValue, type Value } from '../../roles/access/unresolved';
import { byCodeUnit } from '../../roles/words';

/** What a template has, and in place of what only the deployment knows, what the template alone lets one take it for. */
export function readerOf(resolver: Resolver): ValueReader {
  return {
    text: (value) => {
      if (value === undefined) {
        return undefined;
      }
      const { value: resolved, unresolved } = resolver.resolve(value);
      const text = textOf(resolved);
      // What is no text may become one, as numbers do.
      return unresolved.length === 0 && text !== undefined ? text : unresolvedValue(value, { shownAs: text });
    },
    // CloudFormation requires it, so something must add it that the template does not tell.
    absent: unresolvedValue(undefined),
    items: (value) => {
      const { items, unresolved, incomplete } = resolver.items(value);
      return unresolved.length === 0 && !incomplete ? items : [...onceAKey(items), unresolvedValue(value, { isList: true })];
    },
    outer: (value, depth) => [unresolvedValue(value, { isList: true, depth })],
    order: (texts) => {
      const sorted = [...texts].sort((a, b) => byCodeUnit(shownText(a) ?? '', shownText(b) ?? ''));
      return texts.some((text) => isUnresolved(text) && text.isList) ? onceAText(sorted) : sorted;
    },
  };
}

/** Both sides of a condition are in a list, and a tag that is on both is one tag. */
function onceAKey(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item, index) => [own(item, 'Key') === undefined ? index : canonical(own(item, 'Key')), item])).values()];
}

/** Both sides of a condition are in a list, and what is on both is not listed twice. */
function onceAText(texts: readonly Value[]): Value[] {
  return texts.filter((text, index) => typeof text !== 'string' || texts.indexOf(text) === index);
}
