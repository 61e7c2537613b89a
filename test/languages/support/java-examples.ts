import * as fs from 'node:fs';
import * as path from 'node:path';
import { splitImports } from './examples';
import { MADE, run } from './run';

const DIRECTORY = path.join(MADE, 'java-examples');

/** What examples take for granted, but for what those with imports of their own define themselves. */
const KNOWN = 'software.amazon.awscdk.Stack stack, ConnectInstance instance, String instanceArn';

/** Compiles examples as methods of a class. */
export function compileJava(classpath: string, examples: readonly string[]): void {
  fs.mkdirSync(DIRECTORY, { recursive: true });
  const file = path.join(DIRECTORY, 'Examples.java');
  fs.writeFileSync(file, program(examples));
  run('javac', ['-proc:none', '-d', DIRECTORY, file], { env: { CLASSPATH: classpath } });
}

function program(examples: readonly string[]): string {
  const parts = examples.map(splitImports);
  return [
    'import io.github.cdkconnect.securityprofiles.*;', 'import java.util.List;', 'import java.util.Map;',
    ...new Set(parts.flatMap((part) => part.imports)), '',
    'class Examples {',
    ...parts.flatMap(({ imports, body }, index) => [`  static void example${index}(${imports.length > 0 ? '' : KNOWN}) {`, body, '  }']),
    '}', '',
  ].join('\n');
}
