import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { filesIn } from '../../tools/support/files';

const ROOT = path.join(__dirname, '../..');

/** The table of ARCHITECTURE.md: each folder beside src, with which of the others it may import. */
const FOLDERS = [...fs.readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| `(\w+)\/` \|.*\| ([^|]*) ?\|$/gm)]
  .map(([, folder, cell]): [string, string[]] => [folder, [...cell.matchAll(/`(\w+)`/g)].map(([, allowed]) => allowed)]);

test.each(FOLDERS)('%s/ imports of the folders beside src only what the table of ARCHITECTURE.md allows, and all of that', (folder, allowed) => {
  const others = FOLDERS.map(([name]) => name).filter((name) => name !== folder && name !== 'catalog');
  const imported = filesIn(path.join(ROOT, folder)).filter((file) => file.endsWith('.ts') && !file.includes('node_modules/')).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(fs.readFileSync(path.join(ROOT, folder, file), 'utf8'), true, true);
    return importedFiles.filter(({ fileName }) => fileName.startsWith('.')).map(({ fileName }) => path.join(folder, path.dirname(file), fileName).split(path.sep)[0]);
  });
  expect([...new Set(imported)].filter((name) => others.includes(name)).sort()).toEqual([...allowed].sort());
});
