import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AccessLevel, AgentProfile, ConnectInstance, Permission, PermissionSet, RoutingPermissions, SecurityProfile } from '../../src';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../support/roles-app';
import { saidOf, saidOfProfile } from './support/synthesis';

const QUEUES = PermissionSet.of(RoutingPermissions.QUEUES_VIEW);

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ');
}

test('an empty role is warned of', () => {
  const { error, warnings } = saidOfProfile({ permissions: PermissionSet.of() });
  expect(error).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining('cdk-connect-security-profiles:empty-role')]);
});

test('501 permissions are an error, 500 are none of this kind', () => {
  const many = (number: number) => PermissionSet.of(...Array.from({ length: number }, (_, index) => Permission.custom(`New.Thing${index}`)));
  expect(oneLine(saidOfProfile({ permissions: many(501) }).error)).toMatch(/error cloudformation-limits .* 501 /);
  expect(saidOfProfile({ permissions: many(500) }).error).toBeUndefined();
});

test('a name that is given twice is there once', () => {
  const { stack, instance } = rolesStack();
  new SecurityProfile(stack, 'Profile', {
    instance, securityProfileName: 'Profile', permissions: PermissionSet.of(Permission.of('Queues.View'), RoutingPermissions.QUEUES_VIEW), additional: QUEUES,
  });
  expect(profilesOf(stack).Profile.Properties.Permissions).toEqual(['Queues.View']);
});

test('a level that a resource does not have is answered with those it has', () => {
  expect(() => PermissionSet.forResource('Audit history', AccessLevel.EDIT)).toThrow(
    '"Audit history" does not have the level edit. Its levels are view; AccessLevel.ALL stands for all of them.');
});

test('two profiles of one name on an instance are an error', () => {
  const { error } = saidOf((stack, instance) => {
    ['First', 'Second'].forEach((id) => new SecurityProfile(stack, id, { instance, securityProfileName: 'Sales', permissions: QUEUES }));
  });
  expect(oneLine(error)).toContain('error duplicate-name · Stack/Second "Sales" Stack/First ');
});

test.each([
  ['with a slash', 'Sales/EMEA'],
  ['of 128 characters', 'a'.repeat(128)],
  ['of no character', ''],
])('a name %s is an error', (_, securityProfileName) => {
  expect(saidOfProfile({ permissions: QUEUES, securityProfileName }).error).toContain('error profile-name');
});

test('a name of 127 characters is fine', () => {
  expect(saidOfProfile({ permissions: QUEUES, securityProfileName: 'a'.repeat(127) })).toMatchObject({ error: undefined, warnings: [] });
});

test('profiles that are held together in a circle are judged together', () => {
  const { error, warnings } = saidOf((stack, instance) => {
    const profile = (name: string, permission: string) => new SecurityProfile(stack, name, {
      instance, securityProfileName: name, permissions: Permission.of(permission),
    });
    const [a, b, c] = [profile('A', 'Cases.View'), profile('B', 'CustomerProfiles.View'), profile('C', 'Users.View')];
    a.addCompanions(b);
    b.addCompanions(c);
    c.addCompanions(a);
  });
  expect({ error, warnings }).toEqual({ error: undefined, warnings: [] });
});

test('a profile that is held together with itself is an error', () => {
  const { error } = saidOf((stack, instance) => {
    const profile = new SecurityProfile(stack, 'Profile', { instance, securityProfileName: 'Profile', permissions: QUEUES });
    profile.addCompanions(profile);
  });
  expect(oneLine(error)).toContain('error held-together · Stack/Profile ');
});

test('names without types are answered with how to give them', () => {
  const permissions = ['Queues.View'] as unknown as PermissionSet;
  expect(() => saidOfProfile({ permissions })).toThrow('The permissions of Stack/Profile is a list. Give one set of permissions: PermissionSet.fromNames([...]).');
  expect(() => saidOfProfile({ permissions: [RoutingPermissions.QUEUES_VIEW] as unknown as PermissionSet })).toThrow('is a list. Give one set of permissions: PermissionSet.of(...).');
});

test.each([
  ['missing', undefined, 'is undefined'],
  ['null', null, 'is null'],
  ['its ARN', INSTANCE_ARN, `is the text "${INSTANCE_ARN}"`],
  ['something else', {}, 'is an object'],
])('an instance that is %s is answered with how to give it', (_, instance, message) => {
  const { stack } = rolesStack();
  expect(() => new AgentProfile(stack, 'Agent', { instance: instance as unknown as ConnectInstance, securityProfileName: 'Agent' })).toThrow(
    `The instance of Stack/Agent ${message}. Give a ConnectInstance, such as ConnectInstance.fromInstanceArn(scope, id, instanceArn), or a CfnInstance.`);
});

test('null says nothing of an instance', () => {
  const stack = new Stack();
  const nothing = null as unknown as undefined;
  const withNothing = ConnectInstance.fromInstanceArn(stack, 'First', INSTANCE_ARN, { snapshot: nothing, validation: { revalidateOn: nothing, lockOutReason: nothing } });
  expect(ConnectInstance.fromInstanceArn(stack, 'Second', INSTANCE_ARN, nothing).instanceArn).toBe(INSTANCE_ARN);
  new AgentProfile(stack, 'Agent', { instance: withNothing, securityProfileName: 'Agent' });
  const [{ Properties }] = Object.values<any>(Template.fromStack(stack).findResources('Custom::ConnectSecurityProfileValidation'));
  expect(Object.keys(Properties)).toEqual(['ServiceToken', 'ServiceTimeout', 'InstanceArn', 'Profiles', 'Catalog']);
});

test('null says nothing', () => {
  const privilegeReason = null as unknown as string;
  expect(saidOfProfile({ permissions: QUEUES, privilegeReason })).toMatchObject({ error: undefined, warnings: [] });
  expect(oneLine(saidOfProfile({ permissions: Permission.of('Users.EditPermission'), privilegeReason }).error)).toContain('error privilege-escalation ');
});
