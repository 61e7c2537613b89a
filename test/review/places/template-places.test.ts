import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { placeOf } from '../../../src/review/app/place';
import { inputOf, readInput } from '../../../src/review/inputs/read-input';
import { reportOf } from '../../../src/review/report/report';
import { INSTANCE_ARN, templateOf, writeAssembly } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

/** What is at the places of the findings of a template, each with its rule. */
function places(text: string, app = inputOf(text, 'roles.yaml')): [string, string][] {
  const lines = text.split('\n');
  return reportOf(app).findings.map((finding): [string, string] => {
    const { line, column, endLine, endColumn } = placeOf(finding)!;
    expect(endLine).toBe(line);
    return [finding.rule, lines[line - 1]!.slice(column! - 1, endColumn! - 1)];
  });
}

const YAML = `Description: "Users.EditPermission: is not here"
Resources:
  # Users.EditPermission
  'Agent "1"':
    Type: AWS::Connect::SecurityProfile
    Metadata: { note: Users.EditPermission }
    Properties:
      InstanceArn: ${INSTANCE_ARN}
      SecurityProfileName: "a/b"
      Permissions:
        - Users.View
        - Users.EditPermission`;

test('a finding is at its permission, at its property, or at its resource', () => {
  expect(places(YAML)).toEqual([['privilege-escalation', 'Users.EditPermission'], ['profile-name', 'SecurityProfileName']]);
  expect(places(YAML.replace('a/b', 'b').replace('"b"', `b\n      Description: ${'x'.repeat(300)}`)))
    .toContainEqual(['cloudformation-limits', '\'Agent "1"\'']);
});

test('JSON has places as well, also as the AWS CLI prints a template', () => {
  const Conditions = { C: { 'Fn::Equals': ['a', { Ref: 'AWS::Region' }] } };
  const permissions = [{ 'Fn::If': ['C', 'Users.View', 'Users.EditPermission'] }];
  const template = templateOf([{ id: 'A', name: 'A"b', permissions }], { Conditions });
  const expected = ['privilege-escalation', '"Users.EditPermission"'];
  const printed = JSON.stringify({ TemplateBody: template }, undefined, 1);
  for (const text of [JSON.stringify(template), JSON.stringify(template, undefined, 2), printed]) {
    expect(places(text)).toContainEqual(expected);
    expect(places(text)).toContainEqual(['profile-name', '"SecurityProfileName"']);
  }
});

test('a template in a template is where that is deployed, and one in a text has no place', () => {
  const inner = templateOf([{ id: 'In', permissions: ['Users.View', 'Users.EditPermission'] }]);
  const nested = { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: JSON.stringify(inner) } };
  const around = JSON.stringify({ Resources: { Nested: nested } }, undefined, 1);
  expect(places(around)).toEqual([['privilege-escalation', '"Nested"']]);
  const [finding] = reportOf(inputOf(JSON.stringify({ TemplateBody: JSON.stringify(inner) }), 'stack.json')).findings;
  expect(placeOf(finding!)).toBeUndefined();
});

test('of an app, places are those of its code, or else those in its assembly', () => {
  const assembly = writeAssembly(join(directory.path, 'cdk.out'), [{ id: 'Agent', permissions: ['Users.View', 'Users.EditPermission'] }]);
  const find = () => placeOf(reportOf(readInput(assembly)).findings[0]!)!;
  const template = join(assembly, 'Stack.template.json');
  expect(find().file).toBe(template);
  expect(readFileSync(template, 'utf8').split('\n')[find().line - 1]).toContain('"Users.EditPermission"');
  const metadata = JSON.parse(readFileSync(join(assembly, 'Stack.metadata.json'), 'utf8'));
  const code = relative(process.cwd(), join(__dirname, 'roles.ts'));
  metadata['/Stack/Agent/Resource'].push({ type: 'aws:cdk:creationStack', data: [`new Agent (${join(process.cwd(), code)}:3:7)`] });
  writeFileSync(join(assembly, 'Stack.metadata.json'), JSON.stringify(metadata));
  expect(find()).toEqual({ file: code, line: 3, column: 7 });
});

test('what is read for a revision has no place in a file that is gone', () => {
  const assembly = writeAssembly(join(directory.path, 'cdk.out'), [{ id: 'Agent', permissions: ['Users.EditPermission'] }]);
  expect(placeOf(reportOf(readInput(assembly, 'main')).findings[0]!)).toBeUndefined();
});
