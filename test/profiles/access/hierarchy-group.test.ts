import { HierarchyGroup } from '../../../src';

test('a group is known by its id or its ARN', () => {
  expect(HierarchyGroup.fromId('g-1').id).toBe('g-1');
  expect(HierarchyGroup.fromArn('arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/i-1/agent-group/g-1').id).toBe('g-1');
  expect(() => HierarchyGroup.fromArn('g-1')).toThrow('"g-1" is not an ARN of the form');
});

test('an empty id is refused', () => {
  expect(() => HierarchyGroup.fromId('')).toThrow('The ID of a hierarchy group must not be empty. Give the last part of the group\'s ARN.');
});
