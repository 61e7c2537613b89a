import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

/**
 * The compiled modules, and the types of modules, that an import of the entry comes to: nothing else can be used of a package
 * whose `exports` name the entry alone. Paths are relative to the folder.
 *
 * @throws where a module imports another one that is not there
 */
export function reachableFrom(folder: string, entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) {
      return;
    }
    found.add(file);
    const isTypes = file.endsWith('.d.ts');
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(folder, file), 'utf8'), true, !isTypes);
    for (const { fileName } of importedFiles.filter((imported) => imported.fileName.startsWith('.'))) {
      const module = path.join(path.dirname(file), fileName);
      // What is beside the folder, such as package.json, is in the package anyway.
      if (!module.startsWith('..')) {
        visit(resolve(folder, module, isTypes ? '.d.ts' : '.js', file));
      }
    }
  };
  entries.forEach(visit);
  return [...found].sort();
}

function resolve(folder: string, module: string, ending: string, from: string): string {
  const file = [`${module}${ending}`, path.join(module, `index${ending}`)].find((candidate) => existsSync(path.join(folder, candidate)));
  if (file === undefined) {
    throw new Error(`${from} imports ${module}, and there is neither ${module}${ending} nor an index in a folder of that name.`);
  }
  return file;
}
