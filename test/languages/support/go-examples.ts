import * as fs from 'node:fs';
import * as path from 'node:path';
import { splitImports } from './examples';
import { MADE, run } from './run';

const DIRECTORY = path.join(MADE, 'go-examples');

/** Compiles examples as functions of a program that is a neighbor of the project. */
export function compileGo(project: string, examples: readonly string[]): void {
  fs.mkdirSync(DIRECTORY, { recursive: true });
  fs.writeFileSync(path.join(DIRECTORY, 'go.mod'), fs.readFileSync(path.join(project, 'go.mod'), 'utf8').replace(/\.\.\/\.\.\/\.\.\//g, '../../'));
  fs.copyFileSync(path.join(project, 'go.sum'), path.join(DIRECTORY, 'go.sum'));
  fs.writeFileSync(path.join(DIRECTORY, 'main.go'), program(examples));
  run('go', ['vet', '.'], { cwd: DIRECTORY });
}

function program(examples: readonly string[]): string {
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
