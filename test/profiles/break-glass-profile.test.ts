import { AdministratorProfile, AgentProfile, BreakGlassProfile, ProfileTrial, RoutingPermissions, type BreakGlassProfileProps } from '../../src';
import { profilesOf, rolesStack } from '../support/roles-app';
import { testReadyRole } from './support/ready-role';
import { saidOf } from './support/synthesis';

testReadyRole(BreakGlassProfile);

test('it stays when it leaves the stack, though not when its creation fails, and says what it is for', () => {
  const { stack, instance } = rolesStack();
  new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
  expect(profilesOf(stack).Emergency).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain', Properties: { Description: 'For emergencies only' },
  });
});

test('it can be ready for more, with a reason of its own', () => {
  const { error, infos } = saidOf((stack, instance) => void new BreakGlassProfile(stack, 'Emergency', {
    instance, securityProfileName: 'Emergency', additional: AdministratorProfile.PERMISSIONS, reason: 'the night shift is alone', tags: { owner: 'security' },
  }));
  expect(error).toBeUndefined();
  expect(infos.join()).toContain('The role is kept for emergencies: the night shift is alone.');
});

test('a copy and a trial of it are kept apart as well', () => {
  const { error } = saidOf((stack, instance) => {
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    const emergency = new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
    emergency.saveAs(stack, 'Copy', { securityProfileName: 'Copy', heldTogetherWith: [agent] });
    const { trialProfile } = new ProfileTrial(stack, 'Trial', { profile: emergency, securityProfileName: 'Tried', additional: RoutingPermissions.QUEUES_VIEW });
    agent.holdTogetherWith(trialProfile!);
  });
  expect(error).toContain('break-glass · Stack/Copy "Copy"');
  expect(error).toContain('break-glass · Stack/Trial/Copy "Tried"');
});

test('permissions of features come before the features, and other findings can be waived', () => {
  const { stack, instance } = rolesStack();
  const emergency = new BreakGlassProfile(stack, 'Emergency', {
    instance, securityProfileName: 'Emergency', additional: AdministratorProfile.PERMISSIONS, waivers: [{ rule: 'destructive-permission', reason: 'Emergencies' }],
  });
  expect(emergency._role().waivers.map(({ rule }) => rule)).toEqual(['instance-feature', 'destructive-permission']);
});

test('a reason that says nothing is refused', () => {
  const { stack, instance } = rolesStack();
  const withReason = (reason: unknown) => () => new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency', reason } as BreakGlassProfileProps);
  expect(withReason(' ')).toThrow('The reason of Stack/Emergency must not be empty, as every report tells why a role for emergencies exists.');
});
