import { Stack, Stage, Validations, type App } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import {
  AgentProfile, AiAgentProfile, BreakGlassProfile, ConnectInstance, PermissionRisk, PermissionSet, ProfileRule, ProfileRules,
  RecordingsPermissions, RuleSeverity, SecurityProfile, Strictness, UsersPermissions, type Waiver,
} from '../../src';
import { synthesize } from '../profiles/support/synthesis';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

/** A role with a warning: its download button is no access control. */
function roleWithWarning(stack: Stack, instance: ConnectInstance, waivers: Waiver[] = []) {
  return new SecurityProfile(stack, 'Warned', {
    instance,
    securityProfileName: 'Warned',
    permissions: PermissionSet.of(RecordingsPermissions.DELETE_RECORDED_CONVERSATIONS).withDependencies(),
    waivers,
  });
}

const DESTRUCTIVE = ProfileRule.DESTRUCTIVE_PERMISSION;

describe('severity', () => {
  test('and strictness hold for the roles of a scope', () => {
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
    const give = () => ProfileRules.of(app).overrideSeverity(ProfileRule.AI_AGENT_TOOLS, RuleSeverity.OFF);
    if (before) {
      give();
    }
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
    new AiAgentProfile(stack, 'Bot', { instance, securityProfileName: 'Bot', actsFor: [agent] });
    if (!before) {
      give();
    }
    expect(() => app.synth()).not.toThrow();
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
    ProfileRules.of(app).overrideSeverity(ProfileRule.guardrail('no-such'), RuleSeverity.OFF);
    ProfileRules.of(stack).overrideSeverity(ProfileRule.INSTANCE_FEATURE, RuleSeverity.WARNING);
    ProfileRules.of(stack).overrideSeverity('drifts' as never, RuleSeverity.WARNING);
    new SecurityProfile(stack, 'Users', { instance, securityProfileName: 'Users', permissions: UsersPermissions.USERS_EDIT_PERMISSION });
    expect(() => app.synth()).toThrow(new RegExp([
      'error unknown-rule\\n.* "drifts" .*\\n.*\'drift\'',
      'error unknown-rule\\n.* "guardrail-no-such" .*\\n.*addGuardrail',
      'error privilege-escalation · Stack/Users',
    ].join('[^]*')));
    expect(() => app.synth()).not.toThrow('"instance-feature"');
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
    ProfileRules.of(given.app).overrideSeverity(ProfileRule.guardrail('no-such'), RuleSeverity.OFF);
    build(given);
    expect(() => given.app.synth()).toThrow(/error unknown-rule/);
  });
});

