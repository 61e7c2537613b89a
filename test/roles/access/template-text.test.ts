import { literalText, templateText } from '../../../src/roles/access/template-text';

const GROUP = { 'Fn::GetAtt': ['Group', 'Arn'] };

test.each<[unknown, string]>([
  ['crm', 'crm'],
  [5, '5'],
  [{ Ref: 'Group' }, '${Group}'],
  [GROUP, '${Group.Arn}'],
  [{ 'Fn::GetAtt': 'Nested.Outputs.Id' }, '${Nested.Outputs.Id}'],
  [{ 'Fn::ImportValue': 'Shared' }, '${ImportValue("Shared")}'],
  [{ 'Fn::Select': [3, { 'Fn::Split': ['/', GROUP] }] }, '${Select(3, Split("/", Group.Arn))}'],
  [{ 'Fn::If': ['Prod', 'a', { Ref: 'AWS::NoValue' }] }, '${If(Prod, "a", AWS::NoValue)}'],
  [{ 'Fn::FindInMap': ['Groups', { Ref: 'AWS::Region' }, 'Id'] }, '${FindInMap("Groups", AWS::Region, "Id")}'],
  [['a', { 'Key': 'b', 'odd key': null }], '${["a", {Key: "b", "odd key": null}]}'],
  ['{{resolve:ssm:/connect/group}}', '{{resolve:ssm:/connect/group}}'],
  [undefined, '(not in the template)'],
])('%j is written as it is read: %s', (written, text) => expect(templateText(written)).toBe(text));

test.each<[string, unknown[]]>([
  ['arn:${AWS::Region}/${Group.Arn}', [
    { 'Fn::Sub': 'arn:${AWS::Region}/${Group.Arn}' },
    { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Region' }, '/', GROUP]] },
    { 'Fn::Sub': ['arn:${Where}/${Group.Arn}', { Where: { Ref: 'AWS::Region' } }] },
    { 'Fn::Join': ['/', [{ 'Fn::Sub': 'arn:${AWS::Region}' }, GROUP]] },
  ]],
])('what makes the same text is the same: %s', (text, values) => expect(new Set(values.map(templateText))).toEqual(new Set([text])));

test('what is made from different things has different texts', () => {
  const different = [
    '${Group}', { Ref: 'Group' }, '${!Group}', { Ref: '!Group' }, { Ref: 'Group.Arn' }, GROUP, { 'Fn::GetAtt': ['Group', 'Id'] }, { Ref: 'A b' }, { Ref: 5 },
    { Ref: 'true' }, { 'Fn::ImportValue': 'Group' }, { 'Fn::ImportValue': { Ref: 'Group' } }, { 'Fn::ImportValue': ['Group'] },
    { 'Fn::If': ['Prod', 'a', 'b'] }, { 'Fn::If': ['Prod', 'b', 'a'] }, { 'Fn::If': ['Test', 'a', 'b'] }, { 'Fn::If': [{ Ref: 'Prod' }, 'a', 'b'] },
    { 'Fn::Select': [0, ['a', 'b']] }, { 'Fn::Select': ['0', ['a', 'b']] }, { 'Fn::Select': [0, { Ref: 'a' }, { Ref: 'b' }] },
    { 'Fn::Join': [',', { Ref: 'List' }] }, { 'Fn::Join': [',', [{ Ref: 'List' }, 'a']] }, { 'Fn::Split': [',', 'List'] },
    { 'Fn::Sub': '${!Group}' }, { 'Fn::Sub': ['${A}${B}', { A: 'x' }] }, { 'Fn::Sub': ['${A}', { B: 'x' }] }, { 'Fn::Sub': { A: 'x' } },
    {}, [], null, { 'Ref': 'A', 'Fn::If': [] }, [{ a: 1, b: 2 }], [{ a: 1 }, { b: 2 }],
  ];
  // It is how a literal is written in Fn::Sub.
  const [literal, sub] = [different[0], { 'Fn::Sub': '${!Group}' }].map(templateText);
  expect(literal).toBe(sub);
  expect(new Set(different.map(templateText)).size).toBe(different.length - 1);
});

test('a template that is nested very deep is no trouble', () => {
  const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ 'Fn::Select': [0, [inner]] }), { Ref: 'Group' });
  expect(templateText(deep)).toContain('[Group])');
});

test('no part of a literal is taken for a reference', () => expect(literalText('a ${Group} $ {')).toBe('a ${!Group} $ {'));
