import * as ts from 'typescript';
import { COMMAND, COMPLETE, compiledTo, LIBRARY, OUTDIR, synthesized, write } from './support/app';
import { LOWEST_CDK, PNPM, YARN_BERRY, YARN_CLASSIC } from './versions';
import { Newcomer, NPM_REGISTRY } from '../../tools/registry/newcomer';

const REGISTRY = process.env[NPM_REGISTRY]!;

/** How a package manager is used, and how its layout shows in the path that a module of the library has. */
interface PackageManager {
  readonly add: readonly string[];
  /** Before the arguments of Node.js. */
  readonly node: readonly string[];
  /** Before the name of a command that is installed. */
  readonly bin: readonly string[];
  readonly layout: RegExp;
  readonly env?: Record<string, string>;
}

const pnpm = ['npx', '--yes', PNPM];

const yarnClassic = ['npx', '--yes', YARN_CLASSIC];

const yarnBerry = ['npx', '--yes', '--package', YARN_BERRY, 'yarn'];

const FLAT = /\/app\/node_modules\/cdk-connect-security-profiles\/lib\/index\.js$/;

const MANAGERS: Readonly<Record<string, PackageManager>> = {
  'npm': { add: ['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error'], node: ['node'], bin: ['npx'], layout: FLAT },
  'pnpm': {
    add: [...pnpm, 'add'],
    node: ['node'],
    bin: [...pnpm, 'exec'],
    layout: /\/app\/node_modules\/\.pnpm\/cdk-connect-security-profiles@/,
    // The registry is one of today, and so is what is in it.
    env: { pnpm_config_registry: REGISTRY, pnpm_config_minimum_release_age: '0' },
  },
  'Yarn 1': { add: [...yarnClassic, 'add'], node: ['node'], bin: yarnClassic, layout: FLAT, env: { YARN_REGISTRY: REGISTRY } },
  'Yarn 4 with node_modules': { add: [...yarnBerry, 'add'], node: ['node'], bin: yarnBerry, layout: FLAT, env: berry('node-modules') },
  'Yarn 4 with Plug\'n\'Play': {
    add: [...yarnBerry, 'add'],
    node: [...yarnBerry, 'node'],
    bin: yarnBerry,
    layout: /\/\.yarn\/__virtual__\/.*\.zip\/node_modules\/cdk-connect-security-profiles\//,
    env: berry('pnp'),
  },
};

function berry(linker: string): Record<string, string> {
  return {
    YARN_NODE_LINKER: linker,
    YARN_NPM_REGISTRY_SERVER: REGISTRY,
    YARN_UNSAFE_HTTP_WHITELIST: new URL(REGISTRY).hostname,
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    YARN_ENABLE_TELEMETRY: '0',
  };
}

describe.each(Object.entries(MANAGERS))('%s', (_, { add, node, bin, layout, env }) => {
  const newcomer = new Newcomer();
  const run = ([command, ...args]: readonly string[], extra = {}) => newcomer.run(command!, args, { ...env, ...extra });

  beforeAll(() => {
    write(newcomer, 'package.json', '{ "private": true }');
    write(newcomer, 'app.js', compiledTo(ts.ModuleKind.CommonJS));
    run([...add, LIBRARY, COMMAND, ...LOWEST_CDK]);
  });

  afterAll(() => newcomer.leave());

  test('installs the library where its layout has it', () => {
    expect(run([...node, '--print', `require.resolve('${LIBRARY}')`]).trim()).toMatch(layout);
  });

  test('has all that an app needs, the code of the function included, and the command that reads what the app wrote', () => {
    run([...node, 'app.js'], OUTDIR);
    expect(synthesized(newcomer)).toEqual(COMPLETE);
    expect(run([...bin, COMMAND, 'report', OUTDIR.CDK_OUTDIR])).toMatch(/^2 roles of cdk\.out$[^]*^1 Service agent +AgentProfile /m);
  });
});
