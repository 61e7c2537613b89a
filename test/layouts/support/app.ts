import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { ROOT } from '../../../tools/build/paths';
import type { Newcomer } from '../../../tools/registry/newcomer';
import { codeBlocks } from '../../languages/support/examples';

export const LIBRARY = 'cdk-connect-security-profiles';

export const COMMAND = 'connect-profiles';

/** The first example of the README, which is an app. */
export const [APP] = codeBlocks(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8'), 'TypeScript');

/** Where the function's code is in the library, and where the build puts it. */
const FUNCTION = path.join('assets', 'validate.lambda', 'index.js');

/** The app as JavaScript. */
export function compiledTo(module: ts.ModuleKind): string {
  return ts.transpileModule(APP, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;
}

/** Writes a file in the folder of a newcomer. */
export function write(newcomer: Newcomer, file: string, text: string): void {
  const target = path.join(newcomer.folder, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

/** Tells the app where its cloud assembly goes, by which it also knows that it has to write one. */
export const OUTDIR = { CDK_OUTDIR: 'cdk.out' };

/** The roles in the cloud assembly that the app wrote, and whether it has the function's code. */
export function synthesized(newcomer: Newcomer) {
  const assembly = path.join(newcomer.folder, OUTDIR.CDK_OUTDIR);
  const read = (file: string) => JSON.parse(fs.readFileSync(path.join(assembly, file), 'utf8'));
  const assets = Object.values<any>(read('ContactCenter.assets.json').files).map(({ source }) => path.join(assembly, source.path));
  const code = fs.readFileSync(path.join(ROOT, FUNCTION));
  return {
    roles: Object.values<any>(read('ContactCenter.template.json').Resources)
      .filter(({ Type }) => Type === 'AWS::Connect::SecurityProfile').map(({ Properties }) => Properties.SecurityProfileName).sort(),
    hasCode: assets.some((asset) => fs.statSync(asset).isDirectory() && fs.readFileSync(path.join(asset, 'index.js')).equals(code)),
  };
}

/** What the app comes to everywhere. */
export const COMPLETE = { roles: ['Service agent', 'Supervisor'], hasCode: true };
