import { substitution } from '../../../src/roles/access/substitution';

test('a pattern is text, references, attributes and variables of its own', () => {
  expect(substitution(['a-${Part}-${Open}-${Gateway.Id}', { Part: { Ref: 'Other' } }])).toEqual([
    { text: 'a-' }, { name: 'Part', value: { Ref: 'Other' }, isVariable: true },
    { text: '-' }, { name: 'Open', value: { Ref: 'Open' }, isVariable: false },
    { text: '-' }, { name: 'Gateway.Id', value: { 'Fn::GetAtt': ['Gateway', 'Id'] }, isVariable: false },
    { text: '' },
  ]);
});

test('what is marked as text is text, and names that objects have are no variables', () => {
  expect(substitution('${!Open}')).toEqual([{ text: '' }, { text: '${Open}' }, { text: '' }]);
  expect(substitution(['${constructor}', {}])).toMatchObject([{ text: '' }, { value: { Ref: 'constructor' }, isVariable: false }, { text: '' }]);
});

test.each([undefined, {}, [], [{ Ref: 'Open' }, {}], 7])('without a pattern there are no parts: %j', (given) => {
  expect(substitution(given)).toBeUndefined();
});
