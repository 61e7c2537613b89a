import * as fs from 'node:fs';
import * as path from 'node:path';
import { handlers } from '../../../emulator/handlers/handlers';
import { canonical } from '../../../tools/facts/canonical';
import { fileOfType } from '../../../tools/facts/extracts';
import { PINS } from '../../../tools/facts/packages';
import { WANTED } from '../../../tools/facts/wanted';
import { filesIn } from '../../../tools/support/files';

const ROOT = path.join(__dirname, '../../..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const SOURCES = filesIn(path.join(ROOT, 'src')).filter((file) => file.endsWith('.ts')).map((file) => read(`src/${file}`));
const FACTS = filesIn(path.join(ROOT, 'facts'));
const EXTRACTS = FACTS.filter((file) => file.endsWith('.json'));
const iam = JSON.parse(read('facts/iam.json'));
const api = JSON.parse(read('facts/connect-api.json'));

/** Everything in the sources that an expression finds. */
const named = (expression: RegExp) => (
  [...new Set(SOURCES.flatMap((text) => [...text.matchAll(expression)].map(([, name]) => name)))].sort());

/** Types of SAM are not in the registry, and one is a key of metadata. */
const NOT_REGISTERED = ['AWS::CloudFormation::Init', 'AWS::Serverless::Application', 'AWS::Serverless::Function', 'AWS::Serverless::StateMachine'];

test('every resource type that the sources name is extracted', () => {
  const types = named(/'(AWS::\w+::\w+)'/g);
  expect(types).toContain('AWS::Connect::SecurityProfile');
  expect(types.filter((type) => !WANTED.types.includes(type))).toEqual(NOT_REGISTERED);
});

test('so is every operation that they call, and every one of the emulator', () => {
  const called = named(/new (\w+)Command\(/g);
  expect(called).toContain('UpdateSecurityProfile');
  const emulated = Object.keys(handlers);
  expect([...called, ...emulated].filter((operation) => !WANTED.operations.includes(operation))).toEqual([]);
  expect(WANTED.operations.filter((operation) => !called.includes(operation) && !emulated.includes(operation))).toEqual([]);
});

test('so is every IAM action that they name, and what the actions of Connect depend on', () => {
  // What begins with aws is a key of a condition.
  const actions = named(/'((?!aws:)[a-z0-9-]+:[A-Z][A-Za-z]+)'/g);
  expect(actions).toContain('connect:DescribeInstance');
  const dependent = WANTED.actions.filter((action) => action.startsWith('connect:')).flatMap((action) => iam.actions[action].dependentActions ?? []);
  expect([...actions, ...dependent].filter((action) => !WANTED.actions.includes(action))).toEqual([]);
});

test('what is wanted is what is committed', () => {
  expect(EXTRACTS).toEqual([...WANTED.types.map(fileOfType), 'connect-api.json', 'iam.json'].sort());
  expect(Object.keys(api.operations)).toEqual([...WANTED.operations].sort());
  expect(Object.keys(iam.actions)).toEqual([...WANTED.actions].sort());
});

test('every operation of Connect is an action of IAM with the same name', () => {
  expect(WANTED.operations.filter((operation) => iam.actions[`connect:${operation}`] === undefined)).toEqual([]);
});

test.each(EXTRACTS)('facts/%s is canonical, and from a pinned package', (file) => {
  const text = read(`facts/${file}`);
  expect(text).toBe(canonical(JSON.parse(text)));
  const { source, sources = [source] } = JSON.parse(text);
  const pins: { readonly name: string; readonly version: string }[] = Object.values(PINS);
  for (const { package: name, version } of sources) {
    expect(pins).toContainEqual(expect.objectContaining({ name, version }));
  }
});

test('the notice and the README name every package', () => {
  for (const { name, version } of Object.values(PINS)) {
    expect(read('facts/NOTICE')).toContain(`${name} ${version} (`);
    expect(read('facts/README.md')).toContain(`\`${name}\``);
  }
});

test('the tool names no address: where packages come from is what pip and npm are set up for', () => {
  const files = filesIn(path.join(ROOT, 'tools/facts'));
  expect(files.filter((file) => read(`tools/facts/${file}`).includes('://'))).toEqual([]);
});