describe('scopes', () => {
  /** Two stacks on an instance, each with a role that has an error, and a third such role in a team of the first. */
  function stacks() {
    const { app, stack, instance } = rolesStack();
    const other = new Stack(app, 'Other');
    const team = new Construct(stack, 'Team');
    const add = (scope: Construct, name: string) => new SecurityProfile(scope, name, {
      instance, securityProfileName: name, permissions: PermissionSet.of(UsersPermissions.USERS_EDIT_PERMISSION).withDependencies(),
    });
    add(stack, 'First');
    add(team, 'Member');
    add(other, 'Second');
    return { app, stack, other, team };
  }

  const severitiesIn = (app: App) => {
    try {
      app.synth();
      return [];
    } catch (error) {
      return [...(error as Error).message.matchAll(/(\w+) privilege-escalation · (\S+)/g)].map(([, severity, role]) => `${severity} ${role}`);
    }
  };

  test('a lenient team relaxes no other', () => {
    const { app, team } = stacks();
    ProfileRules.of(team).useStrictness(Strictness.LENIENT);
    expect(severitiesIn(app)).toEqual(['error Other/Second', 'error Stack/First', 'warning Stack/Team/Member']);
  });

  test('a strict stack in a lenient app is strict, but for a rule that it is told otherwise of', () => {
    const { app, stack, team } = stacks();
    ProfileRules.of(team).overrideSeverity(ProfileRule.PRIVILEGE_ESCALATION, RuleSeverity.INFO);
    ProfileRules.of(stack).useStrictness(Strictness.NORMAL);
    ProfileRules.of(app).useStrictness(Strictness.LENIENT);
    expect(severitiesIn(app)).toEqual(['error Stack/First', 'warning Other/Second']);
  });

  test('a rule that is off for some is judged of the others', () => {
    const { app, stack } = stacks();
    ProfileRules.of(stack).overrideSeverity(ProfileRule.PRIVILEGE_ESCALATION, RuleSeverity.OFF);
    expect(severitiesIn(app)).toEqual(['error Other/Second']);
  });

  test('a guardrail of the app warns where a scope says so', () => {
    const { app, other } = stacks();
    ProfileRules.of(app).useStrictness(Strictness.LENIENT);
    const rule = ProfileRules.of(app).addGuardrail('no-users', { reason: 'HR does', forbidPermissions: UsersPermissions.USERS_EDIT_PERMISSION, waivable: true });
    ProfileRules.of(app).overrideSeverity(rule, RuleSeverity.ERROR);
    ProfileRules.of(other).overrideSeverity(ProfileRule.guardrail('no-users'), RuleSeverity.WARNING);
    expect(() => app.synth()).toThrow(/(?=[^]*error guardrail-no-users · Stack\/First)(?=[^]*warning guardrail-no-users · Other\/Second)/);
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
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
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

  const { acknowledgmentId: id } = ProfileRule.PRIVILEGE_ESCALATION;

  test('waive no errors, and say what does', () => {
    const { app, stack, instance } = rolesStack();
    Validations.of(privileged(stack, instance)).acknowledge({ id, reason: 'Service desk' });
    Validations.of(stack).acknowledge({ id, reason: 'Service desks' });
    expect(() => app.synth()).toThrow(new RegExp([
      'error privilege-escalation · Stack/Users', 'warning unused-waiver · Stack/Users',
      'The acknowledgment of privilege-escalation', 'waivers:\\s+\\[\\{\\s+rule:\\s+ProfileRule.PRIVILEGE_ESCALATION',
    ].join('[^]*')));
    expect(() => app.synth()).not.toThrow(/unused-waiver[^]*unused-waiver/);
  });

  test('waive what is no error, which is not printed any more', () => {
    const { app, stack, instance } = rolesStack();
    ProfileRules.of(stack).overrideSeverity(ProfileRule.PRIVILEGE_ESCALATION, RuleSeverity.WARNING);
    Validations.of(privileged(stack, instance)).acknowledge({ id, reason: 'Service desk' });
    const { warnings, infos } = synthesize(app);
    expect(warnings).toEqual([]);
    expect(infos).toEqual([expect.stringMatching(/Waived: Service desk \(privilege-escalation\)/)]);
  });

  test('on a scope hold for all its roles, and need not be of use to each', () => {
    const { app, stack, instance } = rolesStack();
    ProfileRules.of(stack).overrideSeverity(ProfileRule.PRIVILEGE_ESCALATION, RuleSeverity.WARNING);
    privileged(stack, instance);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
    Validations.of(stack).acknowledge({ id, reason: 'Service desk' });
    app.synth();
    Annotations.fromStack(stack).hasNoWarning('/Stack/Agent', Match.anyValue());
  });

  test('silence warnings', () => {
    const { app, stack, instance } = rolesStack();
    const profile = roleWithWarning(stack, instance);
    ProfileRules.of(app).overrideSeverity(DESTRUCTIVE, RuleSeverity.WARNING);
    Validations.of(profile).acknowledge({ id: DESTRUCTIVE.acknowledgmentId, reason: 'Agreed' });
    app.synth();
    Annotations.fromStack(stack).hasNoWarning('/Stack/Warned', Match.stringLikeRegexp(DESTRUCTIVE.id));
  });
});

test('waivers are reported with their reason, and one that is of no use is a finding', () => {
  const { app, stack, instance } = rolesStack();
  roleWithWarning(stack, instance, [{ rule: ProfileRule.MISSING_DEPENDENCY, reason: 'Just in case' }]);
  app.synth();
  Annotations.fromStack(stack).hasWarning('/Stack/Warned', Match.stringLikeRegexp('missing-dependency.*waive'));
});

describe('code without types', () => {
  const rules = () => ProfileRules.of(rolesStack().stack) as any;

  test.each<[string, () => void, string]>([
    ['a severity', () => rules().overrideSeverity(DESTRUCTIVE, 'eror'), 'The severity of destructive-permission of the rules of Stack is the text "eror". Give RuleSeverity.ERROR, RuleSeverity.WARNING, '],
    ['a strictness', () => rules().useStrictness('STRICT'), 'The strictness of the rules of Stack is the text "STRICT". Give Strictness.STRICT, '],
    ['a misspelled risk', () => rules().addGuardrail('no', { reason: 'Why', forbidRisks: [undefined] }), 'The forbidRisks[0] of the guardrail "no" is undefined. Give PermissionRisk.'],
    ['a name', () => rules().addGuardrail('no', { reason: 'Why', forbidPermissions: 'Users.View' }), 'The forbidPermissions of the guardrail "no" is the text "Users.View". Give Permission.of("Users.View").'],
    ['no reason', () => rules().addGuardrail('no', { forbidPermissions: UsersPermissions.USERS_VIEW }), 'The reason of the guardrail "no" is undefined. Give a text.'],
  ])('that gives %s is answered with what to give', (_, call, message) => {
    expect(call).toThrow(message);
  });

  test('has null for what is not given', () => {
    expect(() => rules().addGuardrail('no', { reason: 'Why', forbidPermissions: UsersPermissions.USERS_VIEW, forbidRisks: null, waivable: null })).not.toThrow();
  });
});
