import * as ts from 'typescript';

/** What the table of access says for reports, files and the rules that judge templates. */
const WORDS: readonly string[] = ['title', 'most', 'difference', 'inFiles', 'isLater', 'clearedAs', 'besides'];

/** The table of access without the words that the function has no use for. */
export function withoutPartWords(source: string): string {
  const file = ts.createSourceFile('access.ts', source, ts.ScriptTarget.ES2022, true);
  const words = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name }) => name.getText(file) === 'TABLE')
    .flatMap(({ initializer }) => (initializer && ts.isObjectLiteralExpression(initializer) ? [...initializer.properties] : []))
    .flatMap((part) => (
      ts.isPropertyAssignment(part) && ts.isObjectLiteralExpression(part.initializer) ? wordsOf(part.initializer, file) : []));
  // From the end, so that what is still to be cut stays where it was.
  return words.reverse().reduce((text, word) => text.slice(0, word.getFullStart()) + text.slice(word.getEnd()).replace(/^,/, ''), source);
}

function wordsOf(part: ts.ObjectLiteralExpression, file: ts.SourceFile): ts.ObjectLiteralElementLike[] {
  const nameOf = ({ name }: ts.ObjectLiteralElementLike) => name?.getText(file) ?? '';
  // Where a part has lines, only reports have its items.
  const unused = part.properties.some((one) => nameOf(one) === 'lines') ? [...WORDS, 'item'] : WORDS;
  return part.properties.filter((one) => unused.includes(nameOf(one)));
}
