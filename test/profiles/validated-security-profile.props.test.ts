import { App, Mixins, Stack, Validations } from 'aws-cdk-lib';
import { applied, newStack, resources, saidOfApp, written } from './support/written-profile';
import { ConnectInstance, Permission, ProfileRule, SecurityProfile, ValidatedSecurityProfile } from '../../src';
import { VALIDATION_RESOURCE_TYPE } from '../../src/formats/validation-request';
import { INSTANCE_ARN } from '../support/roles-app';

const rule = ProfileRule.PRIVILEGE_ESCALATION;
const risky = { permissions: ['Users.EditPermission', 'Users.View'] };

test('waivers hold at synthesis and at deployment', () => {
  const stack = newStack();
  written(stack, risky);
  applied(stack, new ValidatedSecurityProfile({ waivers: [{ rule: ProfileRule.DRIFT, reason: 'Changed by hand' }, { rule, reason: 'Imported' }] }));
  expect(saidOfApp(stack)).toMatchObject({ error: undefined, warnings: [] });
  expect(resources(stack, VALIDATION_RESOURCE_TYPE)[0].Properties.Waivers).toEqual({ Team: ['drift', 'privilege-escalation'] });
});

test('a waiver of no use is found, unless several profiles share it', () => {
  const said = (count: number) => {
    const stack = newStack();
    ['Team', 'Second'].slice(0, count).forEach((id) => written(stack, {}, id));
    applied(stack, new ValidatedSecurityProfile({ waivers: [{ rule, reason: 'Imported' }] }));
    return saidOfApp(stack).warnings.join();
  };
  expect(said(1)).toContain('unused-waiver');
  expect(said(2)).toBe('');
});

test('an acknowledgment is a waiver', () => {
  const stack = newStack();
  const profile = written(stack, { permissions: ['BasicAgentAccess', 'Queues.Delete', 'Queues.View'] });
  Validations.of(profile).acknowledge({ id: ProfileRule.DESTRUCTIVE_PERMISSION.acknowledgmentId, reason: 'Cleans up' });
  applied(stack);
  expect(saidOfApp(stack).warnings).toEqual([]);
});

test('its users may hold other profiles, of any kind', () => {
  const needs = { permissions: ['CallRecordings.Redacted.Access'] };
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const searching = written(stack, { permissions: ['MyContacts.View'] }, 'Searching');
  written(stack, needs);
  Mixins.of(searching).apply(new ValidatedSecurityProfile());
  Mixins.of(stack).apply(new ValidatedSecurityProfile({ heldTogetherWith: [searching] }));
  expect(saidOfApp(stack).error).toBeUndefined();
  const alone = newStack();
  written(alone, needs);
  expect(saidOfApp(applied(alone)).error).toContain('missing-dependency');
});

test('the users of a profile of this library may hold them as well', () => {
  const said = (isJudged: boolean) => {
    const stack = newStack();
    const looking = written(stack, { permissions: ['Queues.View'] }, 'Looking');
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    const permissions = Permission.of('Queues.Edit');
    new SecurityProfile(stack, 'Given', { instance, securityProfileName: 'Given', permissions, heldTogetherWith: [looking] });
    new SecurityProfile(stack, 'Added', { instance, securityProfileName: 'Added', permissions }).addCompanions(looking);
    if (isJudged) {
      applied(stack);
    }
    return saidOfApp(stack);
  };
  expect(said(true)).toEqual({ error: undefined, warnings: [], infos: [] });
  expect(said(false).warnings.join()).toContain('could not be determined');
});

test('metadata of the resource counts as well, as it does for a review', () => {
  const stack = newStack();
  const profile = written(stack, { permissions: ['New.Thing', 'Users.EditPermission', 'Users.View', 'CallRecordings.Redacted.Access'] });
  written(stack, { permissions: ['MyContacts.View'] }, 'Searching');
  profile.addMetadata('cdk-connect-security-profiles:role', { custom: ['New.Thing'], privilegeReason: 'Repairs users', heldTogetherWith: ['Searching'] });
  applied(stack);
  const { error, warnings } = saidOfApp(stack);
  expect(error).toBeUndefined();
  expect(warnings.join()).not.toContain('New.Thing');
});

test('values of another kind are an error that says what to give', () => {
  expect(() => new ValidatedSecurityProfile({ instance: INSTANCE_ARN as never })).toThrow('The instance of ValidatedSecurityProfile is the text');
  expect(() => new ValidatedSecurityProfile({ heldTogetherWith: ['Agent'] as never })).toThrow('The heldTogetherWith[0] of ValidatedSecurityProfile is the text "Agent". Give SecurityProfile.fromSecurityProfileArn(');
  expect(() => new ValidatedSecurityProfile({ waivers: null, privilegeReason: null } as never)).not.toThrow();
});
