import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { InputError } from '../../../src/formats/input-error';
import { review } from '../../../src/review/app/review';
import { readApp } from '../../../src/review/assembly/read-app';
import { templateOf, write, writeAssembly } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

function problemWith(path: string): string {
  try {
    readApp(path);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    return (error as Error).message;
  }
  throw new Error('It was read.');
}

test.each([
  ['nothing at all', '', /is not a CloudFormation template: it has no content\.$/],
  ['nothing but comments', '# Roles\n---\n', /is not a CloudFormation template: it has no content\.$/],
  ['half a template', '{"Resources": {"A": {', /is not JSON/],
  ['something that is not a template', '{"resources": {}}', /has no "Resources"/],
  ['a list', '[1, 2]', /has no "Resources"/],
  ['a text', '"hello"', /has no "Resources"/],
  ['binary', '\u0000\u0001\u0002\u001b[2J{', /is not UTF-8, but UTF-16 or no text at all; a CloudFormation template must be UTF-8/],
  ['YAML that is cut off', 'Resources:\n  A: {Type: ', /neither JSON nor YAML/],
  ['a control sequence in what JSON.parse quotes', '{"\u001b[31m', /is not JSON/],
])('%s is answered with one line', (_, text, problem) => {
  expect(problemWith(write(directory.path, 'template.json', text))).toMatch(problem);
});

test('YAML that grows without end is refused', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...[1, 2, 3, 4, 5, 6].map((n) => `a${n}: &a${n} [${Array(9).fill(`*a${n - 1}`).join(', ')}]`), 'Resources: *a6'];
  expect(problemWith(write(directory.path, 't.yaml', lines.join('\n')))).toMatch(/cannot be read as YAML/);
});

test('a file that is too large is not even opened', () => {
  const path = write(directory.path, 'huge.json', '{}');
  truncateSync(path, 65 * 1024 * 1024);
  expect(problemWith(path)).toMatch(/has more than 64 MB, which is the most that a CloudFormation template can have/);
});

test('an assembly whose manifest is empty', () => {
  write(directory.path, 'manifest.json', '');
  expect(problemWith(directory.path)).toMatch(/is empty; expected the manifest of a cloud assembly as JSON\.$/);
});

test('a missing path, and a directory that is no cloud assembly', () => {
  expect(problemWith(join(directory.path, 'cdk.out'))).toMatch(/does not exist\. Give a directory that "cdk synth" writes/);
  expect(problemWith(directory.path)).toMatch(/has no manifest\.json/);
});

test.each([
  ['leads out of it', '../../etc/passwd', /names \.\.\/\.\.\/etc\/passwd, which is outside of the assembly/],
  ['is absolute', '/etc/passwd', /outside of the assembly/],
  ['is missing', 'nothing.json', /does not exist/],
  ['is a directory', 'folder', /is a directory/],
  ['is no text', 5, /names no file for artifact Stack/],
])('an assembly whose template %s', (_, templateFile, problem) => {
  mkdirSync(join(directory.path, 'folder'));
  write(directory.path, 'manifest.json', { artifacts: { Stack: { type: 'aws:cloudformation:stack', properties: { templateFile } } } });
  expect(problemWith(directory.path)).toMatch(problem);
});

test('names that programs stumble over are only names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const path = write(directory.path, 't.json', JSON.stringify(templateOf([]))
    .replace('"Resources":{}', `"Resources":{${names.map((name) => `"${name}":{"Type":"AWS::Connect::SecurityProfile","Properties":{`
      + `"SecurityProfileName":"${name}","Permissions":["${name}","BasicAgentAccess"],"Tags":[{"Key":"${name}","Value":"x"}]}}`).join(',')}}`));
  const app = readApp(path);
  expect(app.roles.map(({ role }) => role.name).sort()).toEqual([...names].sort());
  expect(app.roles[0]!.role.permissions).toContain('BasicAgentAccess');
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  expect(review(app).findings.filter(({ rule }) => rule === 'unknown-name')).toHaveLength(names.length);
});

test('terminal escapes and line breaks in names do not survive', () => {
  const { roles } = readApp(write(directory.path, 't.json', templateOf([
    { id: 'A', name: 'Agent\u001b[2J\u202egnp', permissions: ['Users.View\u0007'], properties: { Description: 'one\ntwo' } },
  ])));
  expect(roles[0]!.title).toBe('Agent\\u001b[2J\\u202egnp');
  expect(roles[0]!.role.permissions).toEqual(['Users.View\\u0007']);
  expect(roles[0]!.role.description).toBe('one two');
});

test('resources nested deeper than the stack of calls are walked through', () => {
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  const text = JSON.stringify(templateOf([{ id: 'Agent' }])).replace(/\}$/, '').replace(/\}$/, `,"Deep":{"Type":"Custom::X","Properties":${deep}}}}`);
  expect(readApp(write(directory.path, 't.json', text)).roles).toHaveLength(1);
});

test('a nested stack that nests itself comes to an end', () => {
  const nested = { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'Stack.template.json' } };
  writeAssembly(directory.path, [{ id: 'Agent' }], { rest: { Resources: { Nested: nested } } });
  expect(readApp(directory.path).roles.length).toBeLessThan(4);
});

test('whatever JSON a template has, it is read or refused with one line', () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const properties = fc.record({
    SecurityProfileName: anything, Permissions: anything, InstanceArn: anything, Tags: anything, Applications: anything,
    AllowedFlowModules: anything, AllowedAccessControlTags: anything, TagRestrictedResources: anything, Description: anything,
  }, { requiredKeys: [] });
  fc.assert(fc.property(properties, anything, anything, (given, metadata, parameters) => {
    const resource = { Type: 'AWS::Connect::SecurityProfile', Properties: given, Metadata: metadata };
    const app = readApp(write(directory.path, 't.json', { Resources: { Role: resource }, Parameters: parameters }));
    expect(app.roles).toHaveLength(1);
    review(app);
  }), { numRuns: 150 });
});

test('long lists, and what many roles refer to, take their size and no more', () => {
  const Names = Array.from({ length: 150_000 }, (_, index) => index);
  const group = { AllowedAccessControlHierarchyGroupId: { 'Fn::GetAtt': ['Lookup', 'Id'] } };
  const roles = Array.from({ length: 200 }, (_, index) => ({ id: `R${index}`, properties: group }));
  const path = write(directory.path, 'many.json', JSON.stringify(templateOf(roles, { Resources: { Lookup: { Type: 'Custom::Lookup', Properties: { Names } } } })));
  const start = performance.now();
  expect(readApp(path).roles).toHaveLength(200);
  expect(performance.now() - start).toBeLessThan(20_000);
});
