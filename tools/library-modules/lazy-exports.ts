import * as ts from 'typescript';

/** What rollup makes of an export of another module; the second form is for what that module may change later. */
const EXPORTS = [
  /^exports\.(?<name>\w+) = (?<variable>\w+)\.(?<original>\w+);$/,
  /^Object\.defineProperty\(exports, "(?<name>\w+)", \{\s*enumerable: true,\s*get: \(\) => (?<variable>\w+)\.(?<original>\w+)\s*\}\);$/,
];

/** What it makes of an import of one. */
const IMPORT = /^const (?<variable>\w+) = require\('(?<module>\.[^']+)'\);$/;

/** What it writes besides. */
const OTHER = [/^'use strict';$/, /^Object\.defineProperty\(exports, '__esModule', /, /^require\('\.[^']+'\);$/];

/**
 * An index of rollup's, of modules that are loaded when one of their exports is asked for.
 *
 * The names that are set to nothing are for Node.js: an ES module can import by name what it finds in such a line without
 * running the code.
 *
 * @throws where an index holds anything else, which would be lost
 */
export function lazyExports(source: string): string {
  const file = ts.createSourceFile('index.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const statements = file.statements.map((statement) => statement.getText(file));
  const other = statements.find((statement) => ![...EXPORTS, IMPORT, ...OTHER].some((known) => known.test(statement)));
  if (other !== undefined) {
    throw new Error(`An index can only export what other modules do, but holds: ${other}. Move that to a module of its own.`);
  }
  const modules = new Map(statements.flatMap((statement) => {
    const { variable, module } = IMPORT.exec(statement)?.groups ?? {};
    return variable === undefined ? [] : [[variable, module!] as const];
  }));
  const exported = statements.flatMap((statement) => EXPORTS.flatMap((form) => {
    const { name, variable, original } = form.exec(statement)?.groups ?? {};
    return name === undefined ? [] : [{ name, original: original!, module: modules.get(variable!)! }];
  }));
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `${exported.map(({ name }) => `exports.${name} = `).reverse().join('')}void 0;`,
    'const lazily = (name, load) => Object.defineProperty(exports, name, {',
    '    enumerable: true,',
    '    configurable: true,',
    '    get: () => {',
    '        const value = load();',
    '        Object.defineProperty(exports, name, { enumerable: true, value });',
    '        return value;',
    '    },',
    '});',
    ...exported.map(({ name, original, module }) => `lazily("${name}", () => require("${module}").${original});`),
    '',
  ].join('\n');
}
