import * as ts from 'typescript';
import type { Member, Type } from './assembly';

/**
 * Whether a member throws by itself, or in a function or a constructor of its own file that it calls. What other files
 * throw is theirs to say.
 */
export function throwsIn(type: Type, member: Member, read: (file: string) => string): boolean {
  const location = member.locationInModule;
  if (!location || type.kind !== 'class') {
    return false;
  }
  const file = ts.createSourceFile(location.filename, read(location.filename), ts.ScriptTarget.Latest, true);
  const declared = file.statements.filter(ts.isClassDeclaration).find(({ name }) => name?.text === type.name)?.members
    .find(({ name }) => name && ts.isIdentifier(name) && name.text === member.name);
  return declared !== undefined && throwsWhenRun(declared, throwingNames(file));
}

/** Names of the file's functions that throw, and of its classes whose constructors do, be it through each other. */
function throwingNames(file: ts.SourceFile): Set<string> {
  const throwing = new Set<string>();
  for (let before = -1; before !== throwing.size;) {
    before = throwing.size;
    for (const statement of file.statements) {
      if (!ts.isClassDeclaration(statement) && !ts.isFunctionDeclaration(statement)) {
        continue;
      }
      const called = ts.isClassDeclaration(statement) ? statement.members.find(ts.isConstructorDeclaration) : statement;
      if (called && throwsWhenRun(called, throwing)) {
        throwing.add(statement.name!.text);
      }
    }
  }
  return throwing;
}

function throwsWhenRun(node: ts.Node, throwing: ReadonlySet<string>): boolean {
  const calls = ts.isCallExpression(node) || ts.isNewExpression(node);
  if (ts.isThrowStatement(node) || (calls && ts.isIdentifier(node.expression) && throwing.has(node.expression.text))) {
    return true;
  }
  return ts.forEachChild(node, (child) => throwsWhenRun(child, throwing) || undefined) ?? false;
}
