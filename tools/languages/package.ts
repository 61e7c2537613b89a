/**
 * Builds what is published for each language, into dist/.
 *
 *   tsx tools/languages/package.ts               every language; needs Python, Java and Maven
 *   tsx tools/languages/package.ts python java   these languages only
 *
 * The library must be compiled (`npx jsii`), and its snippets translated (`tsx tools/languages/snippets.ts`).
 * A README in a package has its examples in the language of the package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface Target {
  /** Tools without which nothing can be built, as commands that give their version. */
  readonly tools: readonly (readonly [command: string, ...args: string[]])[];
  readonly options: readonly string[];
  /** What is to be known about the result. */
  readonly note?: string;
}

const SDK_FOR_CSHARP = runs('dotnet', '--version');

const TARGETS: Record<string, Target> = {
  js: { tools: [], options: [] },
  python: { tools: [['python3', '-c', 'import venv, ensurepip']], options: [] },
  java: {
    tools: [['java', '-version'], ['mvn', '--version']],
    // What Maven has fetched for anything else need not be fetched again.
    options: ['--maven-local-repository', join(homedir(), '.m2', 'repository')],
  },
  // A Go module is published as source. The tests compile it.
  go: { tools: [], options: ['--code-only'] },
  dotnet: SDK_FOR_CSHARP ? { tools: [['dotnet', '--version']], options: [] } : {
    tools: [],
    options: ['--code-only'],
    note: 'source only, not compiled: that takes the .NET SDK ("dotnet"), which is not on this machine',
  },
};

function main(wanted: readonly string[]) {
  const names = wanted.length > 0 ? wanted : Object.keys(TARGETS);
  const unknown = names.filter((name) => !(name in TARGETS));
  if (unknown.length > 0) {
    throw new Error(`There is no package for ${unknown.join(', ')}. There are ${Object.keys(TARGETS).join(', ')}.`);
  }
  for (const [file, command] of [['.jsii', 'npx jsii'], ['.jsii.tabl.json', 'npx tsx tools/languages/snippets.ts']]) {
    if (!existsSync(join(ROOT, file))) {
      throw new Error(`There is no ${file}. Run "${command}" first.`);
    }
  }
  const missing = names.flatMap((name) => TARGETS[name].tools
    .filter(([command, ...args]) => !runs(command, ...args))
    .map((tool) => `the package for ${name} needs "${tool[0]}", and "${tool.join(' ')}" fails`));
  if (missing.length > 0) {
    throw new Error(`Not every tool is there: ${missing.join('; ')}. Install them, or name the languages to build.`);
  }
  for (const name of names) {
    build(name, TARGETS[name]);
  }
}

function build(name: string, { options, note }: Target) {
  rmSync(join(ROOT, 'dist', name), { recursive: true, force: true });
  const { status } = spawnSync('npx', ['jsii-pacmak', '--target', name, '--no-npmignore', '--rosetta-unknown-snippets', 'fail', ...options], {
    cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`The package for ${name} could not be built: jsii-pacmak ended with ${status}. What it said is above.`);
  }
  const files = readdirSync(join(ROOT, 'dist', name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tgz|whl|tar\.gz|jar|nupkg|csproj|mod)$/.test(file) && !/-(sources|javadoc)\.jar$/.test(file));
  console.log(`${name}: ${files.map((file) => join('dist', name, file)).join(', ')}${note ? ` (${note})` : ''}`);
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
