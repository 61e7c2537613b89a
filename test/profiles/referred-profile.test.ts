import { CfnParameter } from 'aws-cdk-lib';
import { saidOf } from './support/synthesis';
import {
  AgentProfile, AiAgentProfile, CasesPermissions, CustomerProfilesPermissions, PermissionSet, ProfileRules, RecordingsPermissions,
  SecurityProfile, TagRestrictedResource, UsersPermissions, type ConnectInstance, type IPermissions, type ISecurityProfile,
  type ProfileOptions,
} from '../../src';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../support/roles-app';

const ARN = `${INSTANCE_ARN}/security-profile/7777-8888`;

test('a profile that is there already is referred to by its ARN, and not made', () => {
  const { stack } = rolesStack();
  const profile = SecurityProfile.fromSecurityProfileArn(stack, 'Admin', ARN);
  expect(profile).toMatchObject({
    securityProfileArn: ARN,
    securityProfileId: '7777-8888',
    securityProfileRef: { securityProfileArn: ARN },
    env: { account: '111122223333', region: 'us-east-1' },
  });
  expect(profilesOf(stack)).toEqual({});
});

test('the ARN may be known at deployment only', () => {
  const { stack } = rolesStack();
  const profile = SecurityProfile.fromSecurityProfileArn(stack, 'Admin', new CfnParameter(stack, 'Arn').valueAsString);
  expect(stack.resolve(profile.securityProfileId)).toEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Arn' }] }] });
});

test('another ARN is refused', () => {
  const { stack } = rolesStack();
  expect(() => SecurityProfile.fromSecurityProfileArn(stack, 'Admin', INSTANCE_ARN)).toThrow(`"${INSTANCE_ARN}" is not an ARN of the form arn:`);
});

test('it has a name where one was given, and says how to give it where none was', () => {
  const { stack } = rolesStack();
  expect(SecurityProfile.fromSecurityProfileAttributes(stack, 'Named', { securityProfileArn: ARN, securityProfileName: 'Admin' }).securityProfileName).toBe('Admin');
  expect(() => SecurityProfile.fromSecurityProfileArn(stack, 'Admin', ARN).securityProfileName).toThrow(
    'The name of Stack/Admin is not known, because the profile is referred to by its ARN alone '
    + `(${ARN}). Refer to it with SecurityProfile.fromSecurityProfileAttributes(), and give its securityProfileName.`);
});

