import * as ts from 'typescript';
import { COMPLETE, compiledTo, LIBRARY, OUTDIR, synthesized, write } from './support/app';
import { NEWEST_CDK } from './versions';
import { Newcomer } from '../../tools/registry/newcomer';

describe('an app of ES modules', () => {
  const newcomer = new Newcomer();

  beforeAll(() => {
    write(newcomer, 'package.json', '{ "private": true, "type": "module" }');
    newcomer.npmInstall(LIBRARY, ...NEWEST_CDK);
  });

  afterAll(() => newcomer.leave());

  test('imports everything by its name', () => {
    const names: string[] = JSON.parse(newcomer.run(process.execPath, ['--input-type=commonjs', '--print', `JSON.stringify(Object.keys(require('${LIBRARY}')))`]));
    expect(names.length).toBeGreaterThan(50);
    write(newcomer, 'names.js', `import { ${names.join(', ')} } from '${LIBRARY}';\nconsole.log([${names.join(', ')}].every(Boolean));\n`);
    expect(newcomer.run(process.execPath, ['names.js'])).toBe('true\n');
  });

  test('is synthesized', () => {
    write(newcomer, 'app.js', compiledTo(ts.ModuleKind.ES2022));
    newcomer.run(process.execPath, ['app.js'], OUTDIR);
    expect(synthesized(newcomer)).toEqual(COMPLETE);
  });
});
