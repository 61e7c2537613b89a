import * as fs from 'node:fs';
import * as path from 'node:path';
import * as cdk from 'aws-cdk-lib';
import * as ts from 'typescript';
import { jsii } from '../../package.json';
import * as library from '../../src';

const README = fs.readFileSync(path.join(__dirname, '../../README.md'), 'utf8');

/** Every piece of TypeScript in the README: the first is an app, and the others go into it. */
const [APP, ...ADDED] = [...README.matchAll(/^```ts(?: nofixture)?\n([^]*?)^```/gm)].map(([, source]) => source!);

const END = 'app.synth();\n';

/** The app with statements before its end: what somebody has who follows the README. */
const appWith = (...added: string[]) => `${APP.slice(0, APP.indexOf(END))}${added.join('\n')}\n${END}`;

/** Runs an app, and gives what somebody who synthesizes it is warned of. */
function synthesize(source: string): string[] {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const modules: Record<string, object> = { 'aws-cdk-lib': cdk, 'cdk-connect-security-profiles': library };
  const run = new Function('require', 'exports', `${outputText}\nreturn app;`);
  const app = run((name: string) => modules[name], {}) as cdk.App;
  return app.synth().stacks.flatMap(({ messages }) => messages).filter(({ level }) => level !== 'info').map(({ entry }) => String(entry.data));
}

test('there is an app, and examples that go into it', () => {
  expect(APP).toContain(END);
  expect(ADDED.length).toBeGreaterThan(1);
});

test('the app synthesizes without a warning', () => expect(synthesize(APP)).toEqual([]));

test.each(ADDED.map((source, index) => [index + 2, source]))('example %s goes into the app, with its imports, without a warning', (_, source) => {
  expect(synthesize(appWith(source))).toEqual([]);
});

test('all examples together are one app, which imports nothing else than they need', () => {
  expect(synthesize(appWith(...ADDED))).toEqual([]);
  const [, names] = /import \{\s*([^}]*?),?\s*\} from 'cdk-connect-security-profiles'/.exec(APP)!;
  const code = appWith(...ADDED).replace(/^import [^]*?;$/gm, '');
  expect(names!.split(/,\s*/).filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

test('what the README quotes is what the synthesis says of a supervisor who can edit permissions', () => {
  const mistaken = APP.replace('AnalyticsPermissions.HISTORICAL_METRICS_ACCESS', 'UsersPermissions.USERS_EDIT_PERMISSION').replace('AnalyticsPermissions,', 'UsersPermissions,');
  const [, quoted] = /^```\n(error [^]*?)^```/m.exec(README)!;
  // Examples are in no file.
  const withoutPlaces = (text: string) => text.replace(/^  At \S+\n?/gm, '').trimEnd();
  const said = () => {
    try {
      return synthesize(mistaken).join();
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
