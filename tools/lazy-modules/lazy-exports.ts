import * as ts from 'typescript';

/** What TypeScript makes of `export * from './module'`. */
const EXPORT_ALL = /^__exportStar\(require\("(?<module>[^"]+)"\), exports\);$/;

/** What TypeScript writes before that, in any index. */
const PROLOGUE = [/^"use strict";$/, /^var __(createBinding|exportStar) = /, /^Object\.defineProperty\(exports, "__esModule", /];

/**
 * An index of modules that are loaded when one of their exports is asked for; any other module as it is.
 *
 * The names that are set to nothing are for Node.js: an ES module can import by name what it finds in such a line without
 * running the code.
 *
 * @param load loads a module of the index, to learn what it exports
 * @throws where an index holds anything else, which would be lost
 */
export function lazyExports(source: string, load: (module: string) => object): string {
  const file = ts.createSourceFile('index.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const statements = file.statements.map((statement) => statement.getText(file));
  const modules = statements.flatMap((statement) => EXPORT_ALL.exec(statement)?.groups!.module ?? []);
  if (modules.length === 0) {
    return source;
  }
  const other = statements.find((statement) => ![EXPORT_ALL, ...PROLOGUE].some((known) => known.test(statement)));
  if (other !== undefined) {
    throw new Error(`An index can only export all of other modules, but holds: ${other}. Move that to a module of its own.`);
  }
  const exported = modules.map((module) => [module, Object.keys(load(module))] as const).filter(([, names]) => names.length > 0);
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `${exported.flatMap(([, names]) => names).reverse().map((name) => `exports.${name} = `).join('')}void 0;`,
    'const lazily = (load, names) => names.forEach((name) => Object.defineProperty(exports, name, {',
    '    enumerable: true,',
    '    configurable: true,',
    '    get: () => {',
    '        const value = load()[name];',
    '        Object.defineProperty(exports, name, { enumerable: true, value });',
    '        return value;',
    '    },',
    '}));',
    ...exported.map(([module, names]) => `lazily(() => require(${JSON.stringify(module)}), ${JSON.stringify(names)});`),
    '',
  ].join('\n');
}
