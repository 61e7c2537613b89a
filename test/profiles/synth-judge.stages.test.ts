import { App, Aspects, Stack, Stage, Tags, type IAspect } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import {
  AgentProfile, AnalyticsPermissions, BreakGlassProfile, CasesPermissions, ConnectInstance, ContactControlPanelPermissions,
  PermissionSet, ProfileRule, ProfileRules, RoutingPermissions, RuleSeverity, SecurityProfile, Strictness, UsersPermissions,
  type SecurityProfileProps,
} from '../../src';
import { RECORD_ERRORS } from '../../src/formats/assembly-names';
import { INSTANCE_ARN } from '../support/roles-app';

function stageOf(app: App, id: string) {
  const stage = new Stage(app, id);
  return { stage, stack: new Stack(stage, 'Stack') };
}

function profile(stack: Stack, name: string, props: Partial<SecurityProfileProps> & Pick<SecurityProfileProps, 'permissions'>) {
  const instance = ConnectInstance.fromInstanceArn(stack, `Instance${name}`, INSTANCE_ARN);
  return new SecurityProfile(stack, name, { instance, securityProfileName: `${stack.stackName} ${name}`, ...props });
}

function agent(stack: Stack, securityProfileName = `${stack.stackName} Agent`) {
  return new AgentProfile(stack, 'Agent', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName });
}

const ESCALATING = { permissions: PermissionSet.of(UsersPermissions.USERS_EDIT_PERMISSION).withDependencies() };

/** Sets what the profiles of a scope grant. */
class Grant implements IAspect {
  constructor(private readonly permissions: string[]) {}

  public visit(node: object): void {
    if (node instanceof CfnSecurityProfile) {
      node.permissions = this.permissions;
    }
  }
}

function messagesOf(app: App, level = 'warning'): string[] {
  return app.synth().stacksRecursively.flatMap(({ messages }) => messages)
    .filter((message) => message.level === level).map(({ id, entry }) => `${id} ${String(entry.data)}`);
}

