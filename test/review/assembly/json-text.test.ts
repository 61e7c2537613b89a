import { jsonOf } from '../../../src/review/assembly/json-text';

test('a text is read as JSON', () => {
  expect(jsonOf('{"a":[1,"b"]}')).toEqual({ a: [1, 'b'] });
});

test.each([
  ['a function that joins', { 'Fn::Join': ['', ['{"id":"', { Ref: 'Id' }, '","list":', { 'Fn::GetAtt': ['A', 'B'] }, ',"n":"x-', { Ref: 'N' }, '"}']] }],
  ['a function that substitutes', { 'Fn::Sub': ['{"id":"${Id}","list":${A.B},"n":"x-${Other}"}', { Other: { Ref: 'N' } }] }],
])('what %s refers to is where it is referred to', (_, written) => {
  expect(jsonOf(written)).toEqual({ id: { Ref: 'Id' }, list: { 'Fn::GetAtt': ['A', 'B'] }, n: { 'Fn::Join': ['', ['x-', { Ref: 'N' }]] } });
});

test('quotes and braces in texts are no references', () => {
  expect(jsonOf({ 'Fn::Join': ['', ['{"a":"say \\"', { Ref: 'X' }, '\\" twice"}']] })).toEqual({ a: { 'Fn::Join': ['', ['say "', { Ref: 'X' }, '" twice']] } });
  expect(jsonOf({ 'Fn::Sub': '{"a":"${!Literal}"}' })).toEqual({ a: '${Literal}' });
});

test.each([['{'], [{ Ref: 'Text' }], [{ 'Fn::Join': [',', { Ref: 'Parts' }] }], [{ 'Fn::If': ['A', '{}', '{}'] }], [undefined], [`${'['.repeat(1e6)}`]])(
  'what is no JSON of the template is not read', (written) => {
    expect(jsonOf(written)).toBeUndefined();
  });
