/** A member or an item of JSON or YAML, and where it is written. */
export interface SourceNode {
  /** Where its key begins, or the item itself. */
  readonly start: number;
  readonly end: number;
  /** What it is, if that is a text. */
  readonly text?: string;
  /** Members by key; items by their number, as a text. */
  readonly children: ReadonlyMap<string, SourceNode>;
}

/** What is at the end of a path; `undefined` where that leads nowhere. */
export function nodeAt(node: SourceNode | undefined, path: readonly string[]): SourceNode | undefined {
  return path.reduce((at: SourceNode | undefined, key) => at?.children.get(key), node);
}

/** The first of all that is in a node and is one of these texts, by the order of the texts. */
export function textIn(node: SourceNode, texts: readonly string[]): SourceNode | undefined {
  const found = new Map<string, SourceNode>();
  const open = [node];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.text !== undefined && (found.get(one.text)?.start ?? Infinity) > one.start) {
      found.set(one.text, one);
    }
    open.push(...one.children.values());
  }
  return texts.map((text) => found.get(text)).find((one) => one !== undefined);
}
