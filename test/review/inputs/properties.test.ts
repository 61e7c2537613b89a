import { PROFILE_SCHEMA } from '../../../src/review/assembly/profile-schema';
import { asProperties, camelCase, snakeCase } from '../../../src/review/inputs/properties';

const PLACE = { source: 'input.json', resource: 'agent' };

test('every property has one name in each language', () => {
  const names = Object.keys(PROFILE_SCHEMA.properties!);
  for (const spelling of [snakeCase, camelCase]) {
    expect(new Set(names.map(spelling)).size).toBe(names.length);
  }
  expect([snakeCase('AllowedAccessControlHierarchyGroupId'), camelCase('AllowedFlowModules')]).toEqual(['allowed_access_control_hierarchy_group_id', 'allowedFlowModules']);
});

test('what only Connect sets and what is null are not there', () => {
  expect(asProperties({ security_profile_arn: 'arn', description: null, permissions: [] }, snakeCase, PLACE)).toEqual({ Permissions: [] });
});

test('a list in the place of a text is kept for the rules to judge, and one of lists is refused', () => {
  expect(() => asProperties({ description: [['a']] }, snakeCase, PLACE)).toThrow('input.json: agent has "description"');
});
