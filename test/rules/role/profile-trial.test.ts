import { PermissionDifference, PermissionSet, RoutingPermissions, SecurityProfile } from '../../../src';
import { saidOf } from '../../profiles/support/synthesis';

test('the permissions that differ are named, so that they can be searched for', () => {
  const difference = PermissionDifference.between(PermissionSet.of(), RoutingPermissions.QUEUES_VIEW);
  const { infos } = saidOf((stack, instance) => {
    const permissions = RoutingPermissions.QUEUES_VIEW;
    const profile = (name: string) => new SecurityProfile(stack, name, { instance, securityProfileName: name, permissions });
    profile('Original');
    profile('Copy')._notes.add({ trials: [{ path: 'Stack/Trial', copyOf: 'Stack/Original', difference }] });
  });
  expect(infos).toEqual([expect.stringMatching(/"Original".*\+ Queues\.View .*\(cdk-connect-security-profiles:profile-trial\)$/)]);
});
