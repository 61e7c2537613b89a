import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../support/files';

/** What is not as it would be generated. */
export interface Difference {
  /** Paths whose text differs, or that are not there. */
  readonly stale: string[];
  /** Files in a folder of generated files that nothing generates. */
  readonly leftOver: string[];
}

/** Compares the outputs, by path from the root, with what is there. */
export function compare(root: string, outputs: ReadonlyMap<string, string>, folder?: string): Difference {
  return {
    stale: [...outputs].filter(([path, text]) => contentOf(join(root, path)) !== text).map(([path]) => path),
    leftOver: folder === undefined ? [] : filesIn(join(root, folder)).map((file) => `${folder}/${file}`).filter((path) => !outputs.has(path)),
  };
}

/** Writes and removes what differs. */
export function repair(root: string, outputs: ReadonlyMap<string, string>, { stale, leftOver }: Difference): void {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), outputs.get(path)!);
  }
  for (const path of leftOver) {
    rmSync(join(root, path));
  }
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
