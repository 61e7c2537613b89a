import { Stack, Stage, Validations } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import {
  AgentProfile, BreakGlassProfile, ConnectInstance, PermissionRisk, PermissionSet, ProfileRules, ProfileTrial, RecordingsPermissions,
  RuleSeverity, SecurityProfile, Strictness, UsersPermissions,
} from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

/** A role with a warning: its download button is no access control. */
function roleWithWarning(stack: Stack, instance: ConnectInstance, waivers: { rule: string; reason: string }[] = []) {
  return new SecurityProfile(stack, 'Warned', {
    instance,
    securityProfileName: 'Warned',
    permissions: PermissionSet.of(RecordingsPermissions.DELETE_RECORDED_CONVERSATIONS).withDependencies(),
    waivers,
  });
}

const DESTRUCTIVE = 'destructive-permission';

describe('severity', () => {
  test('strictness holds for the whole app', () => {
    const { app, stack, instance } = rolesStack();
    roleWithWarning(stack, instance);
    ProfileRules.of(stack).overrideSeverity(DESTRUCTIVE, RuleSeverity.WARNING);
    expect(() => app.synth()).not.toThrow();

    const strict = rolesStack();
    roleWithWarning(strict.stack, strict.instance);
    ProfileRules.of(strict.stack).useStrictness(Strictness.STRICT);
    ProfileRules.of(strict.stack).overrideSeverity(DESTRUCTIVE, RuleSeverity.ERROR);
    expect(() => strict.app.synth()).toThrow(/error destructive-permission · Stack\/Warned "Warned"/);
  });

  test('lenient makes warnings of errors', () => {
    const { app, stack, instance } = rolesStack();
    new SecurityProfile(stack, 'Users', { instance, securityProfileName: 'Users', permissions: PermissionSet.of(UsersPermissions.USERS_EDIT_PERMISSION).withDependencies() });
    expect(() => app.synth()).toThrow(/privilege-escalation/);
    ProfileRules.of(app).useStrictness(Strictness.LENIENT);
    expect(() => app.synth({ force: true })).not.toThrow();
    Annotations.fromStack(stack).hasWarning('/Stack/Users', Match.stringLikeRegexp('Users.EditPermission'));
  });

  const emergency = (stack: Stack, instance: ConnectInstance) => new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });

  test.each([true, false])('of a rule that a construct adds can be given before and after it', (before) => {
    const { app, stack, instance } = rolesStack();
    const give = () => ProfileRules.of(app).overrideSeverity(ProfileRule.PROFILE_TRIAL, RuleSeverity.ERROR);
    if (before) {
      give();
    }
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    new ProfileTrial(stack, 'Trial', { profile: agent, securityProfileName: 'Trial', additional: UsersPermissions.USERS_VIEW });
    if (!before) {
      give();
    }
    expect(() => app.synth()).toThrow(/error profile-trial/);
  });

  test.each([true, false])('of a guardrail can be given before and after it', (before) => {
    const { app, stack, instance } = rolesStack();
    const give = () => ProfileRules.of(app).overrideSeverity(ProfileRule.guardrail('keep'), RuleSeverity.WARNING);
    if (before) {
      give();
    }
    ProfileRules.of(app).addGuardrail('keep', { reason: 'Records are kept', forbidRisks: [PermissionRisk.DESTRUCTIVE], waivable: true });
    if (!before) {
      give();
    }
    roleWithWarning(stack, instance);
    app.synth();
    Annotations.fromStack(stack).hasWarning('/Stack/Warned', Match.stringLikeRegexp('is forbidden here'));
  });

  test('of a rule that no construct of the app adds may be given', () => {
    const { app, stack, instance } = rolesStack();
    ProfileRules.of(app).overrideSeverity(ProfileRule.AI_AGENT_TOOLS, RuleSeverity.WARNING);
    emergency(stack, instance);
    expect(() => app.synth()).not.toThrow();
  });

  test('of rules that do not exist is reported with everything else, with those that do', () => {
    const { app, stack, instance } = rolesStack();
    ProfileRules.of(app).overrideSeverity(ProfileRule.NO_SUCH_RULE, RuleSeverity.OFF);
    ProfileRules.of(app).overrideSeverity(ProfileRule.INSTANCE_FEATURE, RuleSeverity.WARNING);
    new SecurityProfile(stack, 'Users', { instance, securityProfileName: 'Users', permissions: UsersPermissions.USERS_EDIT_PERMISSION });
    expect(() => app.synth()).toThrow(new RegExp([
      'error unknown-rule\\n.* "instance-feature" ',
      'validation: \\{ rules: \\{ \'instance-feature\'',
      'error unknown-rule\\n.* "no-such-rule" .*\\n.* access-metrics, ai-agent-tools,',
      'error privilege-escalation · Stack/Users',
    ].join('[^]*')));
  });

  test('of the deployment are given to the instance, and looked at as well', () => {
    const { app, stack, instance } = rolesStack({
      validation: { rules: { 'instance-featur': RuleSeverity.WARNING, 'missing-dependency': RuleSeverity.WARNING, 'drift': RuleSeverity.OFF } },
    });
    emergency(stack, instance);
    expect(() => app.synth()).toThrow(new RegExp([
      'error unknown-rule\\n.* "instance-featur" [^]*\'instance-feature\'',
      'error unknown-rule\\n.* "missing-dependency" [^]*overrideSeverity',
    ].join('[^]*')));
    expect(() => app.synth()).not.toThrow('"drift"');
  });

  test.each([
    ['without roles', () => {}],
    ['that is lenient', ({ app }: ReturnType<typeof rolesStack>) => ProfileRules.of(app).useStrictness(Strictness.LENIENT)],
    ['with roles in a stage', ({ app }: ReturnType<typeof rolesStack>) => {
      const stack = new Stack(new Stage(app, 'Prod'), 'Stack');
      emergency(stack, ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN));
    }],
  ])('of rules that do not exist is reported in an app %s', (_, build) => {
    const given = rolesStack();
    ProfileRules.of(given.app).overrideSeverity(ProfileRule.NO_SUCH_RULE, RuleSeverity.OFF);
    build(given);
    expect(() => given.app.synth()).toThrow(/error unknown-rule/);
  });
});

