import * as ts from 'typescript';

/** What a rule says of itself to readers. */
const TEXTS: Readonly<Record<string, string>> = { title: "''", description: "''", sources: '[]' };

/** A module whose rules say nothing of themselves but their ids and severities. */
export function withoutRuleTexts(source: string): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true);
  const values = file.statements.flatMap(objectsIn).filter(isRule).flatMap(textsOf);
  // From the end, so that what is still to be replaced stays where it was.
  return values.reverse().reduce((text, { name, initializer }) =>
    text.slice(0, initializer.getStart(file)) + TEXTS[name.getText(file)] + text.slice(initializer.getEnd()), source);
}

/** The objects that are constants of the module. */
function objectsIn(statement: ts.Statement): ts.ObjectLiteralExpression[] {
  const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declarations.flatMap(({ initializer }) => (initializer && ts.isObjectLiteralExpression(initializer) ? [initializer] : []));
}

/** Other objects have a title as well. */
function isRule(object: ts.ObjectLiteralExpression): boolean {
  return textsOf(object).length === Object.keys(TEXTS).length;
}

function textsOf(object: ts.ObjectLiteralExpression): ts.PropertyAssignment[] {
  return object.properties.filter(ts.isPropertyAssignment).filter(({ name }) => ts.isIdentifier(name) && Object.hasOwn(TEXTS, name.text));
}
