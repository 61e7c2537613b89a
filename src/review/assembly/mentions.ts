import { isDynamic, type Resolver } from './resolve';
import { own } from '../../formats/shapes';
import { templateText } from '../../roles/access/template-text';
import { isIntrinsic, referencesIn, type Reference } from '../../roles/access/unresolved';

/** A reference, with all that tells what it stands for. */
export interface Mention extends Reference {
  /**
   * The name of an import or of what is stored, or the mapping and its keys, as a template has them; the name of a resource where functions
   * make it.
   */
  readonly given?: unknown;
}

const PUT_TOGETHER = ['Fn::Join', 'Fn::Sub'];

/** A dynamic reference in which functions may have put something. */
const DYNAMIC = /\{\{resolve:((?:\$\{[^{}]*\}|[^{}])+)\}\}/g;

/** What a value of a template refers to; of mappings, with the keys, and of imports, also those whose names are put together. */
export function mentionsIn(value: unknown): Mention[] {
  const found: Mention[] = referencesIn(value).filter(({ kind }) => kind !== 'mapping' && kind !== 'import');
  // What is put together of parts that are themselves, is looked at once.
  const inside = new Set<unknown>();
  for (const one of partsIn(value)) {
    const [condition, imported, mapped] = ['Condition', 'Fn::ImportValue', 'Fn::FindInMap'].map((name) => own(one, name));
    if (typeof condition === 'string') {
      found.push({ kind: 'condition', name: condition });
    }
    const names = [own(one, 'Ref'), [own(one, 'Fn::GetAtt') ?? []].flat()[0]];
    found.push(...names.filter(isIntrinsic).map((name): Mention => ({ kind: 'resource', name: templateText(name), given: name })));
    if (!inside.has(one) && PUT_TOGETHER.some((name) => own(one, name) !== undefined)) {
      for (const inner of partsIn(one)) {
        inside.add(inner);
      }
      const stored = [...templateText(one).matchAll(DYNAMIC)].map(([, name]) => name!);
      found.push(...stored.map((name): Mention => ({ kind: 'dynamic reference', name, given: { 'Fn::Sub': name } })));
    }
    if (imported !== undefined) {
      found.push({ kind: 'import', name: typeof imported === 'string' ? imported : templateText(imported), given: imported });
    }
    if (Array.isArray(mapped)) {
      found.push({ kind: 'mapping', name: typeof mapped[0] === 'string' ? mapped[0] : templateText(mapped[0]), given: mapped });
    }
  }
  return found;
}

/** The functions and dynamic references in a value that the template by itself cannot work out. */
export function openIn(value: unknown, resolver: Resolver): unknown[] {
  return [...partsIn(value, isIntrinsic)].filter((part) => (isIntrinsic(part) ? !isKnown(part, resolver) : isDynamic(part)));
}

/** Whether nothing decides on what a function gives but the template, and it has no dynamic references. */
function isKnown(written: unknown, resolver: Resolver): boolean {
  // Of a condition, all sides would be looked at to find that out.
  if (own(written, 'Fn::If') !== undefined) {
    return false;
  }
  const { value, unresolved } = resolver.resolve(written);
  return unresolved.length === 0 && ![...partsIn(value)].some((part) => part === undefined || isDynamic(part));
}

/**
 * A value and all that is in it. Walks without recursion: templates of others can be nested deeper than the stack is.
 *
 * @param isWhole whether to leave out what is in a part
 */
export function* partsIn(value: unknown, isWhole = (_: unknown): boolean => false): Generator<unknown> {
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    yield one;
    if (typeof one === 'object' && one !== null && !isWhole(one)) {
      for (const inner of Object.values(one)) {
        open.push(inner);
      }
    }
  }
}
