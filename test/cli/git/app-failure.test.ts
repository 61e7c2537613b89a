import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appFailure } from '../../../src/cli/git/app-failure';

/** What the tools themselves wrote; C# and Windows as they are documented to. */
const FIXTURES = join(__dirname, '..', '..', 'fixtures', 'app-failures');

const said = (text: string, stdout = '') => appFailure({ stderr: text, stdout }, '"cdk synth"', ['/app']);

const SHOWN: [string, string[]][] = [
  ['cause', [
    'Error: The roles cannot be read.',
    '    at load (bin/cause.ts:6:11)',
    '    at <anonymous> (bin/cause.ts:9:1)',
    '  [cause]: Error: ENOENT: no such file or directory, open \'roles.json\'',
    '      at load (bin/cause.ts:4:12)',
    '      at <anonymous> (bin/cause.ts:9:1)',
    '      at Object.<anonymous> (bin/cause.ts:9:6)',
    '(18 lines left out; "cdk synth" shows all)',
  ]],
  ['csharp', [
    'Unhandled exception. System.InvalidOperationException: The roles cannot be read.',
    ' ---> System.IO.FileNotFoundException: Could not find file \'roles.json\'.',
    '   at Roles.Program.Load() in src/Roles/Program.cs:line 20',
    '   at Roles.Program.Load() in src/Roles/Program.cs:line 24',
    '   at Roles.Program.Main(String[] args) in src/Roles/Program.cs:line 10',
    '(3 lines left out; "cdk synth" shows all)',
  ]],
  ['esbuild', [
    'Error: Transform failed with 1 error:',
    'lib/syntax.ts:2:14: ERROR: Expected "}" but found ";"',
    '(14 lines left out; "cdk synth" shows all)',
  ]],
  ['go-compile', [
    './main.go:9:15: undefined: lod',
    '',
    '# g',
  ]],
  ['go-jsii', [
    'panic: There is already a Construct with name \'Role\' in RootConstruct [App]',
    'main.main()',
    '\tgj.go:12 +0xf9',
    '(4 lines left out; "cdk synth" shows all)',
  ]],
  ['go', [
    'panic: the roles cannot be read: no file',
    'main.load()',
    '\tg/main.go:7 +0x58',
    'main.main()',
    '\tg/main.go:9 +0xf',
  ]],
  ['java-maven', [
    'software.amazon.jsii.JsiiError: There is already a Construct with name \'Role\' in RootConstruct [App]',
    '    at com.myorg.MjApp.main (MjApp.java:10)',
    '[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.1.0:java (default-cli) on project mj: An exception occurred while executing the Java class. There is already a Construct with name \'Role\' in RootConstruct [App]',
    '(27 lines left out; "cdk synth" shows all)',
  ]],
  ['java', [
    'Exception in thread "main" java.lang.RuntimeException: The roles cannot be read.',
    '\tat App.main(App.java:6)',
    'Caused by: java.lang.IllegalStateException: No file roles.json.',
    '\tat App.load(App.java:9)',
    '\tat App.main(App.java:4)',
  ]],
  ['minified', [
    '«ValidationFailed» Validation failed. A copy of this report can be found in: cdk.out/validation-report.json',
    'ERROR Users.EditPermission lets its holders give themselves any role. The role is not declared privileged. Remove it, or declare the role with privilegeReason: \'<reason>\'. (cdk-connect-security-profiles:privilege-escalation) (Annotation)',
    '   AppStack/Supervisor cdk-connect-security-profiles.SupervisorProfile',
    '   Rule Annotation::error-annotation',
    '(4 lines left out; "cdk synth" shows all)',
  ]],
  ['missing-command', [
    'sh: 1: foo: not found',
  ]],
  ['missing-module', [
    'Error: Cannot find module \'../lib/nowhere\'',
    'Require stack:',
    '- bin/missing.ts',
    '    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)',
    '    at nextResolveSimple (node_modules/tsx/dist/register-B1c7OH6V.cjs:23:1010)',
    '    at node_modules/tsx/dist/register-B1c7OH6V.cjs:22:4512',
    '(12 lines left out; "cdk synth" shows all)',
  ]],
  ['no-error', [
    'just a text',
    'bin/nonerror.js:1',
    'throw \'just a text\';',
    '^',
  ]],
  ['python-jsii', [
    'RuntimeError: There is already a Construct with name \'Role\' in RootConstruct [App]',
    '  File "jsii_app.py", line 5, in <module>',
    '    Construct(root, "Role")',
    '(21 lines left out; "cdk synth" shows all)',
  ]],
  ['python-syntax', [
    'SyntaxError: invalid syntax',
    '  File "syntax.py", line 1',
    '    def f(:',
  ]],
  ['python', [
    'RuntimeError: The roles cannot be read.',
    'Fix: write roles.json.',
    '  File "app.py", line 8, in <module>',
    '    raise RuntimeError("The roles cannot be read.\\nFix: write roles.json.") from error',
    'FileNotFoundError: [Errno 2] No such file or directory: \'roles.json\'',
    '  File "app.py", line 3, in load',
    '    with open(path) as f:',
    '  File "app.py", line 6, in <module>',
    '    load("roles.json")',
  ]],
  ['several', [
    'AggregateError: Both failed.',
    '    at Object.<anonymous> (bin/aggregate.js:1:7)',
    '  [errors]: [',
    '    Error: first',
    '        at Object.<anonymous> (bin/aggregate.js:1:27)',
    '    TypeError: second',
    '        at Object.<anonymous> (bin/aggregate.js:1:47)',
    '(22 lines left out; "cdk synth" shows all)',
  ]],
  ['synthesis', [
    '«ValidationFailedWithErrors» Validation failed with the following errors:',
    '  [Stack]',
    '',
    '2 findings',
    '',
    'error one · Stack/Role "Role"',
    '  What is wrong.',
    '  Fix: do this',
    '    at <anonymous> (bin/cdk.js:5:5)',
    '(4 lines left out; "cdk synth" shows all)',
  ]],
  ['thrown', [
    'Error: A role needs a name.',
    '',
    '  It was "".',
    '  Fix: give it one.',
    '    at new Roles (lib/thrown.ts:4:13)',
    '    at <anonymous> (bin/thrown.ts:2:1)',
    '    at Object.<anonymous> (bin/thrown.ts:2:13)',
    '(9 lines left out; "cdk synth" shows all)',
  ]],
  ['ts-node', [
    'TSError: ⨯ Unable to compile TypeScript:',
    'lib/type.ts(2,50): error TS2322: Type \'string\' is not assignable to type \'number\'.',
    'lib/type.ts(3,42): error TS2322: Type \'number\' is not assignable to type \'string\'.',
    '(14 lines left out; "cdk synth" shows all)',
  ]],
  ['tsc', [
    'lib/type.ts(2,50): error TS2322: Type \'string\' is not assignable to type \'number\'.',
    'lib/type.ts(3,42): error TS2322: Type \'number\' is not assignable to type \'string\'.',
  ]],
];