describe('guardrails', () => {
  test('hold below their scope, and say why', () => {
    const { app, stack, instance } = rolesStack();
    const production = new Stage(app, 'Production');
    const inside = new Stack(production, 'Stack');
    ProfileRules.of(production).addGuardrail('no-deletion', { reason: 'Records are kept for seven years.', forbidRisks: [PermissionRisk.DESTRUCTIVE] });
    roleWithWarning(stack, instance);
    roleWithWarning(inside, ConnectInstance.fromInstanceArn(inside, 'Instance', INSTANCE_ARN));
    expect(() => app.synth()).not.toThrow(/guardrail-no-deletion · Stack/);
    expect(() => app.synth()).toThrow(/error guardrail-no-deletion · Production\/Stack\/Warned[^]*DeleteCallRecordings[^]*Records are kept for seven years\./);
  });

  test('keep duties apart over profiles that are held together', () => {
    const { app, stack, instance } = rolesStack();
    ProfileRules.of(app).addGuardrail('four-eyes', {
      reason: 'Whoever handles contacts does not manage users.',
      exclusiveSets: [AgentProfile.PERMISSIONS, UsersPermissions.USERS_EDIT],
    });
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    new SecurityProfile(stack, 'Users', {
      instance,
      securityProfileName: 'Users',
      permissions: PermissionSet.of(UsersPermissions.USERS_EDIT).withDependencies(),
      privilegeReason: 'Service desk',
      heldTogetherWith: [agent],
    });
    expect(() => app.synth()).toThrow(/guardrail-four-eyes · Stack\/Users[^]*Whoever\s+handles\s+contacts\s+does\s+not\s+manage\s+users\./);
  });

  test('need a reason and an id of their own', () => {
    const { app } = rolesStack();
    const forbidRisks = [PermissionRisk.DESTRUCTIVE];
    const add = (id: string, reason: string) => ProfileRules.of(app).addGuardrail(id, { reason, forbidRisks });
    expect(() => add('x', ' ')).toThrow(/it has no reason/);
    add('x', 'Because.');
    expect(() => add('x', 'Because.')).toThrow('A rule "guardrail-x" already exists.');
  });
});

describe('acknowledgments of the CDK', () => {
  const privileged = (stack: Stack, instance: ConnectInstance) => new SecurityProfile(stack, 'Users', {
    instance, securityProfileName: 'Users', permissions: PermissionSet.of(UsersPermissions.USERS_EDIT_PERMISSION).withDependencies(),
  });

  test('waive errors too, with their reason in the annotations', () => {
    const { app, stack, instance } = rolesStack();
    Validations.of(privileged(stack, instance)).acknowledge({ id: 'cdk-connect-security-profiles:privilege-escalation', reason: 'Service desk' });
    expect(() => app.synth()).not.toThrow();
    Annotations.fromStack(stack).hasInfo('/Stack/Users', Match.stringLikeRegexp('Waived: Service desk'));
  });

  test('on a scope hold for all its roles, and need not be of use to each', () => {
    const { app, stack, instance } = rolesStack();
    privileged(stack, instance);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    Validations.of(stack).acknowledge({ id: 'cdk-connect-security-profiles:privilege-escalation', reason: 'Service desk' });
    app.synth();
    Annotations.fromStack(stack).hasNoWarning('/Stack/Agent', Match.anyValue());
  });

  test('silence warnings', () => {
    const { app, stack, instance } = rolesStack();
    const profile = roleWithWarning(stack, instance);
    ProfileRules.of(app).overrideSeverity(DESTRUCTIVE, RuleSeverity.WARNING);
    Validations.of(profile).acknowledge({ id: `cdk-connect-security-profiles:${DESTRUCTIVE}`, reason: 'Agreed' });
    app.synth();
    Annotations.fromStack(stack).hasNoWarning('/Stack/Warned', Match.stringLikeRegexp(DESTRUCTIVE));
  });
});

test('waivers are reported with their reason, and one that is of no use is a finding', () => {
  const { app, stack, instance } = rolesStack();
  roleWithWarning(stack, instance, [{ rule: 'missing-dependency', reason: 'Just in case' }]);
  app.synth();
  Annotations.fromStack(stack).hasWarning('/Stack/Warned', Match.stringLikeRegexp('missing-dependency.*waive'));
});
