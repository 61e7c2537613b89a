import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

const ENDING = '.d.ts';

/**
 * The types of modules that an import of the entry comes to: nothing else can be used of a package whose `exports` name the
 * entry alone. Paths are relative to the folder.
 *
 * @throws where a module imports another one that is not there
 */
export function reachableTypes(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) {
      return;
    }
    found.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(folder, file), 'utf8'));
    for (const { fileName } of importedFiles.filter((imported) => imported.fileName.startsWith('.'))) {
      visit(resolve(folder, path.join(path.dirname(file), fileName), file));
    }
  };
  visit(entry);
  return [...found].sort();
}

function resolve(folder: string, module: string, from: string): string {
  const file = [`${module}${ENDING}`, path.join(module, `index${ENDING}`)].find((candidate) => existsSync(path.join(folder, candidate)));
  if (file === undefined) {
    throw new Error(`${from} imports ${module}, and there is neither ${module}${ENDING} nor an index in a folder of that name.`);
  }
  return file;
}
