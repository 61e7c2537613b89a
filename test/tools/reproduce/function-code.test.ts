import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { AgentProfile } from '../../../src';
import { bundleFunction } from '../../../tools/bundle/function';
import { codeGiven, codeOfSources } from '../../../tools/reproduce/function-code';
import { rolesStack } from '../../support/roles-app';

let sources: string;
let folder: string;

beforeAll(async () => {
  sources = await codeOfSources();
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  mkdirSync(path.join(folder, 'assets', 'validate.lambda'), { recursive: true });
  writeFileSync(path.join(folder, 'assets', 'validate.lambda', 'index.js'), (await bundleFunction()).contents);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['an installed package', () => folder],
  ['the folder of an asset', () => path.join(folder, 'assets', 'validate.lambda')],
  ['a file', () => path.join(folder, 'assets', 'validate.lambda', 'index.js')],
])('%s with the code of the sources has the same', (_, given) => {
  expect(codeGiven(given())).toBe(sources);
});

test('the key of the code in a template is the one that follows from the sources', () => {
  const { stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const [{ Properties }] = Object.values<any>(Template.fromStack(stack).findResources('AWS::Lambda::Function'));
  expect(codeGiven(Properties.Code.S3Key)).toBe(sources);
});

test('other code is told from it', () => {
  const file = path.join(folder, 'other.js');
  writeFileSync(file, 'exports.handler = () => undefined;');
  expect(codeGiven(file)).not.toBe(sources);
  expect(codeGiven('0'.repeat(64))).not.toBe(sources);
});

test('what cannot be looked at is an error', () => {
  const wheel = path.join(folder, 'a.whl');
  writeFileSync(wheel, 'PK');
  expect(() => codeGiven(wheel)).toThrow(/a\.whl is neither a package for npm nor a file index\.js\./);
  writeFileSync(path.join(folder, 'a.tgz'), 'no archive');
  expect(() => codeGiven(path.join(folder, 'a.tgz'))).toThrow(/a\.tgz has no assets\/validate\.lambda\/index\.js\. Give a package of the library\./);
  expect(() => codeGiven(path.join(folder, 'gone'))).toThrow(/There is no .*gone\. Give a package/);
  expect(() => codeGiven(path.join(folder, 'assets'))).toThrow(/assets has neither assets\/validate\.lambda\/index\.js nor index\.js\. Give the folder of the library/);
});