test.each(SHOWN)('%s: the error comes first, then the files of the app', (name, shown) => {
  expect(said(readFileSync(join(FIXTURES, `${name}.txt`), 'utf8'))?.split('\n')).toEqual(shown);
});

test('colors and the line ends of Windows make no difference', () => {
  const text = readFileSync(join(FIXTURES, 'thrown.txt'), 'utf8');
  expect(said(text.replace(/^(Error): (.*)$/m, '\u001b[31m$1\u001b[39m: $2').replaceAll('\n', '\r\n'))).toBe(said(text));
});

test('an app that says nothing is said nothing of', () => {
  expect(said('')).toBeUndefined();
  expect(said('\n\u001b[0m\n', '\r\n')).toBeUndefined();
});

test('what says the error comes before how the build is going, and before warnings, each once', () => {
  const warning = '[WARNING] aws-cdk-lib.Old is deprecated.\n';
  expect(said(`npm warn old lockfile\n${warning.repeat(3)}`, '> build\n> tsc\n\nlib/a.ts(1,1): error TS1005: \';\' expected.\n')).toBe([
    'lib/a.ts(1,1): error TS1005: \';\' expected.',
    '',
    '[WARNING] aws-cdk-lib.Old is deprecated.',
    '',
    '> build',
    '> tsc',
    '(2 lines left out; "cdk synth" shows all)',
  ].join('\n'));
});

