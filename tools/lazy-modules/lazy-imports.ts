import * as ts from 'typescript';

/** A module whose imports are loaded when something of them is first used. */
export function lazyImports(source: string): string {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const imports = new Map(file.statements.flatMap((statement) => {
    const found = importIn(statement);
    return found ? [[found.name, found] as const] : [];
  }));
  const edits: Edit[] = [...imports.values()].map(({ name, module, statement }) => ({
    start: statement.getStart(file),
    end: statement.getEnd(),
    text: `let ${name} = () => { const module = require(${module}); ${name} = () => module; return module; };`,
  }));
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && imports.has(node.expression.text)) {
      edits.push({ start: node.expression.getStart(file), end: node.expression.getEnd(), text: `(${node.expression.text}())` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that what is still to be replaced stays where it was.
  return edits.sort((a, b) => b.start - a.start).reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What TypeScript makes of `import { … } from './module'`; packages are left to load as they see fit. */
function importIn(statement: ts.Statement): { readonly name: string; readonly module: string; readonly statement: ts.Statement } | undefined {
  const declaration = ts.isVariableStatement(statement) && statement.declarationList.declarations[0];
  const call = declaration && declaration.initializer;
  if (!declaration || !ts.isIdentifier(declaration.name) || !call || !ts.isCallExpression(call) || call.expression.getText() !== 'require') {
    return undefined;
  }
  const module = call.arguments[0]!.getText();
  return module.startsWith('"./') || module.startsWith('"../') ? { name: declaration.name.text, module, statement } : undefined;
}
