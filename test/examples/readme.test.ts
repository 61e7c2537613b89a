import * as fs from 'node:fs';
import * as path from 'node:path';
import * as cdk from 'aws-cdk-lib';
import * as ts from 'typescript';
import { jsii } from '../../package.json';
import * as library from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

const README = fs.readFileSync(path.join(__dirname, '../../README.md'), 'utf8');

/** Every piece of TypeScript in the README, with whether it imports what it uses. */
const SNIPPETS = [...README.matchAll(/^```ts( nofixture)?\n([^]*?)^```/gm)].map(([, complete, source]) => ({ complete: complete !== undefined, source }));

/** Runs a piece of TypeScript, and gives what somebody who synthesizes it is warned of. */
function synthesize({ complete, source }: typeof SNIPPETS[number]): string[] {
  const own = new cdk.Stack(new cdk.App(), 'ContactCenter');
  const given = complete ? {} : { ...library, stack: own, instance: library.ConnectInstance.fromInstanceArn(own, 'Instance', INSTANCE_ARN) };
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const modules: Record<string, object> = { 'aws-cdk-lib': cdk, 'cdk-connect-security-profiles': library };
  const run = new Function('require', 'exports', ...Object.keys(given), `${outputText}\nreturn stack;`);
  const stack = run((name: string) => modules[name], {}, ...Object.values(given)) as cdk.Stack;
  return (stack.node.root as cdk.App).synth().stacks.flatMap(({ messages }) => messages)
    .filter(({ level }) => level !== 'info').map(({ entry }) => String(entry.data));
}

test('there are examples, and some of them are complete', () => {
  expect(SNIPPETS.map(({ complete }) => complete)).toEqual([true, false]);
});

test.each(SNIPPETS.map((snippet, index) => [index + 1, snippet] as const))('example %s synthesizes without a warning', (_, snippet) => {
  expect(synthesize(snippet)).toEqual([]);
});

test('what the README quotes is what the synthesis says of the mistakes that it names', () => {
  const mistaken = SNIPPETS[1].source.replace('.withDependencies()', '')
    + "new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', additional: UsersPermissions.USERS_EDIT_PERMISSION });";
  const [, quoted] = /^```\n(error [^]*?)^```/m.exec(README)!;
  // Examples are in no file.
  const withoutPlaces = (text: string) => text.replace(/^  At \S+\n/gm, '');
  const said = () => {
    try {
      return synthesize({ complete: false, source: mistaken }).join();
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(withoutPlaces(said())).toContain(withoutPlaces(quoted!));
});

test('the package has the names that the README installs it by', () => {
  const { python, java, dotnet, go } = jsii.targets;
  for (const name of [
    `pip install ${python.distName}`, `${java.maven.groupId}:${java.maven.artifactId}`, `dotnet add package ${dotnet.packageId}`,
    `go get ${go.moduleName}/${go.packageName}`,
  ]) {
    expect(README).toContain(`\`${name}\``);
  }
});
