import { DataTableAccess } from '../../../src';

test('values are sorted, each once', () => {
  expect(DataTableAccess.allow('region', 'EMEA', 'APAC', 'EMEA').values).toEqual(['APAC', 'EMEA']);
});
