import { App, Aspects, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import {
  AdministratorProfile, AgentProfile, BreakGlassProfile, CallCenterManagerProfile, CasesPermissions, ConnectInstance, PermissionSet,
  ProfileRules, RoutingPermissions, RuleSeverity, SecurityProfile, UsersPermissions, ValidatedSecurityProfile,
} from '../../src';
import { APP_METADATA, ROLE_METADATA } from '../../src/formats/assembly-names';
import { INSTANCE_ARN } from '../support/roles-app';

beforeAll(() => {
  // Which turns off that the CDK notes where constructs are made.
  delete process.env.CDK_CONTEXT_JSON;
});

type Define = (stack: Stack, instance: ConnectInstance) => void;

function setAgent(agent: string | undefined): void {
  if (agent === undefined) {
    delete process.env.JSII_AGENT;
  } else {
    process.env.JSII_AGENT = agent;
  }
}

/** What a synthesis says in a language, on one line. */
function saidIn(agent: string | undefined, define: Define): { readonly error: string; readonly assembly?: string } {
  const before = process.env.JSII_AGENT;
  setAgent(agent);
  try {
    const app = new App();
    const stack = new Stack(app, 'Stack');
    define(stack, ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { enabled: false } }));
    const { template } = app.synth().getStackByName('Stack');
    // Warnings are for people, and in the words of their language.
    const notes = stack.node.findAll().flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === ROLE_METADATA || type === APP_METADATA);
    return { error: '', assembly: JSON.stringify([template, notes.map(({ data }) => data)]) };
  } catch (error) {
    return { error: (error as Error).message.replace(/\s+/g, ' ') };
  } finally {
    setAgent(before);
  }
}

const fixesOf = (text: string) => [...text.matchAll(/Fix: (.*?) At /g)].map(([, fix]) => fix);

const said = (define: Define) => fixesOf(saidIn(undefined, define).error);

test('what is lacking is added where the role lists permissions', () => {
  expect(said((stack, instance) => {
    new SecurityProfile(stack, 'Set', { instance, securityProfileName: 'Set', permissions: PermissionSet.of(RoutingPermissions.QUEUES_EDIT) });
    new AgentProfile(stack, 'Ready', { instance, securityProfileName: 'Ready', additional: RoutingPermissions.QUEUES_EDIT });
  })).toEqual([
    'pass additional: PermissionSet.of(RoutingPermissions.QUEUES_EDIT, RoutingPermissions.QUEUES_VIEW), '
    + 'or pass additional: PermissionSet.of(RoutingPermissions.QUEUES_EDIT).withDependencies()',
    'add RoutingPermissions.QUEUES_VIEW to permissions, or call .withDependencies() on permissions',
  ]);
});

test('what was left out is put in again, where nothing else helps', () => {
  expect(said((stack, instance) => void new SecurityProfile(stack, 'Without', {
    instance, securityProfileName: 'Without', except: RoutingPermissions.QUEUES_VIEW,
    permissions: PermissionSet.of(RoutingPermissions.QUEUES_EDIT).withDependencies(),
  }))).toEqual(['leave out except']);
});

test('a set completed itself with what is to go, so it is left out by name', () => {
  expect(said((stack, instance) => {
    new SecurityProfile(stack, 'Role', {
      instance, securityProfileName: 'Role', permissions: PermissionSet.of(RoutingPermissions.QUEUES_EDIT).withDependencies(), except: UsersPermissions.USERS_VIEW,
    });
    ProfileRules.of(stack).addGuardrail('no-queues', { reason: 'Nobody looks', forbidPermissions: RoutingPermissions.QUEUES_VIEW });
  })[0]).toBe('pass except: PermissionSet.of(RoutingPermissions.QUEUES_VIEW, UsersPermissions.USERS_VIEW)');
});

test('of permissions that an aspect wrote, the names are corrected that it wrote', () => {
  expect(said((stack, instance) => {
    new SecurityProfile(stack, 'Role', { instance, securityProfileName: 'Role', permissions: RoutingPermissions.QUEUES_VIEW });
    Aspects.of(stack).add({
      visit: (node) => {
        if (CfnSecurityProfile.isCfnSecurityProfile(node)) {
          node.permissions = ['Queues.Edit'];
        }
      },
    });
  })).toEqual(['add "Queues.View" to CfnSecurityProfile.permissions']);
});

test('what was left out comes back by leaving out nothing, whatever had brought it', () => {
  expect(said((stack, instance) => void new SecurityProfile(stack, 'Role', {
    instance, securityProfileName: 'Role', except: RoutingPermissions.QUEUES_VIEW, additional: RoutingPermissions.QUEUES_EDIT, permissions: RoutingPermissions.QUEUES_VIEW,
  }))).toEqual(['leave out except']);
  expect(said((stack, instance) => void new CallCenterManagerProfile(stack, 'Role', {
    instance, securityProfileName: 'Role', except: RoutingPermissions.QUEUES_VIEW,
  }))[0]).toBe('leave out except');
});

