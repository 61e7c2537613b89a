import { spawnSync } from 'node:child_process';

/** What is published for one language. */
export interface Target {
  /** Tools without which nothing can be built, as commands that give their version. */
  readonly tools: readonly (readonly [command: string, ...args: string[]])[];
  /** Whether jsii-pacmak stops at the sources. */
  readonly codeOnly: boolean;
  /** What is to be known about the result. */
  readonly note?: string;
}

export type Language = 'js' | 'python' | 'java' | 'go' | 'dotnet';

const SDK_FOR_CSHARP = runs('dotnet', '--version');

export const TARGETS: Readonly<Record<Language, Target>> = {
  js: { tools: [], codeOnly: false },
  python: { tools: [['python3', '-c', 'import venv, ensurepip']], codeOnly: false },
  java: { tools: [['java', '-version'], ['mvn', '--version']], codeOnly: false },
  // A Go module is published as source. The tests compile it.
  go: { tools: [], codeOnly: true },
  dotnet: SDK_FOR_CSHARP ? { tools: [], codeOnly: false } : {
    tools: [],
    codeOnly: true,
    note: 'sources only, not packed: that takes the .NET SDK ("dotnet"), which is not on this machine',
  },
};

const ALL = Object.keys(TARGETS) as Language[];

/**
 * The languages that a build is for; all of them where none is named. The package for TypeScript is in all others.
 *
 * @throws if there is no such language, or a tool is missing
 */
export function chosenTargets(names: readonly string[]): Language[] {
  const named = names.map((name) => (name === 'typescript' ? 'js' : name));
  const unknown = named.filter((name) => !ALL.some((language) => language === name));
  if (unknown.length > 0) {
    throw new Error(`There is no package for ${unknown.join(', ')}. There are packages for typescript, ${ALL.filter((language) => language !== 'js').join(', ')}.`);
  }
  const chosen = ALL.filter((language) => named.length === 0 || language === 'js' || named.includes(language));
  const missing = chosen.flatMap((language) => TARGETS[language].tools
    .filter(([command, ...args]) => !runs(command, ...args))
    .map((tool) => `the package for ${language} needs "${tool[0]}", and "${tool.join(' ')}" fails`));
  if (missing.length > 0) {
    throw new Error(`Not every tool is there: ${missing.join('; ')}. Install them, or name the languages to build for: npm run build -- typescript`);
  }
  return chosen;
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
