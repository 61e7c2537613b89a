import { AdministratorProfile, BreakGlassProfile } from '../../src';
import { profilesOf, rolesStack } from '../support/roles-app';
import { testReadyRole } from './support/ready-role';
import { saidOf } from './support/synthesis';

testReadyRole(BreakGlassProfile);

test('it stays when it leaves the stack, and says what it is for', () => {
  const { stack, instance } = rolesStack();
  new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
  expect(profilesOf(stack).Emergency).toMatchObject({
    DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { Description: 'For emergencies only' },
  });
});

test('it can be ready for more, with a reason of its own', () => {
  const { error, infos } = saidOf((stack, instance) => void new BreakGlassProfile(stack, 'Emergency', {
    instance, securityProfileName: 'Emergency', additional: AdministratorProfile.PERMISSIONS, reason: 'the night shift is alone', tags: { owner: 'security' },
  }));
  expect(error).toBeUndefined();
  expect(infos.join()).toContain('The role is kept for emergencies: the night shift is alone.');
});
