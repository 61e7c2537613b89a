import { CfnCondition, CfnParameter, Fn, Mixins, NestedStack, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { center, inputOf, resources, withAgent } from './support/center';
import { AgentProfile, ConnectInstance, PermissionRisk, ProfileRule, ProfileRules, RuleSeverity, ValidatedSecurityProfile } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

const expectedNames = (stack: Stack, conditions?: Record<string, boolean>) => (
  Object.values(inputOf(stack, {}, conditions).expected.request.profiles).map(({ name }) => name).sort());

describe('what it expects', () => {
  test('is what the stack deploys, wherever in it and whenever profiles are defined', () => {
    const { app, stack, instance } = withAgent();
    new AgentProfile(new Construct(stack, 'Team'), 'Desk', { instance, securityProfileName: 'Desk' });
    new CfnSecurityProfile(stack, 'Raw', { instanceArn: INSTANCE_ARN, securityProfileName: 'Raw', permissions: ['BasicAgentAccess'] });
    Mixins.of(app).apply(new ValidatedSecurityProfile({ instance }));

    const agentId = Object.keys(resources(stack)).find((id) => /^Agent/.test(id))!;
    const { expected, stackId, topicArn, periodMinutes, scheduledTime, metrics } = inputOf(stack, { [agentId]: `${INSTANCE_ARN}/security-profile/agent` });
    expect(expected).toMatchObject({ unread: [], problems: [], legible: true });
    expect(Object.values(expected.request.profiles).map(({ name }) => name).sort()).toEqual(['Agent', 'Desk', 'Raw']);
    expect(expected.request.profiles[agentId]!.permissions).toEqual(AgentProfile.PERMISSIONS.names);
    expect(expected.request.arns[agentId]).toBe(`${INSTANCE_ARN}/security-profile/agent`);
    expect(expected.request.instanceArn).toBe(INSTANCE_ARN);
    expect([stackId, topicArn?.slice(0, 10), periodMinutes, scheduledTime, metrics]).toEqual([
      'AWS::StackId', 'WatchTopic', 60, undefined, { namespace: 'SecurityProfileWatch', watch: 'Center/Watch' },
    ]);
  });

  test('is the same where the validation is disabled', () => {
    const { stack, instance } = center({}, false);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    expect(expectedNames(stack)).toEqual(['Agent']);
  });

  test('is nothing of other instances, and of other stacks the names', () => {
    const { app, stack, instance } = withAgent({ managedElsewhere: ['Admin'] });
    const elsewhere = ConnectInstance.fromInstanceArn(stack, 'Elsewhere', INSTANCE_ARN.replace('1111-2222', '1111-0000'));
    expect(elsewhere.instanceArn).not.toBe(INSTANCE_ARN);
    new AgentProfile(stack, 'ElsewhereAgent', { instance: elsewhere, securityProfileName: 'Elsewhere' });
    new AgentProfile(new Stack(app, 'Other'), 'Agent', { instance, securityProfileName: 'Night agent' });
    expect(expectedNames(stack)).toEqual(['Agent']);
    expect(inputOf(stack).managedElsewhere).toEqual(['Admin', 'Night agent']);
  });

  test('of profiles that depend on a condition is what holds when they are deployed', () => {
    const { stack, instance } = withAgent();
    const night = new AgentProfile(stack, 'Night', {
      instance, securityProfileName: 'Night', waivers: [{ rule: ProfileRule.DRIFT, reason: 'People change it' }],
    });
    ProfileRules.of(night).overrideSeverity(ProfileRule.DRIFT, RuleSeverity.WARNING);
    (night.node.defaultChild as CfnSecurityProfile).cfnOptions.condition = new CfnCondition(stack, 'AtNight', { expression: Fn.conditionEquals('a', 'b') });

    expect(expectedNames(stack, { AtNight: false })).toEqual(['Agent']);
    expect(expectedNames(stack, { AtNight: true })).toEqual(['Agent', 'Night']);
    const { request } = inputOf(stack, {}, { AtNight: true }).expected;
    const [id] = Object.entries(request.profiles).find(([, { name }]) => name === 'Night')!;
    expect([request.arns[id], request.waivers[id], { ...request.profileSeverities[id]?.severities }]).toEqual([id, ['drift'], { drift: 'warning' }]);
  });

  test('of what only the deployment knows is what it makes of that', () => {
    const { app, stack, instance } = center();
    const parameter = new CfnParameter(stack, 'Team').valueAsString;
    new CfnSecurityProfile(stack, 'Raw', {
      instanceArn: INSTANCE_ARN, securityProfileName: `Desk ${parameter}`, permissions: ['BasicAgentAccess', parameter],
      allowedAccessControlTags: [{ key: 'team', value: parameter }],
    });
    Mixins.of(app).apply(new ValidatedSecurityProfile({ instance }));
    const { unread, request } = inputOf(stack, { Team: 'Users.View' }).expected;
    expect(unread).toEqual([]);
    expect(request.profiles.Raw).toMatchObject({
      name: 'Desk Users.View', permissions: ['BasicAgentAccess', 'Users.View'], access: { accessControlTags: [{ key: 'team', value: 'Users.View' }] },
    });
  });

  test('is judged by the rules of its scope and by the waivers of its owner', () => {
    const { app, stack } = withAgent({ waivers: [{ profile: 'Admin', rule: ProfileRule.PRIVILEGE_ESCALATION, reason: 'Made by Amazon Connect' }] });
    ProfileRules.of(app).addGuardrail('no-deletion', { reason: 'Only operations deletes', forbidRisks: [PermissionRisk.DESTRUCTIVE] });
    ProfileRules.of(stack).overrideSeverity(ProfileRule.UNKNOWN_NAME, RuleSeverity.OFF);
    const { settings: { guardrails, severities, waivers } } = inputOf(stack);
    expect([guardrails.map(({ id }) => id), { ...severities }, waivers]).toEqual([
      ['guardrail-no-deletion'], { 'unknown-name': 'off' }, [{ profile: 'Admin', rule: 'privilege-escalation', reason: 'Made by Amazon Connect' }],
    ]);
  });
});

describe('what keeps it from watching is an error of the synthesis', () => {
  test('a stack without profiles on the instance', () => {
    const { app } = center();
    expect(() => app.synth()).toThrow(/The watch Center\/Watch has nothing to watch: Center defines no security profiles on the instance Center\/Instance\. Define/);
  });

  test('profiles of a nested stack, which is a stack of its own', () => {
    const { app, stack, instance } = center();
    new AgentProfile(new NestedStack(stack, 'Nested'), 'Agent', { instance, securityProfileName: 'Agent' });
    expect(() => app.synth()).toThrow(/has nothing to watch/);
  });

  test('profiles of a copy of the library that does not tell how they are deployed', () => {
    const { app, agent } = withAgent();
    Object.defineProperty(agent, '_deployed', { value: undefined });
    expect(() => app.synth()).toThrow(/The watch Center\/Watch cannot watch Center\/Agent: an older copy/);
  });

  test('more than a schedule can carry, with its sizes', () => {
    const { app } = withAgent({ managedElsewhere: Array.from({ length: 3_000 }, (_, index) => `${index} ${'x'.repeat(100)}`) });
    expect(() => app.synth()).toThrow(/expects more than its schedule can carry: 3\d\d,\d{3} bytes, and Amazon EventBridge Scheduler takes 262,144\. By part, in bytes: 1 profiles \d{3}, 0 guardrails 0, 0 waivers 0, severities 0, 3000 names of others 3\d\d,\d{3}\./);
  });
});
