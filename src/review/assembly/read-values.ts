import type { Resolver } from './resolve';
import { textOf } from '../../formats/shapes';
import type { ValueReader } from '../../roles/access/form';
import { shownText, unresolved } from '../../roles/access/unresolved';
import { byCodeUnit } from '../../roles/words';

/** What a template has, and in place of what only the deployment knows, what the template alone lets one take it for. */
export function readerOf(resolver: Resolver): ValueReader {
  return {
    text: (value) => {
      const { value: resolved, untold } = resolver.resolve(value);
      const text = textOf(resolved);
      return untold.length === 0 ? text : unresolved(value, { shownAs: text });
    },
    list: (value) => {
      const { items, untold, incomplete } = resolver.list(value);
      return untold.length === 0 && !incomplete ? items : [...items, unresolved(value, { isList: true })];
    },
    outer: (value, depth) => [unresolved(value, { isList: true, depth })],
    order: (texts) => [...texts].sort((a, b) => byCodeUnit(shownText(a) ?? '', shownText(b) ?? '')),
  };
}
