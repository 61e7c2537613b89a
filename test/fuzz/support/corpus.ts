import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An input as files by their names; most are one file. */
export type Files = Readonly<Record<string, string>>;

/** One input that people have committed. */
export interface Seed {
  readonly name: string;
  readonly files: Files;
}

const FOLDER = join(__dirname, '..', 'corpus');

/** What is in the corpus for a reader: a file, or a folder of files that belong together. */
export function corpusOf(reader: string): Seed[] {
  const folder = join(FOLDER, reader);
  return readdirSync(folder).sort().map((name) => {
    const path = join(folder, name);
    const files = statSync(path).isDirectory() ? readdirSync(path).sort() : [];
    return {
      name, files: files.length === 0 ? { [name]: text(path) } : Object.fromEntries(files.map((file) => [file, text(join(path, file))])),
    };
  });
}

function text(path: string): string {
  return readFileSync(path, 'utf8');
}
