import { TagRestrictedResource } from '../../../src';
import { viewOf } from '../../../src/rules/role/access-control';

const KNOWN = Object.values(TagRestrictedResource).filter((value) => value instanceof TagRestrictedResource);

test('of every kind the rules know the permission that shows it', () => {
  expect(KNOWN.length).toBeGreaterThan(10);
  expect(KNOWN.filter(({ name }) => viewOf(name) === undefined)).toEqual([]);
});

test('other kinds are taken as they are', () => {
  expect(TagRestrictedResource.custom('DataTable').name).toBe('DataTable');
});
