import { partOf, PARTS } from '../../../src/roles/access';
import { allowedOf, limitOf, manyOf, mostOf } from '../../../src/roles/access/limits';

test('where CloudFormation and the API allow the same, there is one number', () => {
  expect(limitOf({ maxItems: 4 }, { maxItems: 4 })).toEqual({ cloudFormation: 4 });
  expect(limitOf({ maxItems: 4 }, {})).toEqual({ cloudFormation: 4 });
});

test('where they differ, there are both', () => {
  expect(limitOf({ maxItems: 2 }, { maxItems: 4 })).toEqual({ cloudFormation: 2, api: 4 });
  expect(limitOf(undefined, { maxItems: 100 })).toEqual({ cloudFormation: undefined, api: 100 });
});

test('a part is found in what it is within', () => {
  expect(allowedOf('CloudFormation', partOf('dataTableAttributes'))?.items?.properties?.AccessType.enum).toEqual(['ALLOW']);
  expect(allowedOf('API', partOf('dataTableAttributes'))?.maxItems).toBe(5);
});

test('CloudFormation has no place for AI agents', () => {
  expect(allowedOf('CloudFormation', partOf('aiAgents'))).toBeUndefined();
});

test('every list has words for too many, and a number that is too many', () => {
  const lists = PARTS.filter(({ form }) => form !== 'text');
  const limited = lists.filter((part) => manyOf(part) && Object.values(mostOf(part)).some((most) => most !== undefined));
  expect(limited).toEqual(lists);
});

test('every member that is read of an item is one of the schema', () => {
  const missing = PARTS.flatMap((part) => Object.values(typeof part.form === 'string' ? {} : part.form)
    .filter(({ property }) => !allowedOf('API', part)?.items?.properties?.[property]).map(({ property }) => `${part.property}: ${property}`));
  expect(missing).toEqual([]);
});
