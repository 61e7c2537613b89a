import * as ts from 'typescript';

/**
 * A module of rollup's whose imports are loaded when something of them is first used.
 *
 * @throws where the name of an import stands for anything but the object of a property access
 */
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
  // What a module imports without using it is for its side effects, of which the library's modules have none.
  edits.push(...file.statements.filter((statement) => ts.isExpressionStatement(statement) && relative(statement.expression) !== undefined)
    .map((statement) => ({ start: statement.getFullStart(), end: statement.getEnd(), text: '' })));
  const visit = (node: ts.Node): void => {
    const found = ts.isIdentifier(node) && !isPropertyName(node) && imports.get(node.text);
    if (found && node.parent !== found.declaration) {
      if (!ts.isPropertyAccessExpression(node.parent)) {
        throw new Error(`${found.name} is used as more than \`${found.name}.property\` in: ${node.parent.getText(file)}. `
          + `Import by name what is used of ${found.module}, and name nothing else ${found.name}.`);
      }
      edits.push({ start: node.getStart(file), end: node.getEnd(), text: `(${found.name}())` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that what is still to be replaced stays where it was.
  return edits.sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Import {
  readonly name: string;
  /** With its quotation marks. */
  readonly module: string;
  readonly declaration: ts.VariableDeclaration;
  readonly statement: ts.Statement;
}

/** What rollup makes of `import { … } from './module'`; packages are left to load as they see fit. */
function importIn(statement: ts.Statement): Import | undefined {
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length > 1) {
    return undefined;
  }
  const declaration = statement.declarationList.declarations[0]!;
  const module = relative(declaration.initializer);
  const name = ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
  return name !== undefined && module !== undefined ? { name, module, declaration, statement } : undefined;
}

/** The module that a call of `require` names relative to its own, with its quotation marks. */
function relative(expression: ts.Expression | undefined): string | undefined {
  if (!expression || !ts.isCallExpression(expression) || expression.expression.getText() !== 'require') {
    return undefined;
  }
  const module = expression.arguments[0]!.getText();
  return /^['"]\.{1,2}\//.test(module) ? module : undefined;
}

/** Whether it names a property, as in `object.name` and `{ name: value }`, and stands for nothing. */
function isPropertyName(node: ts.Identifier): boolean {
  return (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) && node.parent.name === node;
}
