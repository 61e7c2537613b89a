import { CfnDeletionPolicy, RemovalPolicies, RemovalPolicy, type CfnResource, type Stack } from 'aws-cdk-lib';
import {
  AdministratorProfile, AgentProfile, BreakGlassProfile, ProfileRule, SecurityProfile, type BreakGlassProfileProps,
} from '../../../src';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../../support/roles-app';
import { testReadyRole } from '../support/ready-role';
import { saidOf } from '../support/synthesis';

testReadyRole(BreakGlassProfile);

test('it stays when it leaves the stack, though not when its creation fails, and says what it is for', () => {
  const { stack, instance } = rolesStack();
  new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
  expect(profilesOf(stack).Emergency).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain', Properties: { Description: 'For emergencies only' },
  });
});

test('what says nothing leaves it as it is', () => {
  const { stack, instance } = rolesStack();
  const nothing = { description: undefined, reason: null as unknown as undefined };
  new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency', ...nothing });
  expect(profilesOf(stack).Emergency.Properties.Description).toBe('For emergencies only');
});

test.each([
  ['deletes all', 'Emergency', (stack: Stack) => RemovalPolicies.of(stack).destroy()],
  ['deletes a copy', 'Copy', (_: Stack, emergency: BreakGlassProfile) => (
    emergency.saveAs(emergency, 'Copy', { securityProfileName: 'Copy', removalPolicy: RemovalPolicy.DESTROY }))],
  ['deletes those that are replaced', 'Emergency', (_: Stack, emergency: BreakGlassProfile) => (
    (emergency.node.defaultChild as CfnResource).cfnOptions.updateReplacePolicy = CfnDeletionPolicy.DELETE)],
])('a removal policy that %s is an error', (_, name, change) => {
  const { error } = saidOf((stack, instance) => void change(stack, new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' })));
  expect(error).toMatch(new RegExp(`error break-glass · \\S+ "${name}"[^]*removal policy`));
  expect(error?.match(/^\s*error /gm)).toHaveLength(1);
});

test('one that keeps it is fine', () => {
  expect(saidOf((stack, instance) => {
    const emergency = new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
    emergency.saveAs(stack, 'Copy', { securityProfileName: 'Copy', removalPolicy: RemovalPolicy.RETAIN });
  }).error).toBeUndefined();
});

test('a profile of another app is as much too much, whatever it grants', () => {
  const { error } = saidOf((stack, instance) => {
    const other = SecurityProfile.fromSecurityProfileArn(stack, 'Other', `${INSTANCE_ARN}/security-profile/1`);
    new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' }).addCompanions(other);
  });
  expect(error).toContain('heldTogetherWith pairs it with "Stack/Other"');
});

test('it can be ready for more, with a reason of its own', () => {
  const { error, infos } = saidOf((stack, instance) => void new BreakGlassProfile(stack, 'Emergency', {
    instance, securityProfileName: 'Emergency', additional: AdministratorProfile.PERMISSIONS, reason: 'the night shift is alone', tags: { owner: 'security' },
  }));
  expect(error).toBeUndefined();
  expect(infos.join()).toContain(': the night shift is alone.');
});

test('a copy of it is kept apart as well, whichever of the two says that they are held together', () => {
  const { error } = saidOf((stack, instance) => {
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    const emergency = new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
    emergency.saveAs(stack, 'Copy', { securityProfileName: 'Copy', heldTogetherWith: [agent] });
    agent.addCompanions(emergency.saveAs(stack, 'Named', { securityProfileName: 'Named' }));
  });
  expect(error).toContain('break-glass · Stack/Copy "Copy"');
  expect(error).toContain('break-glass · Stack/Named "Named"');
});

test('permissions of features come before the features, and other findings can be waived', () => {
  const { stack, instance } = rolesStack();
  const emergency = new BreakGlassProfile(stack, 'Emergency', {
    instance, securityProfileName: 'Emergency', additional: AdministratorProfile.PERMISSIONS, waivers: [{ rule: ProfileRule.DESTRUCTIVE_PERMISSION, reason: 'Emergencies' }],
  });
  expect(emergency._role().waivers.map(({ rule }) => rule)).toEqual(['instance-feature', 'destructive-permission']);
});

test('a reason that says nothing is refused', () => {
  const { stack, instance } = rolesStack();
  const withReason = (reason: unknown) => () => new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency', reason } as BreakGlassProfileProps);
  expect(withReason(' ')).toThrow('The reason of Stack/Emergency must not be empty, because every report shows why a role for emergencies exists.');
});
