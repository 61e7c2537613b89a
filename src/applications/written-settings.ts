import type { Construct } from 'constructs';
import { SharedState } from '../copies/shared-state';

/** What settings write, for all others of the app, which may be of another copy of the library. */
export interface WrittenSettings {
  readonly parameterPrefix: string;
  /** Account and Region of the parameters. */
  place(): string;
  /** What there is a parameter of. */
  written(): string[];
}

/** All of one tree of constructs, as two of them may write parameters of one name. */
const IN_TREE = new SharedState<(WrittenSettings & { readonly path: string })[]>('profileSettings', () => []);

/** Tells all others of the tree what settings write. The answer is what earlier ones write as well, which belongs to one of them. */
export function writtenInTree({ node }: Construct, own: WrittenSettings): () => string[] {
  const inTree = IN_TREE.of(node.root);
  const before = [...inTree];
  inTree.push({ ...own, path: node.path });
  return () => before.filter((other) => own.place() === other.place() && own.parameterPrefix === other.parameterPrefix).flatMap((other) => {
    const written = new Set(other.written());
    return own.written().filter((what) => written.has(what))
      .map((what) => `${other.path} also writes the settings of ${what}, under the same name: both have the prefix "${own.parameterPrefix}". `
        + 'Give one of them another parameterPrefix.');
  });
}
