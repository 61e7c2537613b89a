import { join, resolve } from 'node:path';
import * as cdk from 'aws-cdk-lib';
import * as connect from 'aws-cdk-lib/aws-connect';
import * as ts from 'typescript';
import * as library from '../../../src';
import { parseExample } from '../../../tools/generate/rule-example';
import { readRuleTexts } from '../../../tools/generate/rule-texts';
import { runExample } from '../../../tools/generate/run-example';

const ROOT = resolve(__dirname, '../../..');

/** An example as a file of an app: everything that examples take for granted is declared. */
function moduleOf(code: string): string {
  const used = new Set(['App', 'Stack', 'ConnectInstance', ...[...code.matchAll(/\b[A-Z]\w*/g)].map(([name]) => name)]);
  const imports = ([['cdk-connect-security-profiles', library], ['aws-cdk-lib', cdk], ['aws-cdk-lib/aws-connect', connect]] as const).map(([from, exported]) => (
    `import { ${Object.keys(exported).filter((name) => used.has(name)).join(', ')} } from '${from}';`));
  return [...imports, 'declare const app: App, stack: Stack, instance: ConnectInstance;', 'export {};', code].join('\n');
}

test('the examples of all rules compile', () => {
  const files = new Map(Object.entries(readRuleTexts(join(ROOT, 'src/rules'))).flatMap(([id, { wrong, right }]) => (
    Object.entries({ wrong, right }).flatMap(([side, markdown]) => {
      const { code, before, isTemplate } = parseExample(markdown, id);
      return isTemplate ? [] : [code, before ?? ''].map((text, index): [string, string] => [join(ROOT, `${id}-${side}-${index}.ts`), moduleOf(text)]);
    }))));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.dev.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  Object.assign(host, {
    fileExists: (file: string) => files.has(file) || ts.sys.fileExists(file),
    readFile: (file: string) => files.get(file) ?? read(file),
  });
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host);
  const problems = [...files.keys()].flatMap((file) => [program.getSyntacticDiagnostics, program.getSemanticDiagnostics]
    .flatMap((diagnose) => diagnose(program.getSourceFile(file)).map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)));
  expect(problems).toEqual([]);
});

test('code that throws is told of as it throws', () => {
  expect(() => runExample(parseExample('```ts\nPermission.of(\'Queue.View\');\n```', 'a-rule'), 'a-rule')).toThrow(/Queue\.View/);
});

test('what fails the synthesis is part of what a run says', () => {
  const run = runExample(parseExample('```ts\nnew AgentProfile(stack, \'Agent\', { instance, securityProfileName: \'(\' });\n```', 'a-rule'), 'a-rule');
  expect(run.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['profile-name', 'error']]);
  expect(run.failure).toContain('error profile-name · Stack/Agent "("');
});
