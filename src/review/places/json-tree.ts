import type { SourceNode } from './source-tree';

/** What opens and closes, and what separates; a text, and any other value. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Growing extends SourceNode {
  text?: string;
  readonly children: Map<string, Growing>;
}

interface Open {
  readonly node: Growing;
  readonly isList: boolean;
}

interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where everything is in a text that is known to be JSON. Parsers of YAML read JSON as well and know this, but a large template takes them
 * seconds, and nesting can bring them to the end of their stack.
 */
export function jsonTree(text: string): SourceNode {
  const root: Growing = { start: 0, end: 0, children: new Map() };
  const open: Open[] = [{ node: root, isList: true }];
  let key: Key | undefined;
  let last: Key | undefined;
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    const around = open[open.length - 1]!;
    const end = start + token.length;
    if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      // What stood before it was no value.
      key = last;
    } else if (token !== ',') {
      const isKey = !around.isList && key === undefined;
      if (isKey) {
        last = { name: textOf(token), start, end };
      } else {
        const node: Growing = { start: key?.start ?? start, end: key?.end ?? end, children: new Map() };
        around.node.children.set(key?.name ?? String(around.node.children.size), node);
        key = undefined;
        if (token === '{' || token === '[') {
          open.push({ node, isList: token === '[' });
        } else if (token.startsWith('"')) {
          node.text = textOf(token);
        }
      }
    }
  }
  return root.children.get('0') ?? root;
}

function textOf(token: string): string {
  return JSON.parse(token) as string;
}
