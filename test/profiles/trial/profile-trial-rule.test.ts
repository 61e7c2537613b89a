import { PermissionDifference, PermissionSet, RoutingPermissions, SecurityProfile } from '../../../src';
import { profileTrial } from '../../../src/profiles/trial/profile-trial-rule';
import { saidOf } from '../support/synthesis';

test('the permissions that differ are named, so that they can be searched for', () => {
  const difference = PermissionDifference.between(PermissionSet.of(), RoutingPermissions.QUEUES_VIEW);
  const { infos } = saidOf((stack, instance) => {
    const permissions = RoutingPermissions.QUEUES_VIEW;
    const profile = (name: string) => new SecurityProfile(stack, name, { instance, securityProfileName: name, permissions });
    profile('Original');
    profileTrial.note(profile('Copy'), [{ path: 'Stack/Trial', copyOf: 'Stack/Original', difference }]);
  });
  expect(infos).toEqual([expect.stringMatching(/^The role is a copy of "Original" .* Give it to one user .*\(cdk-connect-security-profiles:profile-trial\)$/)]);
});