test('a command that Windows does not find is named', () => {
  const text = '\'foo\' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n';
  expect(said(text)).toBe(text.trim().replace('\r', ''));
});

test('of several errors that were written, the last one ended the app', () => {
  const frame = '    at main (/app/app.js:1:1)\n';
  expect(said(`Error: logged\n${frame}Starting\n/app/app.js:9\n  throw error;\n  ^\n\nError: thrown\n${frame}\nNode.js v20.20.2\n`)).toBe([
    'Error: thrown',
    '    at main (app.js:1:1)',
    'Error: logged',
    '    at main (app.js:1:1)',
    'Starting',
    '(2 lines left out; "cdk synth" shows all)',
  ].join('\n'));
});

test('a message is shown as a whole up to some length, and everything else is short', () => {
  const message = Array.from({ length: 100 }, (_, index) => `finding ${index}`).join('\n');
  const log = Array.from({ length: 100 }, (_, index) => `log ${index}`).join('\n');
  const lines = said(`${log}\n/app/app.js:9\n  throw error;\n  ^\n\nError: ${message}\n    at main (/app/app.js:9:1)\n`)!.split('\n');
  expect(lines).toHaveLength(101);
  expect([lines[0], lines[79], lines[80], lines[99], lines[100]]).toEqual([
    'Error: finding 0', 'finding 79', 'log 80', 'log 99', '(103 lines left out; "cdk synth" shows all)',
  ]);
});

test('no line is too long to be read', () => {
  expect(said(`Error: ${'x'.repeat(10_000)}\n    at main (/app/app.js:9:1)\n`)).toBe(`Error: ${'x'.repeat(393)}…\n    at main (app.js:9:1)`);
});

test('an app that says nothing but noise said that', () => {
  expect(said('npm warn old lockfile\n')).toBe('npm warn old lockfile');
});

test('text that looks like nothing known is passed on', () => {
  expect(said('Segmentation fault (core dumped)')).toBe('Segmentation fault (core dumped)');
});

test('many lines take no time', () => {
  const started = performance.now();
  said('Error: again\n'.repeat(3_000) + `${'a.b$'.repeat(50_000)}\n`, Array.from({ length: 50_000 }, (_, index) => `line ${index}`).join('\n'));
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('of an app that says very much, the beginning and the end are read', () => {
  const noise = Array.from({ length: 200_000 }, (_, number) => `/app/lib/file-${number}.ts is fine`);
  const shown = appFailure({ stdout: '', stderr: ['Error: Oops.', '    at main (/app/bin/app.ts:3:7)', ...noise].join('\n') }, 'cdk synth', ['/app'])!;
  expect(shown).toMatch(/^Error: Oops\.\n {4}at main \(bin\/app\.ts:3:7\)\n/);
  expect(shown).toContain('lib/file-199999.ts is fine');
  expect(shown).toMatch(/\n\(199980 lines left out; cdk synth shows all\)$/);
  // The middle is not even looked at: with it, every line that looks like a place in a file would be searched in all that follow.
  const middle = [...noise.slice(0, 100_000), 'Error: in the middle', '    at middle (/app/bin/middle.ts:1:1)', ...noise.slice(100_000)];
  expect(appFailure({ stdout: '', stderr: middle.join('\n') }, 'cdk synth', ['/app'])).not.toContain('in the middle');
});