test.each([
  ['Python/3.12.1', '.with_(ValidatedSecurityProfile(privilege_reason="<reason>"))'],
  ['Java/17.0.2', '.with(ValidatedSecurityProfile.Builder.create().privilegeReason("<reason>").build())'],
  ['DotNet/8.0.1', '.With(new ValidatedSecurityProfile(new ValidatedSecurityProfileProps { PrivilegeReason = "<reason>" }))'],
  ['go1.22', '.With(connectsecurityprofiles.NewValidatedSecurityProfile(&connectsecurityprofiles.ValidatedSecurityProfileProps{PrivilegeReason: jsii.String("<reason>")}))'],
  [undefined, '.with(new ValidatedSecurityProfile({ privilegeReason: \'<reason>\' }))'],
])('of a resource, a mixin says what the template cannot, and permissions have their names: %s', (agent, mixin) => {
  const { error } = saidIn(agent, (stack) => {
    const permissions = ['Users.EditPermission', 'Users.View', 'Queues.Edit'];
    new CfnSecurityProfile(stack, 'Role', { instanceArn: INSTANCE_ARN, securityProfileName: 'Role', permissions }).with(new ValidatedSecurityProfile());
  });
  expect(fixesOf(error)).toEqual(['add Queues.View', `remove Users.EditPermission, or call ${mixin} on the profile`]);
});

test('of a resource, a mixin accepts a finding', () => {
  expect(said((stack) => {
    ProfileRules.of(stack).addGuardrail('no-queues', { reason: 'Nobody looks', forbidPermissions: RoutingPermissions.QUEUES_VIEW, waivable: true });
    new CfnSecurityProfile(stack, 'Role', { instanceArn: INSTANCE_ARN, securityProfileName: 'Role', permissions: ['Queues.View'] }).with(new ValidatedSecurityProfile());
  })).toEqual([
    'remove Queues.View, or call .with(new ValidatedSecurityProfile({ waivers: [{ rule: ProfileRule.of(\'guardrail-no-queues\'), reason: \'<reason>\' }] })) on the profile',
  ]);
});

test('a role that takes nothing away is told the permission, and no property', () => {
  expect(said((stack, instance) => {
    new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
    ProfileRules.of(stack).addGuardrail('nobody', { reason: 'Nobody', forbidPermissions: UsersPermissions.USERS_VIEW });
  })[0]).toBe('remove UsersPermissions.USERS_VIEW');
});

test('a finding says where code makes the role', () => {
  const { error } = saidIn(undefined, (stack, instance) => void new SecurityProfile(stack, 'Role', {
    instance, securityProfileName: 'Role', permissions: RoutingPermissions.QUEUES_EDIT,
  }));
  expect(error).toMatch(/ At test\/synthesis\/fix-in-code\.test\.ts:\d+:\d+/);
});

test.each([
  ['Python/3.12.1', 'pass privilege_reason="<reason>"'],
  ['Java/17.0.2', 'pass .privilegeReason("<reason>")'],
  ['DotNet/8.0.1', 'pass PrivilegeReason = "<reason>"'],
  ['go1.22', 'pass PrivilegeReason: jsii.String("<reason>")'],
  [undefined, 'pass privilegeReason: \'<reason>\''],
])('an app in another language is told what to write in that: %s', (agent, fix) => {
  expect(saidIn(agent, (stack, instance) => void new SecurityProfile(stack, 'Role', {
    instance, securityProfileName: 'Role', permissions: PermissionSet.of(UsersPermissions.USERS_VIEW, UsersPermissions.USERS_EDIT_PERMISSION),
  })).error).toContain(fix);
});

test('in whichever language an app is, its templates and what is recorded beside them are the same', () => {
  const recorded = ['Python/3.12.1', 'go1.22', undefined].map((agent) => saidIn(agent, (stack, instance) => {
    new AdministratorProfile(stack, 'Role', { instance, securityProfileName: 'Role', privilegeReason: 'Repairs users' });
    const guardrail = ProfileRules.of(stack).addGuardrail('no-cases', { reason: 'Nobody', forbidPermissions: CasesPermissions.CASES_VIEW, waivable: true });
    ProfileRules.of(stack).overrideSeverity(guardrail, RuleSeverity.WARNING);
  }));
  expect(recorded[0]!.assembly).toContain('guardrail-no-cases');
  expect(recorded.map(({ assembly }) => assembly)).toEqual(recorded.map(() => recorded[2]!.assembly));
});
