import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthesize } from '../../../src/cli/git/synthesize';
import { inTemporaryDirectory } from '../support/in-directory';

const directory = inTemporaryDirectory();

/** Writes an empty assembly, and what it was told into a file beside it. */
const APP = `
const { mkdirSync, writeFileSync } = require('node:fs');
const out = process.env.CDK_OUTDIR;
mkdirSync(out, { recursive: true });
writeFileSync(out + '/manifest.json', '{}');
const { App } = require(${JSON.stringify(require.resolve('aws-cdk-lib'))});
writeFileSync('told.json', JSON.stringify(new App({ autoSynth: false }).node.getAllContext()));
`;

function settings(content: object) {
  writeFileSync('cdk.json', JSON.stringify(content));
  writeFileSync('app.js', APP);
}

const validation = process.env.CDK_VALIDATION;
afterEach(() => { process.env.CDK_VALIDATION = validation; });

const output = () => join(directory.path, 'out');

test('the app is told the context of both files, and to name constructs', async () => {
  settings({ app: 'app.js', context: { a: 1, b: 1 } });
  writeFileSync('cdk.context.json', '{"b": 2, "c": 2}');
  expect(await synthesize(directory.path, output())).toBe(output());
  expect(JSON.parse(readFileSync('told.json', 'utf8'))).toMatchObject({ 'a': 1, 'b': 1, 'c': 2, 'aws:cdk:enable-path-metadata': true, 'cdk-connect-security-profiles:record-errors': true });
});

test('errors that are recorded do not make the CDK end the app, whatever its settings say', async () => {
  settings({ app: 'app.js', context: { '@aws-cdk/core:annotationsInValidationReport': true, '@aws-cdk/core:failSynthOnValidationErrors': true } });
  // What aws-cdk-lib does since it reports annotations of level error.
  appendFileSync('app.js', `
    const told = JSON.parse(process.env.CDK_CONTEXT_JSON);
    process.exitCode = told['@aws-cdk/core:annotationsInValidationReport'] && told['@aws-cdk/core:failSynthOnValidationErrors'] !== false ? 1 : 0;`);
  expect(await synthesize(directory.path, output())).toBe(output());
});

test('what a review has no use for is neither bundled nor validated', async () => {
  settings({ app: 'app.js' });
  appendFileSync('app.js', 'writeFileSync(\'environment.json\', JSON.stringify(process.env));');
  // The tests turn it off as well.
  delete process.env.CDK_VALIDATION;
  await synthesize(directory.path, output());
  expect(JSON.parse(readFileSync('told.json', 'utf8'))).toMatchObject({ 'aws:cdk:bundling-stacks': [] });
  expect(JSON.parse(readFileSync('environment.json', 'utf8'))).toMatchObject({ CDK_VALIDATION: 'false', PYTHONIOENCODING: 'utf-8' });
});

test('a context that is too large for the environment reaches the app as well', async () => {
  settings({ app: 'app.js', context: { a: 1 } });
  writeFileSync('cdk.context.json', JSON.stringify({ large: 'x'.repeat(200_000) }));
  await synthesize(directory.path, output());
  const context = JSON.parse(readFileSync('told.json', 'utf8'));
  expect(context).toMatchObject({ 'a': 1, 'aws:cdk:enable-path-metadata': true });
  expect(context.large).toHaveLength(200_000);
});

test('what has to be built is built first', async () => {
  settings({ app: 'node built.js', build: 'node -e "require(\'fs\').copyFileSync(\'app.js\', \'built.js\')"' });
  await synthesize(directory.path, output());
  expect(existsSync(join(output(), 'manifest.json'))).toBe(true);
});

test('a command that writes to its own directory, as "cdk synth" does, will do', async () => {
  settings({ app: 'unused', output: 'elsewhere' });
  writeFileSync('synth.js', APP.replace('process.env.CDK_OUTDIR', '\'elsewhere\''));
  expect(await synthesize(directory.path, output(), { command: 'node synth.js' })).toBe(join(directory.path, 'elsewhere'));
});

test('what that directory has from another time is not the result', async () => {
  settings({ app: 'unused' });
  mkdirSync('cdk.out');
  writeFileSync('cdk.out/manifest.json', '{}');
  await expect(synthesize(directory.path, output(), { command: 'node -e ""' })).rejects.toThrow(/wrote no cloud assembly/);
});

test.each([
  ['no settings', undefined, /has no cdk\.json with an "app"\. Go to the directory of the app, or give the command with --synth\./],
  ['an app that writes nothing', { app: 'node -e ""' }, /wrote no cloud assembly\. Give the command that is the "app" of cdk\.json/],
  ['an app that fails without a word', { app: 'node -e "process.exit(2)"' }, /failed with exit code 2 and no output\./],
  ['a build that fails', { app: 'app.js', build: 'node -e "throw new Error(\'no build\')"' }, /failed with exit code 1\.$/],
])('%s is answered with a line', async (_, content, problem) => {
  if (content) {
    settings(content);
  }
  await expect(synthesize(directory.path, output())).rejects.toThrow(problem);
});

test('an app that fails is quoted: its error first, with paths below its directory, and how to see all of it', async () => {
  settings({ app: 'app.js' });
  writeFileSync('app.js', '/* ' + 'long '.repeat(1000) + '*/ throw new Error(\'no such role\\nFix: add it\');');
  const failed = synthesize(directory.path, output(), { source: 'main' });
  await expect(failed).rejects.toThrow(/^".*app\.js" of main failed with exit code 1\.$/);
  await expect(failed).rejects.toHaveProperty('output', expect.stringMatching(
    /^Error: no such role\nFix: add it\n {4}at Object\.<anonymous> \(app\.js:1:\d+\)\n\(\d+ lines left out; "cdk synth" in a checkout of main shows all\)$/));
});
