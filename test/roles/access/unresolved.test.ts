import { isIntrinsic, isUnresolved, shownText, unresolvedValue } from '../../../src/roles/access/unresolved';

test.each<[unknown, object[]]>([
  [{ Ref: 'Group' }, [{ kind: 'resource', name: 'Group' }]],
  [{ 'Fn::GetAtt': ['Group', 'Arn'] }, [{ kind: 'resource', name: 'Group', attribute: 'Arn' }]],
  [{ 'Fn::GetAtt': 'Group.Outputs.Id' }, [{ kind: 'resource', name: 'Group', attribute: 'Outputs.Id' }]],
  [{ 'Fn::ImportValue': 'Shared' }, [{ kind: 'import', name: 'Shared' }]],
  [{ 'Fn::ImportValue': { 'Fn::Sub': '${Name}-id' } }, [{ kind: 'resource', name: 'Name' }]],
  [{ 'Fn::Sub': ['${Group.Arn}/${!Literal}/${Part}', {}] }, [
    { kind: 'resource', name: 'Group', attribute: 'Arn' }, { kind: 'resource', name: 'Part' },
  ]],
  [{ 'Fn::If': ['IsProduction', { Ref: 'B' }, { Ref: 'A' }] }, [
    { kind: 'condition', name: 'IsProduction' }, { kind: 'resource', name: 'A' }, { kind: 'resource', name: 'B' },
  ]],
  [{ 'Fn::FindInMap': ['Groups', { Ref: 'AWS::Region' }, 'Id'] }, [{ kind: 'mapping', name: 'Groups' }, { kind: 'resource', name: 'AWS::Region' }]],
  ['{{resolve:ssm:/connect/group}}', [{ kind: 'dynamic reference', name: 'ssm:/connect/group' }]],
  [{ 'Fn::Select': [0, { 'Fn::Split': ['/', { Ref: 'Group' }] }], 'other': { Ref: 'Group' } }, [{ kind: 'resource', name: 'Group' }]],
  [{ 'Ref': 1, 'Fn::GetAtt': [], 'Fn::Sub': {}, 'Fn::If': {}, 'constructor': 'Group' }, []],
])('%j refers to', (written, refersTo) => {
  expect(unresolvedValue(written)).toEqual({ written, refersTo });
});

test('a template that is nested very deep is no trouble', () => {
  const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ 'Fn::Join': ['', [inner]] }), { Ref: 'Group' });
  expect(unresolvedValue(deep).refersTo).toEqual([{ kind: 'resource', name: 'Group' }]);
});

test('a token is written as it is, and refers to what it stands for', () => {
  expect(unresolvedValue('${Token[1]}', { asInTemplate: { Ref: 'Group' }, shownAs: 'Group', isList: true })).toEqual({
    written: '${Token[1]}', refersTo: [{ kind: 'resource', name: 'Group' }], shownAs: 'Group', isList: true,
  });
});

test('only what was made as one is an unresolved value', () => {
  expect(isUnresolved(unresolvedValue({ Ref: 'Group' }))).toBe(true);
  expect([{ written: 1 }, { refersTo: [] }, null, undefined, 'text', ['list']].map(isUnresolved)).toEqual(Array(6).fill(false));
  expect([{ Ref: 'A' }, { 'Fn::If': [] }, { Key: 'a' }, null, 'Ref'].map(isIntrinsic)).toEqual([true, true, false, false, false]);
});

test('a text is shown as it is', () => {
  expect([shownText('text'), shownText(unresolvedValue({ Ref: 'A' }, { shownAs: 'default' })), shownText(unresolvedValue({ Ref: 'A' })), shownText(undefined)])
    .toEqual(['text', 'default', undefined, undefined]);
});
