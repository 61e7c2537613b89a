import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '../../..');

/** What a module exports for everybody, types included. */
function exportsOf(module: string): string[] {
  const path = existsSync(`${module}.ts`) ? `${module}.ts` : join(module, 'index.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      return exportsOf(join(dirname(path), (statement.moduleSpecifier as ts.StringLiteral).text));
    }
    const declared = ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isEnumDeclaration(statement);
    const isPublic = declared && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      && !ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'internal');
    return isPublic ? [statement.name!.text] : [];
  });
}

test('docs/api-list.txt has every export of the library, with what it is for', () => {
  const lines = readFileSync(join(ROOT, 'docs/api-list.txt'), 'utf8').split('\n');
  const listed = lines.flatMap((line) => /^(?:abstract class|class|enum|interface|struct) (\w+)\b.*  \/\/ \S.*\.$/.exec(line)?.[1] ?? []);
  expect(listed).toEqual(exportsOf(join(ROOT, 'src/index')).sort());
});
