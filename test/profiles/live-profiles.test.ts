import { Permission, PermissionSet, SecurityProfile } from '../../src';
import * as live from '../fixtures/live-profiles.json';
import { profilesOf, rolesStack } from '../support/roles-app';

test.each(['agent', 'supervisor', 'analyst'] as const)('the permissions of a live %s come out as they are', (kind) => {
  const { stack, instance } = rolesStack();
  new SecurityProfile(stack, 'Profile', {
    instance,
    securityProfileName: 'Taken over',
    permissions: PermissionSet.of(...live[kind].map((name) => Permission.of(name))),
    privilegeReason: 'As it is on the instance',
  });
  expect(profilesOf(stack)['Taken over'].Properties.Permissions).toEqual([...live[kind]].sort());
});
