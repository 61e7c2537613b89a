import { readFileSync } from 'node:fs';
import type { Check, Suite } from './run';

const PROJEN_FILES: string[] = JSON.parse(readFileSync('.projen/files.json', 'utf8')).files;

/** What everything may take on two idle cores. */
export const SECONDS = 25 * 60;

/** Which packages are built, and tested as they are installed. */
export interface Scope {
  /** Whether those for Java, Go and C# are among them, as they take more tools and more time. */
  readonly allLanguages: boolean;
}

/** In the order in which they depend on each other. */
export const checks = ({ allLanguages }: Scope): Check[] => [
  {
    title: 'Project files follow from .projenrc.ts',
    command: ['npx', 'tsx', '.projenrc.ts'],
    // Dependencies are installed already, and the lock file decides which.
    env: { PROJEN_DISABLE_POST: '1' },
    writes: PROJEN_FILES,
  },
  { title: 'The catalog is consistent', command: ['npx', 'tsx', 'tools/lint/main.ts'] },
  {
    title: 'Typed permissions, limits and documentation follow from the catalog and the facts',
    command: ['npx', 'tsx', 'tools/generate/main.ts'],
    writes: ['src/permissions/generated', 'catalog/permissions.txt', 'docs/permissions.md', 'docs/roles.md', 'docs/rules.md', 'docs/scale.md', 'README.md'],
  },
  {
    title: 'The packages are built, and every snippet of README and docs compiles',
    command: ['npx', 'tsx', '--tsconfig', 'tsconfig.dev.json', 'tools/build/main.ts', ...(allLanguages ? [] : ['python'])],
    writes: ['docs/languages.md'],
  },
  {
    title: 'The registry for npm on loopback is installed',
    command: ['npm', 'ci', '--prefix', 'tools/registry', '--no-audit', '--no-fund', '--loglevel=error'],
  },
  {
    title: 'The runtime client of AWS Lambda is built (a minute or more, once)',
    command: ['npm', 'ci', '--prefix', 'test/runtime', '--no-audit', '--no-fund', '--loglevel=error'],
  },
  {
    title: 'The newest aws-cdk-lib is installed',
    command: ['npm', 'ci', '--prefix', 'test/newest-cdk', '--no-audit', '--no-fund', '--loglevel=error'],
  },
  {
    title: 'What the site is made with is installed',
    command: ['npm', 'ci', '--prefix', 'site', '--no-audit', '--no-fund', '--loglevel=error'],
  },
  { title: 'Browser code of the site type-checks', command: ['npx', 'tsc', '--noEmit', '--project', 'site/client'] },
  { title: 'The site is built, and every link in it leads somewhere', command: ['npx', 'tsx', '--tsconfig', 'tsconfig.dev.json', 'tools/site/main.ts'] },
  { title: 'Chromium is there', command: ['npx', 'tsx', 'tools/install-chromium/main.ts'] },
  { title: 'Every public docstring says what it must', command: ['npx', 'tsx', 'tools/api-docs/main.ts'] },
  { title: 'Public texts are read once and understood', command: ['npx', 'tsx', 'tools/lint-words/main.ts'] },
  { title: 'The API and the catalog keep what the last release promised', command: ['npx', 'tsx', 'tools/compat/main.ts'] },
  { title: 'API.md is current', command: ['npx', 'jsii-docgen', '-o', 'API.md'], writes: ['API.md'] },
  { title: 'The list of the API is current, and every export says what it is for', command: ['npx', 'tsx', 'tools/api-list/main.ts'], writes: ['docs/api-list.txt'] },
  { title: 'Tests, tools and examples type-check', command: ['npx', 'projen', 'typecheck'] },
  {
    title: 'Code style',
    command: ['npx', 'eslint', '--ext', '.ts', '--no-error-on-unmatched-pattern', 'src', 'test', 'emulator', 'tools', 'examples', 'bench', 'projenrc', '.projenrc.ts'],
    env: { ESLINT_USE_FLAT_CONFIG: 'false', NODE_NO_WARNINGS: '1' },
  },
];

/** After everything else: nothing that is published has changed since it was built. */
export const LAST: Check[] = [
  { title: 'The packages are still those that were built', command: ['npx', 'tsx', '--tsconfig', 'tsconfig.dev.json', 'tools/digests/main.ts'] },
];

export const suites = ({ allLanguages }: Scope): Suite[] => [
  { title: 'Unit tests', config: 'jest.config.json', seconds: 30 },
  { title: 'Unit tests with the newest aws-cdk-lib', config: 'test/newest-cdk/jest.config.json', seconds: 30 },
  { title: 'The command, the bundles and the examples', config: 'test/programs/jest.config.json' },
  { title: 'Every reader, with inputs of the corpus that were changed', config: 'test/fuzz/jest.config.json' },
  { title: 'Tests of the tools, of the emulator, and of the architecture', config: 'test/tools/jest.config.json' },
  { title: 'The function in the runtime of AWS Lambda', config: 'test/runtime/jest.config.json' },
  { title: 'The report in a browser', config: 'test/browser/jest.config.json' },
  { title: 'The packages for npm, as their users install them', config: 'test/package/jest.config.json' },
  {
    title: `The packages for TypeScript, Python${allLanguages ? ', Java and Go' : ''}, as their users install them`,
    config: 'test/languages/jest.config.json',
    files: allLanguages ? undefined : ['typescript', 'python'],
  },
  { title: 'Deployments on the local engine', config: 'test/deploy/jest.config.json' },
];
