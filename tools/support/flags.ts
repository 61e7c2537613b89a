import { parseArgs } from 'node:util';

/**
 * Which flags a tool was started with. `--help` ends it with how it is used, and so does anything that it does not know.
 *
 * @param usage how it is used, line by line
 */
export function flags<T extends string>(usage: string, names: readonly T[], args = process.argv.slice(2)): ReadonlySet<T> {
  const { values, problem } = read([...names, 'help'], args);
  if (problem === undefined && !values.has('help')) {
    return new Set(names.filter((name) => values.has(name)));
  }
  (problem === undefined ? console.log : console.error)([problem ?? [], usage].flat().join('\n\n'));
  process.exit(problem === undefined ? 0 : 2);
}

function read(names: readonly string[], args: string[]): { readonly values: ReadonlySet<string>; readonly problem?: string } {
  try {
    const { values } = parseArgs({ args, options: Object.fromEntries(names.map((name) => [name, { type: 'boolean' }])) });
    return { values: new Set(Object.keys(values)) };
  } catch (error) {
    return { values: new Set(), problem: (error as Error).message };
  }
}
