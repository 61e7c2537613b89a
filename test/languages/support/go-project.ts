import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { LanguageProject } from './behaves-as-in-typescript';
import { buildPackage, versionOf } from './build-package';
import { compileGo } from './go-examples';
import { MADE, requireTool, ROOT, run } from './run';

const PROJECT = path.join(ROOT, 'test', 'languages', 'go');
const CDK = path.join(MADE, 'go');

/** The npm packages that go.mod replaces modules by. */
const PACKAGES = ['aws-cdk-lib', '@aws-cdk/cloud-assembly-schema', '@aws-cdk/asset-node-proxy-agent-v6'];

const BINARY = path.join(MADE, 'roles');

export const goProject: LanguageProject = {
  language: 'Go',

  install() {
    requireTool('go', ['version'], 'The test of the Go package', 'Install Go as go.mod in test/languages/go asks for.');
    buildPackage('go');
    ensureCdkModules();
    run('go', ['vet', '.'], { cwd: PROJECT });
    run('go', ['build', '-o', BINARY, '.'], { cwd: PROJECT });
  },

  run: (program, env) => run(BINARY, [program], { cwd: PROJECT, env }),

  compile: (examples) => compileGo(PROJECT, examples),
};

/** Writes the modules of aws-cdk-lib when they are missing, or those of other versions. */
function ensureCdkModules(): void {
  const wanted = PACKAGES.map((name) => `${name}@${versionOf(name)}`).join('\n');
  const stamp = path.join(CDK, 'generated.txt');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  fs.rmSync(CDK, { recursive: true, force: true });
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'go-cdk-'));
  for (const name of PACKAGES) {
    run('npx', [
      'jsii-pacmak', '--target', 'go', '--code-only', '--no-npmignore', '--no-runtime-type-checking', '--outdir', work, path.join('node_modules', name),
    ], { env: { NODE_OPTIONS: '--max-old-space-size=6144' } });
  }
  fs.cpSync(path.join(work, 'go'), CDK, { recursive: true });
  fs.rmSync(work, { recursive: true, force: true });
  fs.writeFileSync(stamp, wanted);
}
