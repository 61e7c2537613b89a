import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { splitImports } from './examples';
import { builtVersion, copyProject, integrityIn, type LanguageProject, type Program } from './language-project';
import { installedVersion } from '../../../tools/build/manifest';
import { DIST, ROOT } from '../../../tools/build/paths';
import { GoProxy } from '../../../tools/registry/go-proxy';
import type { Newcomer } from '../../../tools/registry/newcomer';
import { requireTool, run } from '../../../tools/registry/run';

const MODULE = 'github.com/cdk-connect-security-profiles/cdk-connect-security-profiles-go/connectsecurityprofiles';

/** Packages for npm whose modules not every proxy has: they are made here as those that are published are made. */
const CDK = ['aws-cdk-lib', '@aws-cdk/cloud-assembly-schema'];

/** Where the modules of the CDK are kept, as they take minutes to make. */
const CDK_MODULES = path.join(ROOT, '.languages', 'go-proxy');

/** What is not published, or not as it was made here, has no entry in the public database of digests. */
const UNLISTED = ['github.com/cdk-connect-security-profiles/*', 'github.com/aws/aws-cdk-go/*', 'github.com/cdklabs/cloud-assembly-schema-go/*'].join(',');

export class GoProject implements LanguageProject {
  public readonly language = 'Go';
  public readonly agent = 'go';
  private newcomer!: Newcomer;
  private env: Record<string, string> = {};

  public install(newcomer: Newcomer): void {
    this.newcomer = newcomer;
    requireTool('go', ['version'], 'The test of the Go package', 'Install Go as go.mod in test/languages/go asks for.');
    makeCdkModules();
    const directory = path.join(newcomer.home, 'proxy');
    fs.cpSync(CDK_MODULES, directory, { recursive: true });
    const proxy = new GoProxy(directory);
    const version = `v${builtVersion(DIST)}`;
    proxy.add(version, path.join(DIST, 'go', 'connectsecurityprofiles'));
    this.env = {
      GOPROXY: `${proxy.url},${run('go', ['env', 'GOPROXY'], { cwd: ROOT }).trim()}`,
      GONOSUMDB: UNLISTED,
      GOPATH: path.join(newcomer.home, 'go'),
      GOCACHE: path.join(newcomer.home, 'go-build'),
      GOFLAGS: '-mod=mod',
    };
    copyProject('go', newcomer);
    this.go('get', `${MODULE}@${version}`);
    this.go('vet', '.');
    this.go('build', '-o', 'roles', '.');
  }

  public run(program: Program, env: Record<string, string> = {}): string {
    return this.newcomer.run('./roles', [program], env);
  }

  /** As functions of a program beside the other. */
  public compile(examples: readonly string[]): void {
    const folder = path.join(this.newcomer.folder, 'examples');
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'main.go'), examplesProgram(examples));
    this.go('vet', './examples');
  }

  public readme(): string {
    return fs.readFileSync(path.join(this.location(), 'README.md'), 'utf8');
  }

  public location(): string {
    return this.go('list', '-m', '-f', '{{.Dir}}', MODULE).trim();
  }

  public integrity(): string {
    return integrityIn(path.join(this.location(), 'jsii'));
  }

  private go(...args: string[]): string {
    return this.newcomer.run('go', args, this.env);
  }
}

/** Makes the modules of the CDK when they are missing, or those of other versions. */
function makeCdkModules(): void {
  const wanted = CDK.map((name) => `${name}@${installedVersion(name)}`).join('\n');
  const stamp = path.join(CDK_MODULES, 'made.txt');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  fs.rmSync(CDK_MODULES, { recursive: true, force: true });
  fs.mkdirSync(CDK_MODULES, { recursive: true });
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'go-cdk-'));
  const proxy = new GoProxy(CDK_MODULES);
  for (const name of CDK) {
    run('npx', [
      'jsii-pacmak', '--target', 'go', '--code-only', '--no-npmignore', '--no-runtime-type-checking', '--outdir', work, path.join('node_modules', name),
    ], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6144' } });
  }
  for (const folder of fs.readdirSync(path.join(work, 'go'))) {
    const directory = path.join(work, 'go', folder);
    proxy.add(`v${fs.readFileSync(path.join(directory, 'version'), 'utf8').trim()}`, directory);
  }
  fs.rmSync(work, { recursive: true, force: true });
  fs.writeFileSync(stamp, wanted);
}

function examplesProgram(examples: readonly string[]): string {
  const parts = examples.map(splitImports);
  const imports = [...new Set(parts.flatMap((part) => part.imports))];
  return [
    'package main', '', ...imports, '', 'func main() {}', '',
    ...parts.flatMap(({ body }, index) => [
      // The block lets an example define what the others take for granted.
      `func example${index}(stack awscdk.Stack, instance connectsecurityprofiles.ConnectInstance, instanceArn *string) {`, '{',
      body, ...[...body.matchAll(/^(\w+) :=/gm)].map(([, name]) => `_ = ${name}`), '}', '}', '',
    ]),
  ].join('\n');
}
