import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnParameter, Mixins, NestedStack, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { AgentProfile, ConnectInstance, Permission, ProfileRule, ProfileRules, ValidatedSecurityProfile } from '../../../src';
import { review } from '../../../src/review/app/review';
import { readApp } from '../../../src/review/assembly/read-app';
import { INSTANCE_ARN } from '../../support/roles-app';
import { written } from '../support/written-profile';

/** What a review of an app's assembly shows. */
function reviewed(build: (stack: Stack) => void) {
  const outdir = mkdtempSync(join(tmpdir(), 'adopted-'));
  const app = new App({ outdir });
  build(new Stack(app, 'Stack'));
  Mixins.of(app).apply(new ValidatedSecurityProfile());
  app.synth();
  const { app: { roles }, findings } = review(readApp(outdir));
  rmSync(outdir, { recursive: true });
  return { roles, findings };
}

test('a review shows the role by its path, with what the mixin and its scopes say of it', () => {
  const { roles: [, role], findings } = reviewed((stack) => {
    const profile = written(stack, { permissions: ['Users.EditPermission', 'Users.View'] });
    const other = written(stack, { permissions: ['Queues.View'] }, 'Other');
    profile.with(new ValidatedSecurityProfile({
      privilegeReason: 'Repairs users', heldTogetherWith: [other], waivers: [{ rule: ProfileRule.DRIFT, reason: 'Changed by hand' }],
    }));
    ProfileRules.of(stack).addGuardrail('no-users', { reason: 'Policy 7', forbidPermissions: Permission.of('Users.View'), waivable: true });
    ProfileRules.of(stack).overrideSeverity(ProfileRule.guardrail('no-users'), 'warning' as never);
  });
  expect(role.kind).toBeUndefined();
  expect(role.role).toMatchObject({
    id: 'Stack/Team',
    privilegeReason: 'Repairs users',
    heldTogetherWith: ['Stack/Other'],
    waivers: [{ rule: 'drift', reason: 'Changed by hand' }],
    reading: { isTemplateOnly: true },
  });
  expect(findings.map(({ rule, role: id }) => [rule, id])).toContainEqual(['guardrail-no-users', 'Stack/Team']);
});

test('of a resource that is the main one in a construct, it is the path of the construct', () => {
  class Team extends Construct {
    public readonly resource = new CfnSecurityProfile(this, 'Resource', {
      instanceArn: INSTANCE_ARN, securityProfileName: 'Team', permissions: ['CallRecordings.Redacted.Access'],
    });
  }
  const { roles, findings } = reviewed((stack) => {
    const searching = new Team(stack, 'Searching');
    searching.resource.permissions = ['MyContacts.View'];
    searching.resource.securityProfileName = 'Searching';
    new Team(stack, 'Team').with(new ValidatedSecurityProfile({ heldTogetherWith: [searching.resource] }));
  });
  expect(roles.map(({ role }) => [role.id, role.heldTogetherWith])).toEqual([['Stack/Searching', []], ['Stack/Team', ['Stack/Searching']]]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('in a nested stack, the validation is there', () => {
  const { roles } = reviewed((stack) => {
    const nested = new NestedStack(stack, 'Nested');
    written(nested);
  });
  expect(roles.map(({ role }) => role.id)).toEqual(['Stack/Nested/Team']);
});

test('the same is judged as in the review: names of other roles, and values that only the deployment knows', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { enabled: false } });
  new AgentProfile(stack, 'Ready', { instance, securityProfileName: 'Team' });
  written(stack, {
    tags: [{ key: 'team', value: new CfnParameter(stack, 'Tag').valueAsString }],
    allowedAccessControlTags: [{ key: 'team', value: 'sales' }],
    tagRestrictedResources: ['Users'],
  });
  Mixins.of(app).apply(new ValidatedSecurityProfile());
  expect(() => app.synth()).toThrow(/duplicate-name · Stack\/Team "Team"[^]*"Users" is restricted by access control tags/);
});
