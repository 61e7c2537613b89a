import { testExample } from './support/example';
import list from './support/permission-list.json';
import { PermissionListStack } from '../../examples/permission-list/permission-list-stack';
import { SecurityProfile } from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

testExample(PermissionListStack, 'PermissionList', 'permission-list');

const profiles = new PermissionListStack(rolesStack().app, 'List', { instanceArn: INSTANCE_ARN }).node.findAll()
  .filter(SecurityProfile.isSecurityProfile);

test('a role is there for each section of the list, in its order, with every name of it and no other', () => {
  const names = Object.values(list);
  expect(names.flat()).toHaveLength(172);
  expect(profiles.map(({ permissions }) => permissions.names)).toEqual(names.map((section) => [...section].sort()));
});

test('the row without a name of the API is a third-party application of the section in which it stands', () => {
  const withApplications = profiles
    .filter(({ node }) => node.findAll().some((child) => (child as { applications?: unknown[] }).applications?.length));
  expect(withApplications.map(({ node }) => node.id)).toEqual(['AgentApplications']);
});
