import * as fs from 'node:fs';
import * as path from 'node:path';
import { APP, LIBRARY, write } from './support/app';
import { CDK_CLI, NEWEST_CDK, NODE_TYPES, TYPESCRIPT } from './versions';
import { Newcomer } from '../../tools/registry/newcomer';

/** Declarations are checked as well: nobody should have to skip those of the library. */
const STRICT = ['--noEmit', '--strict', '--skipLibCheck', 'false'];

describe('the types of the library', () => {
  const newcomer = new Newcomer();

  beforeAll(() => {
    write(newcomer, 'package.json', '{ "private": true }');
    ['app.ts', 'app.mts', 'app.cts'].forEach((file) => write(newcomer, file, APP));
    newcomer.npmInstall(LIBRARY, ...NEWEST_CDK, NODE_TYPES, ...Object.entries(TYPESCRIPT).map(([name, version]) => `${name}@npm:typescript@${version}`));
  });

  afterAll(() => newcomer.leave());

  test.each<[compiler: keyof typeof TYPESCRIPT, options: string, file: string]>([
    ['typescript5', '--module commonjs --moduleResolution node10', 'app.ts'],
    ['typescript5', '--module node16', 'app.cts'],
    ['typescript5', '--module node16', 'app.mts'],
    ['typescript5', '--module esnext --moduleResolution bundler', 'app.ts'],
    ['typescript6', '--module commonjs --moduleResolution node10 --ignoreDeprecations 6.0', 'app.ts'],
    ['typescript6', '--module nodenext', 'app.mts'],
    ['typescript7', '--module nodenext', 'app.cts'],
    ['typescript7', '--module nodenext', 'app.mts'],
    ['typescript7', '--module preserve --moduleResolution bundler', 'app.ts'],
  ])('are right for %s with %s, in %s', (compiler, options, file) => {
    const program = path.join('node_modules', compiler, 'bin', 'tsc');
    newcomer.run(process.execPath, [program, ...STRICT, '--target', 'es2022', '--types', 'node', ...options.split(' '), file]);
  });
});

describe('an app as "cdk init" makes it', () => {
  const newcomer = new Newcomer();

  afterAll(() => newcomer.leave());

  test('compiles with the compiler and the settings that it comes with', () => {
    newcomer.run('npx', ['--yes', CDK_CLI, 'init', 'app', '--language', 'typescript', '--generate-only']);
    const { devDependencies } = JSON.parse(fs.readFileSync(path.join(newcomer.folder, 'package.json'), 'utf8'));
    // Without what only runs tests.
    const compiler = Object.entries(devDependencies).filter(([name]) => /^typescript$|^@types\//.test(name)).map(([name, version]) => `${name}@${version}`);
    write(newcomer, 'package.json', '{ "private": true }');
    write(newcomer, 'bin/app.ts', APP);
    newcomer.npmInstall(LIBRARY, ...NEWEST_CDK, ...compiler);
    expect(newcomer.run('npx', ['tsc', '--version'])).toContain('Version 7.');
    newcomer.run('npx', ['tsc', ...STRICT]);
  });
});