describe('the app is synthesized', () => {
  test('errors of all stages and of the app itself are one', () => {
    const app = new App();
    const { stack: first } = stageOf(app, 'First');
    const { stage, stack: second } = stageOf(app, 'Second');
    Tags.of(stage).add('team', 'Service desk');
    const own = new Stack(app, 'Own');
    [first, second, own].forEach((stack) => profile(stack, 'Users', ESCALATING));
    expect(() => app.synth()).toThrow(/^(?=[^]*findings in 3 roles)(?=[^]*First\/Stack\/Users)(?=[^]*Second\/Stack\/Users)(?=[^]*Own\/Users)/);
  });

  test('in an app that leaves out the tree, each stage reports its own errors', () => {
    const app = new App({ treeMetadata: false });
    const { stack: first } = stageOf(app, 'First');
    const { stack: second } = stageOf(app, 'Second');
    [first, second].forEach((stack) => profile(stack, 'Users', ESCALATING));
    expect(() => app.synth()).toThrow(/\[First\][^]*findings? in 1 role[^]*First\/Stack\/Users/);
  });

  test('a role is judged when the Aspects of its stage have run', () => {
    const app = new App();
    agent(stageOf(app, 'First').stack);
    const { stage, stack } = stageOf(app, 'Second');
    profile(stack, 'Users', ESCALATING);
    Aspects.of(stage).add(new Grant(['Users.View']));
    expect(() => app.synth()).not.toThrow();
  });

  test('what an Aspect makes wrong is reported with the rest', () => {
    const app = new App();
    profile(stageOf(app, 'First').stack, 'Users', ESCALATING);
    const { stage, stack } = stageOf(app, 'Second');
    agent(stack);
    Aspects.of(stage).add(new Grant(['Users.EditPermission']));
    expect(() => app.synth()).toThrow(/(?=[^]*privilege-escalation · First\/Stack\/Users)(?=[^]*privilege-escalation · Second\/Stack\/Agent)/);
  });

  test.each([['an earlier', true], ['a later', false]])('users hold what a role of %s stage grants as well', (_, isEarlier) => {
    const app = new App();
    const { stack: first } = stageOf(app, 'First');
    const { stack: second } = stageOf(app, 'Second');
    const [its, other] = isEarlier ? [second, first] : [first, second];
    const companion = profile(other, 'Search', { permissions: PermissionSet.of(AnalyticsPermissions.CONTACT_SEARCH_VIEW, UsersPermissions.USERS_VIEW) });
    profile(its, 'Trends', { permissions: AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW, heldTogetherWith: [companion] });
    expect(messagesOf(app)).not.toContainEqual(expect.stringMatching(/held-together|missing-dependency/));
  });

  test('an Aspect of a later stage that takes from a companion what a role needs is an error', () => {
    const app = new App();
    const { stack: first } = stageOf(app, 'First');
    const { stage, stack: second } = stageOf(app, 'Second');
    const companion = profile(second, 'Search', { permissions: PermissionSet.of(AnalyticsPermissions.CONTACT_SEARCH_VIEW, UsersPermissions.USERS_VIEW) });
    profile(first, 'Trends', { permissions: AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW, heldTogetherWith: [companion] });
    Aspects.of(stage).add(new Grant(['Users.View']));
    expect(() => app.synth()).toThrow(/missing-dependency · First\/Stack\/Trends/);
  });

  test('a stack with too many resources, which the CDK does not write, ends the synthesis with what is known of its stage', () => {
    const app = new App({ context: { '@aws-cdk/core:stackResourceLimit': 2 } });
    profile(stageOf(app, 'First').stack, 'Users', ESCALATING);
    expect(() => app.synth()).toThrow(/error stack-limits[^]*error privilege-escalation · First\/Stack\/Users/);
  });

  test('where errors are recorded, rules that do not exist are in the assembly of each stage', () => {
    const app = new App({ context: { [RECORD_ERRORS]: true } });
    ProfileRules.of(app).overrideSeverity(ProfileRule.guardrail('no-such'), RuleSeverity.OFF);
    agent(stageOf(app, 'First').stack);
    expect(messagesOf(app, 'error')).toEqual([expect.stringContaining('"guardrail-no-such"')]);
  });

  test('a name of two stages is told once, of the later one', () => {
    const app = new App();
    ProfileRules.of(app).useStrictness(Strictness.LENIENT);
    agent(stageOf(app, 'Second').stack, 'Agent');
    agent(stageOf(app, 'First').stack, 'Agent');
    expect(messagesOf(app).filter((message) => message.includes('duplicate-name'))).toEqual([
      expect.stringContaining('/First/Stack/Agent Second/Stack/Agent '),
    ]);
  });

  test('the default quota is one of all stages together', () => {
    const app = new App();
    for (const id of ['First', 'Second']) {
      const { stack } = stageOf(app, id);
      const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
      for (let number = 0; number < 51; number++) {
        new SecurityProfile(stack, `Role${number}`, { instance, securityProfileName: `${id} ${number}`, permissions: UsersPermissions.USERS_VIEW });
      }
    }
    expect(messagesOf(app).filter((message) => message.includes('profile-quota'))).toEqual([expect.stringMatching(/^\/Second\/Stack 102 roles/)]);
  });
});