describe('held together with a profile of this app', () => {
  /** What is said of a profile, held together with one of another app that grants some permissions. */
  function said(permissions: IPermissions, granted?: IPermissions, more: Partial<ProfileOptions> = {}, securityProfileArn = ARN) {
    return saidOf((stack, instance) => {
      const other = SecurityProfile.fromSecurityProfileAttributes(stack, 'Other', { securityProfileArn, permissions: granted });
      ProfileRules.of(stack).addGuardrail('no-self-review', {
        reason: 'Policy 7', exclusiveSets: [UsersPermissions.USERS_EDIT_PERMISSION, RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS],
      });
      new SecurityProfile(stack, 'Own', { instance, securityProfileName: 'Own', permissions, heldTogetherWith: [other], ...more });
    });
  }
  const NEEDS_PROFILES = CasesPermissions.CASES_VIEW;
  const PROFILES = CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW;

  test('its permissions meet what others depend on', () => {
    expect(said(NEEDS_PROFILES, PROFILES).error).toBeUndefined();
    expect(said(NEEDS_PROFILES, PermissionSet.of()).error).toMatch(/neither the role nor "Stack\/Other", held together with it, has it/);
  });

  test('whose permissions are not known, whether they do could not be determined', () => {
    const { error, warnings } = said(NEEDS_PROFILES, undefined);
    expect(error).toBeUndefined();
    expect(warnings).toEqual(expect.arrayContaining([
      expect.stringMatching(/needs CustomerProfiles\.View.* What Stack\/Other grants is not known here\./),
      expect.stringContaining('give their permissions with SecurityProfile.fromSecurityProfileAttributes()'),
    ]));
  });

  test('its permissions count where duties are kept apart, even if it has them all itself', () => {
    const [assigns, listens] = [UsersPermissions.USERS_EDIT_PERMISSION, RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS];
    for (const [own, others] of [[listens, assigns], [PROFILES, PermissionSet.of(listens, assigns)]]) {
      expect(said(PermissionSet.of(own).withDependencies(), others).error).toMatch(/guardrail-no-self-review · Stack\/Own [^]*held together with "Stack\/Other",/);
    }
  });

  test('it is not reported on itself', () => {
    const { error, warnings, infos } = said(PROFILES, UsersPermissions.USERS_EDIT_PERMISSION);
    expect({ error, warnings, infos: infos.filter((info) => info.includes('escalation')) }).toEqual({ error: undefined, warnings: [], infos: [] });
  });

  test('what else it has is not taken for nothing', () => {
    const tagAccessControl = { tags: { team: 'a' }, resources: [TagRestrictedResource.USER] };
    const view = UsersPermissions.USERS_VIEW;
    const { warnings } = said(PermissionSet.of(view).withDependencies(), view, { tagAccessControl });
    expect(warnings.filter((warning) => warning.includes('shows every User'))).toEqual([]);
  });

  test('of another instance, it cannot be meant; where nobody knows its instance, nothing is claimed', () => {
    expect(said(PROFILES, PROFILES, {}, ARN.replace('us-east-1', 'eu-west-2')).error).toContain('belongs to another instance');
    const { error, warnings } = saidOf((stack, instance) => {
      const securityProfileArn = new CfnParameter(stack, 'Arn').valueAsString;
      const other = SecurityProfile.fromSecurityProfileAttributes(stack, 'Other', { securityProfileArn, permissions: PROFILES });
      new SecurityProfile(stack, 'Own', { instance, securityProfileName: 'Own', permissions: PROFILES, heldTogetherWith: [other] });
    });
    expect(error).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('whether both belong to the same instance could not be determined')]);
  });
});

test.each([undefined, PermissionSet.of()])('a profile of this app with its name is warned of, as it may be the same: permissions %p', (permissions) => {
  const { error, warnings } = saidOf((stack, instance) => {
    SecurityProfile.fromSecurityProfileAttributes(stack, 'Other', { securityProfileArn: ARN, securityProfileName: 'Service agent', permissions });
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
  });
  expect(error).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining('Stack/Other refers to a profile with the name "Service agent" that is on the instance already')]);
});

describe('an AI agent that acts for its holders', () => {
  const actingFor = (permissions?: IPermissions) => saidOf((stack, instance) => {
    const person = SecurityProfile.fromSecurityProfileAttributes(stack, 'Person', { securityProfileArn: ARN, securityProfileName: 'Person', permissions });
    new AiAgentProfile(stack, 'Ai', { instance, securityProfileName: 'AI agent', actsFor: [person] });
  });

  test('requires of them what its tools require', () => {
    expect(actingFor(PermissionSet.of()).error).toMatch(/The tool knowledge requires .* which "Person",[^]*does not have/);
    expect(actingFor(AiAgentProfile.PERMISSIONS).error).toBeUndefined();
  });

  test('cannot be judged where their permissions are not known', () => {
    expect(actingFor()).toMatchObject({ error: undefined, warnings: [expect.stringContaining('What Stack/Person grants is not known here, so whether')] });
  });
});

test('a profile that somebody else implements is one of which nothing is known', () => {
  const { error, warnings } = saidOf((stack, instance: ConnectInstance) => {
    const theirs = Object.create(SecurityProfile.fromSecurityProfileArn(stack, 'Theirs', ARN), { _role: { value: undefined }, _notes: { value: undefined } }) as ISecurityProfile;
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent', heldTogetherWith: [theirs] }).addCompanions(theirs);
  });
  expect(error).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining('What Stack/Theirs grants is not known here')]);
});
