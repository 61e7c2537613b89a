import * as fs from 'node:fs';
import * as path from 'node:path';
import { APP, COMPLETE, LIBRARY, OUTDIR, synthesized, write } from './support/app';
import { ESBUILD, NEWEST_CDK } from './versions';
import { Newcomer } from '../../tools/registry/newcomer';

/** aws-cdk-lib requires modules and looks for files beside its own, neither of which an ES module can do without being helped. */
const AS_COMMONJS = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = import.meta.dirname;";

const FORMATS = [
  ['CommonJS', 'build/lib/app.cjs', ['--format=cjs']],
  ['an ES module', 'build/lib/app.mjs', ['--format=esm', `--banner:js=${AS_COMMONJS}`]],
] as const;

describe.each(FORMATS)('an app that esbuild bundles as %s', (_, file, options) => {
  const newcomer = new Newcomer();
  const assets = path.join(newcomer.folder, 'assets');
  const bundle = (...more: readonly string[]) => newcomer.run('npx', [
    'esbuild', 'app.ts', '--bundle', '--platform=node', '--target=node20', '--log-level=error', ...options, ...more, `--outfile=${file}`,
  ]);

  beforeAll(() => {
    write(newcomer, 'package.json', '{ "private": true }');
    write(newcomer, 'app.ts', APP);
    newcomer.npmInstall(LIBRARY, ...NEWEST_CDK, ESBUILD);
  });

  beforeEach(() => fs.rmSync(path.join(newcomer.folder, OUTDIR.CDK_OUTDIR), { recursive: true, force: true }));

  afterAll(() => newcomer.leave());

  test('is synthesized with its packages beside it', () => {
    bundle('--packages=external');
    newcomer.run(process.execPath, [file], OUTDIR);
    expect(synthesized(newcomer)).toEqual(COMPLETE);
  });

  test('says what to do when the library is in it and the code of the function is not', () => {
    bundle();
    const { status, stderr } = newcomer.attempt(process.execPath, [file], OUTDIR);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`The code of the validation function is not in ${path.join(assets, 'validate.lambda')}`)]);
    expect(stderr).toContain(`copy the folder assets of the package ${LIBRARY} to ${assets}`);
  });

  test('is synthesized when it was done', () => {
    fs.cpSync(path.join(newcomer.folder, 'node_modules', LIBRARY, 'assets'), assets, { recursive: true });
    newcomer.run(process.execPath, [file], OUTDIR);
    expect(synthesized(newcomer)).toEqual(COMPLETE);
  });
});