describe('a stage is synthesized alone, as CDK Pipelines does when it is added', () => {
  test('its errors are reported, and not those of another stage', () => {
    const app = new App();
    const { stack: first } = stageOf(app, 'First');
    const { stack: second } = stageOf(app, 'Second');
    agent(first);
    profile(second, 'Users', ESCALATING);
    expect(() => Template.fromStack(first)).not.toThrow();
    expect(() => Template.fromStack(second)).toThrow(/privilege-escalation · Second\/Stack\/Users/);
  });

  test('its errors are reported after the app was synthesized, too', () => {
    const app = new App();
    agent(new Stack(app, 'Own'));
    app.synth();
    const { stack } = stageOf(app, 'Later');
    profile(stack, 'Users', ESCALATING);
    expect(() => Template.fromStack(stack)).toThrow(/privilege-escalation/);
  });

  test('a name that a later stage has as well is reported with the app', () => {
    const app = new App();
    for (const id of ['First', 'Second']) {
      const { stage, stack } = stageOf(app, id);
      agent(stack, 'Agent');
      if (id === 'First') {
        stage.synth();
      }
    }
    expect(() => app.synth()).toThrow(/duplicate-name · Second\/Stack\/Agent/);
  });

  test('the app judges it as it was synthesized', () => {
    const app = new App();
    const { stage, stack } = stageOf(app, 'First');
    const { node } = agent(stack);
    stage.synth();
    (node.defaultChild as CfnSecurityProfile).permissions = ['Users.EditPermission'];
    expect(() => app.synth()).not.toThrow();
  });

  test.each<[string, (rules: ProfileRules) => void, string]>([
    ['guardrails', (rules) => rules.addGuardrail('no-calls', { reason: 'Calls are recorded elsewhere.', forbidPermissions: ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS }), 'The guardrail "no-calls"'],
    ['strictness', (rules) => rules.useStrictness(Strictness.STRICT), 'The strictness "strict"'],
    ['severities', (rules) => rules.overrideSeverity(ProfileRule.MISSING_DEPENDENCY, RuleSeverity.WARNING), 'The severity of the rule "missing-dependency"'],
  ])('%s that it would miss are refused', (_, change, what) => {
    const app = new App();
    const { stage, stack } = stageOf(app, 'First');
    agent(stack);
    stage.synth();
    expect(() => change(ProfileRules.of(app))).toThrow(`${what} is set too late: the stage "First" has already been synthesized`);
  });

  test('they are refused for good, even if another synthesis of the stage fails', () => {
    const app = new App();
    const { stage, stack } = stageOf(app, 'First');
    agent(stack);
    stage.synth();
    new SecurityProfile(stack, 'Incomplete', {
      instance: ConnectInstance.fromInstanceArn(stack, 'OtherReference', INSTANCE_ARN), securityProfileName: 'Incomplete', permissions: RoutingPermissions.QUEUES_EDIT,
    });
    expect(() => stage.synth({ force: true })).toThrow(/missing-dependency/);
    expect(() => ProfileRules.of(app).useStrictness(Strictness.LENIENT)).toThrow('is set too late');
  });

  test('other stages may still get guardrails, and roles that bring a rule with them', () => {
    const app = new App();
    const { stage, stack } = stageOf(app, 'First');
    agent(stack);
    ProfileRules.of(app).overrideSeverity(ProfileRule.guardrail('no-routing'), RuleSeverity.WARNING);
    stage.synth();
    const { stage: second, stack: later } = stageOf(app, 'Second');
    ProfileRules.of(second).addGuardrail('no-routing', { reason: 'Routing is central.', waivable: true, forbidPermissions: RoutingPermissions.QUEUES_EDIT });
    new BreakGlassProfile(later, 'Emergency', { instance: ConnectInstance.fromInstanceArn(later, 'Instance', INSTANCE_ARN), securityProfileName: 'Emergency' });
    expect(() => app.synth()).not.toThrow();
  });

  test('a stage whose roles failed may still be judged differently', () => {
    const app = new App();
    const { stage, stack } = stageOf(app, 'First');
    profile(stack, 'Cases', { permissions: CasesPermissions.CASES_EDIT });
    expect(() => stage.synth()).toThrow(/missing-dependency/);
    ProfileRules.of(app).useStrictness(Strictness.LENIENT);
    expect(() => stage.synth()).not.toThrow();
  });
});
