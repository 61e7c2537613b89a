import { DataTableAccess } from '../../../src';

test('values are sorted, each once', () => {
  expect(DataTableAccess.allow('region', 'EMEA', 'APAC', 'EMEA').values).toEqual(['APAC', 'EMEA']);
});

test.each([
  ['no values', () => DataTableAccess.allow('region'), 'was given 0 values'],
  ['three values', () => DataTableAccess.allow('region', 'a', 'b', 'c'), 'was given 3 values ("a", "b", "c"); CloudFormation allows 1 to 2'],
  ['an empty value', () => DataTableAccess.allow('region', ''), 'none of them empty'],
  ['an empty attribute', () => DataTableAccess.allow('', 'a'), 'has 0 characters; CloudFormation allows 1 to 127'],
  ['a long attribute', () => DataTableAccess.allow('a'.repeat(128), 'a'), 'has 128 characters'],
])('%s are refused', (_, allow, message) => {
  expect(allow).toThrow(message);
});
