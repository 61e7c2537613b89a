import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planText } from './support';
import { inputOf, readInput } from '../../../src/review/inputs/read-input';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

test.each([
  ['a file of a command that failed', ' \n', 'is empty. Run what writes it again, and look at its errors'],
  ['a binary plan', 'PK\u0003\u0004\u0014\u0000', 'is a binary file: a plan of Terraform as "plan -out" writes it'],
  ['UTF-16 of PowerShell', Buffer.from('\ufeff{"format_version":"1.2"}', 'utf16le').toString('utf8'), 'is not UTF-8; UTF-16 is what ">" of Windows PowerShell writes.'],
  ['the stream of a plan', '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info"}\n', 'is the stream of messages of "plan -json"'],
  ['a state as it is stored', '{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"a","resources":[]}', 'is a state as it is stored'],
  ['the description of a change set', '{"Changes":[],"ChangeSetName":"a"}', 'is the description of a change set, which has no properties.'],
  ['a list of profiles', '{"SecurityProfileSummaryList":[]}', 'is a list of profiles without what they hold.'],
])('%s is named, with what makes the right one', (_, text, problem) => {
  expect(() => inputOf(text, 'given')).toThrow(`given ${problem}`);
});

test('UTF-8 with a mark in front is read', () => {
  expect(inputOf('\ufeff{"format_version":"1.0"}', 'given').roles).toEqual([]);
});

test('a binary plan in a file is named as that, and not as UTF-16', () => {
  const path = join(directory.path, 'tfplan');
  writeFileSync(path, Buffer.from('PK\u0003\u0004\u0014\u0000\u00ff', 'latin1'));
  expect(() => readInput(path)).toThrow(/is a binary file: a plan of Terraform .*: terraform show -json FILE > plan\.json\.$/);
});

const plan = planText('update.plan.json');

test.each([
  ['a plan that was cut off', plan.slice(0, 900), /^given is not JSON: line \d+ is wrong \(.+\)\. It looks like a plan .*terraform show -json plan > plan\.json/s],
  ['a warning before a plan', `Warning: deprecated\n${plan}`,
    /^given is not JSON: something comes before it, from line 1 on \(Warning: deprecated\)\. It looks like a plan .*terraform show -json plan > plan\.json/],
  ['something else that was cut off', '{\n"Resources": {', /^given is not JSON: line 2 is wrong \(.+\)\. Roles are read from .*CloudFormation templates, plans and states of Terraform/],
  ['a word without quotation marks', '{\n"Resources": {\n"A": yes } }', /^given is not JSON: line 3 is wrong/],
  ['a comma too many', `{"list": [${'"some text",\n'.repeat(4)}]}`, /^given is not JSON: line 5 is wrong/],
])('%s is told with the line, and with what is read', (_, text, problem) => {
  expect(() => inputOf(text, 'given')).toThrow(problem);
});
