import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { SourceNode } from './source-tree';

const NOWHERE = { start: 0, end: 0 };

/** Where everything is in a text that is known to be YAML. Members that come from elsewhere in it, by an alias, are there. */
export function yamlTree(text: string): SourceNode {
  const document = parseDocument(text, { version: '1.1', intAsBigInt: true, logLevel: 'silent' });
  return treeOf(document.contents, document, new Set()) ?? { ...NOWHERE, children: new Map() };
}

function treeOf(node: unknown, document: Document, around: ReadonlySet<unknown>): SourceNode | undefined {
  if (isAlias(node)) {
    const target = node.resolve(document);
    return target === undefined || around.has(target) ? undefined : treeOf(target, document, new Set([...around, target]));
  }
  if (isScalar(node)) {
    return { ...rangeOf(node), ...(typeof node.value === 'string' ? { text: node.value } : {}), children: new Map() };
  }
  if (isMap(node)) {
    return { ...rangeOf(node), children: new Map(node.items.flatMap(({ key, value }) => member(key, value, document, around))) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => (isPair(item) ? item.value : item));
    return { ...rangeOf(node), children: new Map(items.flatMap((item, index) => member(index, item, document, around))) };
  }
  return undefined;
}

/** A member is where its key is, and an item where it is itself. */
function member(key: unknown, value: unknown, document: Document, around: ReadonlySet<unknown>): [string, SourceNode][] {
  const tree = treeOf(value, document, around);
  if (typeof key === 'number') {
    return tree ? [[String(key), tree]] : [];
  }
  return isScalar(key) ? [[String(key.value), { children: new Map(), ...tree, ...rangeOf(key) }]] : [];
}

function rangeOf({ range }: { range?: readonly [number, number, number] | null }): { start: number; end: number } {
  return range ? { start: range[0], end: range[1] } : NOWHERE;
}
