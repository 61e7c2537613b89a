import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { splitImports } from './examples';
import { copyProject, type LanguageProject, type Program } from './language-project';
import { installedVersion } from '../../../tools/build/manifest';
import { ROOT } from '../../../tools/build/paths';
import type { Newcomer } from '../../../tools/registry/newcomer';

const LIBRARY = 'cdk-connect-security-profiles';

export class TypeScriptProject implements LanguageProject {
  public readonly language = 'TypeScript';
  public readonly agent = '';
  private newcomer!: Newcomer;

  public install(newcomer: Newcomer): void {
    this.newcomer = newcomer;
    copyProject('typescript', newcomer);
    copyFileSync(path.join(ROOT, 'examples', 'contact-center', 'contact-center-stack.ts'), path.join(newcomer.folder, 'contact-center-stack.ts'));
    writeFileSync(path.join(newcomer.folder, 'package.json'), '{ "private": true }');
    newcomer.npmInstall(LIBRARY, ...['aws-cdk-lib', 'constructs', 'typescript', 'tsx', '@types/node'].map((name) => `${name}@${installedVersion(name)}`));
    newcomer.run('npx', ['tsc', '--project', '.']);
  }

  public run(program: Program, env: Record<string, string> = {}): string {
    return this.newcomer.run('npx', ['tsx', `${program}.ts`], env);
  }

  public compile(examples: readonly string[]): void {
    const folder = path.join(this.newcomer.folder, 'examples');
    mkdirSync(folder, { recursive: true });
    examples.forEach((example, index) => writeFileSync(path.join(folder, `example-${index}.ts`), withKnown(example)));
    this.newcomer.run('npx', ['tsc', '--project', '.']);
    examples.forEach((_, index) => this.newcomer.run('npx', ['tsx', `examples/example-${index}.ts`]));
  }

  public readme(): string {
    return readFileSync(path.join(this.newcomer.folder, 'node_modules', LIBRARY, 'README.md'), 'utf8');
  }

  public location(): string {
    return this.newcomer.run(process.execPath, ['--print', `require.resolve('${LIBRARY}')`]).trim();
  }

  public integrity(): string {
    return JSON.parse(readFileSync(path.join(this.newcomer.folder, 'package-lock.json'), 'utf8')).packages[`node_modules/${LIBRARY}`].integrity;
  }
}

/** What examples take for granted, but for what those with imports of their own define themselves. */
function withKnown(example: string): string {
  const { imports, body } = splitImports(example);
  return imports.length > 0 ? example : [
    "import { App, Stack } from 'aws-cdk-lib';",
    `import * as library from '${LIBRARY}';`,
    ...names(body).map((name) => `const { ${name} } = library;`),
    "const stack = new Stack(new App(), 'Stack');",
    "const instanceArn = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';",
    "const instance = library.ConnectInstance.fromInstanceArn(stack, 'Instance', instanceArn);",
    body, 'void instance;', 'export {};', '',
  ].join('\n');
}

/** The names in an example that are classes or enums, all of which are of the library. */
function names(body: string): string[] {
  return [...new Set([...body.matchAll(/(?<![.'\w])[A-Z]\w+(?=[.(])/g)].map(([name]) => name))];
}
