import {
  byFirst, dependsOnDeployment, isAllKnown, isIntrinsic, isNoValue, isPartlyUnresolved, isUnresolved, knownItems, knownText, shownText,
  textInWords, unresolvedValue, type Unresolved, type Value,
} from '../../../src/roles/access/unresolved';

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
  expect(unresolvedValue(written)).toMatchObject({ written, refersTo });
});

test('a template that is nested very deep is no trouble', () => {
  const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ 'Fn::Join': ['', [inner]] }), { Ref: 'Group' });
  expect(unresolvedValue(deep).refersTo).toEqual([{ kind: 'resource', name: 'Group' }]);
});

test('a token is written as it is, and refers to what it stands for', () => {
  expect(unresolvedValue('${Token[1]}', { asInTemplate: { Ref: 'Group' }, isList: true })).toEqual({
    written: '${Token[1]}', refersTo: [{ kind: 'resource', name: 'Group' }], text: '${Group}', isList: true,
  });
});

test('only what was made as one is an unresolved value', () => {
  expect(isUnresolved(unresolvedValue({ Ref: 'Group' }))).toBe(true);
  expect([{ written: 1 }, { refersTo: [] }, null, undefined, 'text', ['list']].map(isUnresolved)).toEqual(Array(6).fill(false));
  expect([{ Ref: 'A' }, { 'Fn::If': [] }, { Key: 'a' }, null, 'Ref'].map(isIntrinsic)).toEqual([true, true, false, false, false]);
});

const OPEN = unresolvedValue({ Ref: 'A' });
const TAKEN = unresolvedValue({ Ref: 'A' }, { taken: { as: 'crm', because: 'default of ${A}' } });

test.each<[Value, string | undefined, string, string]>([
  ['crm', 'crm', 'crm', 'crm'],
  [OPEN, undefined, '${A}', '${A}'],
  [TAKEN, 'crm', 'crm', 'crm (default of ${A})'],
  // Whoever forgot Fn::Sub has this.
  ['${A}', '${A}', '${A}', '${!A}'],
])('%j is known, shown, and in words', (value, known, shown, words) => {
  expect([knownText(value), shownText(value), textInWords(value)]).toEqual([known, shown, words]);
});

test('of a list, what is known is told from what is not', () => {
  expect(knownItems(['a', OPEN, TAKEN])).toEqual(['a', 'crm']);
  expect([['a', TAKEN], ['a', OPEN]].map(isAllKnown)).toEqual([true, false]);
  expect([{ id: 'a' }, { id: TAKEN }, { id: 'a', uses: [OPEN] }, OPEN].map(isPartlyUnresolved)).toEqual([false, false, true, true]);
  expect([{ id: 'a' }, { id: TAKEN }, undefined].map(dependsOnDeployment)).toEqual([false, true, false]);
  expect(byFirst(['b', { id: 'a' }, { id: OPEN }, OPEN, { id: 'a' }] as ({ id: Value } | Unresolved)[], ({ id = 'b' }) => id))
    .toEqual({ known: ['a', 'b'], unknown: [OPEN] });
});

test('nothing is said by AWS::NoValue alone', () => {
  expect([{ Ref: 'AWS::NoValue' }, { Ref: 'A' }, null, 'AWS::NoValue'].map(isNoValue)).toEqual([true, false, false, false]);
});
