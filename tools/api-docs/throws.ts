import * as ts from 'typescript';
import type { Member, Type } from './assembly';

/**
 * Whether a member throws by itself or in a function of its own file that it calls. What other files throw is theirs to
 * say.
 */
export function throwsIn(type: Type, member: Member, read: (file: string) => string): boolean {
  const location = member.locationInModule;
  if (!location || type.kind !== 'class') {
    return false;
  }
  const file = ts.createSourceFile(location.filename, read(location.filename), ts.ScriptTarget.Latest, true);
  const declared = file.statements.filter(ts.isClassDeclaration).find(({ name }) => name?.text === type.name)?.members
    .find(({ name }) => name && ts.isIdentifier(name) && name.text === member.name);
  return declared !== undefined && throwsWhenRun(declared, throwingFunctions(file));
}

/** Names of the file's functions that throw, be it through each other. */
function throwingFunctions(file: ts.SourceFile): Set<string> {
  const throwing = new Set<string>();
  for (let before = -1; before !== throwing.size;) {
    before = throwing.size;
    for (const statement of file.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name && throwsWhenRun(statement, throwing)) {
        throwing.add(statement.name.text);
      }
    }
  }
  return throwing;
}

function throwsWhenRun(node: ts.Node, throwing: ReadonlySet<string>): boolean {
  if (ts.isThrowStatement(node) || (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && throwing.has(node.expression.text))) {
    return true;
  }
  return ts.forEachChild(node, (child) => throwsWhenRun(child, throwing) || undefined) ?? false;
}
