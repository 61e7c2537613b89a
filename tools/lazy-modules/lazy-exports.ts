/** What TypeScript makes of `export * from './module'`. */
const EXPORT_ALL = /^__exportStar\(require\("(?<module>[^"]+)"\), exports\);\n/gm;

/**
 * An index of modules that are loaded when one of their exports is asked for; any other module as it is.
 *
 * The names that are set to nothing are for Node.js: an ES module can import by name what it finds in such a line without
 * running the code.
 *
 * @param load loads a module of the index, to learn what it exports
 */
export function lazyExports(source: string, load: (module: string) => object): string {
  const modules = [...source.matchAll(EXPORT_ALL)].map(({ groups }) => groups!.module!);
  if (modules.length === 0) {
    return source;
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
