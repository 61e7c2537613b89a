import { HierarchyRestrictedResource } from '../../../src';

test('users are what Connect restricts, and others can be tried', () => {
  expect(HierarchyRestrictedResource.USER.name).toBe('User');
  expect(HierarchyRestrictedResource.custom('Case').name).toBe('Case');
});
