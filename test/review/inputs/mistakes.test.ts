import { inputOf } from '../../../src/review/inputs/read-input';

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
