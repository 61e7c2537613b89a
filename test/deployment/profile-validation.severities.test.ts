import type { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import {
  AgentProfile, ProfileRule, ProfileRules, RuleSeverity, Strictness, SupervisorProfile, type ProfileValidationOptions,
} from '../../src';
import { rolesStack } from '../support/roles-app';

const BEFORE = 'Custom::ConnectSecurityProfileValidation';
const AFTER = 'Custom::ConnectSecurityProfileReadBack';

const only = (found: Record<string, any>) => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.entries(found)[0];
};

describe('where the read-back is off', () => {
  /** Says so after everything is defined: the order of statements does not matter. */
  function withoutReadBack(scopeOf: (stack: Stack) => Construct, validation?: ProfileValidationOptions) {
    const { app, stack, instance } = rolesStack({ validation });
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
    new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', heldTogetherWith: [agent] });
    ProfileRules.of(scopeOf(stack)).overrideSeverity(ProfileRule.READ_BACK, RuleSeverity.OFF);
    return { app, stack };
  }

  test('the validation is all that is added', () => {
    const result = Template.fromStack(withoutReadBack((stack) => stack).stack);
    result.resourceCountIs(AFTER, 0);
    result.resourceCountIs(BEFORE, 1);
  });

  test('of some profiles, the others are read back', () => {
    const [, { Properties }] = only(Template.fromStack(withoutReadBack((stack) => stack.node.findChild('Agent') as Construct).stack).findResources(AFTER));
    expect(Object.entries(Properties.ProfileSeverities)).toEqual([[expect.stringMatching(/^Agent/), { Strictness: 'normal', Rules: { 'read-back': 'off' } }]]);
  });

  test('nothing can be written by it', () => {
    const { app } = withoutReadBack((stack) => stack, { writeWhatCloudFormationCannot: true });
    expect(() => app.synth()).toThrow(/writeWhatCloudFormationCannot is true on Stack\/Instance, but the rule read-back is off for every profile of Stack: the read-back writes/);
    const some = withoutReadBack((stack) => stack.node.findChild('Agent') as Construct, { writeWhatCloudFormationCannot: true });
    expect(() => some.app.synth()).not.toThrow();
  });
});

describe('severities reach the function', () => {
  function requestOf(say: (app: App, stack: Stack, team: Construct) => void, validation?: ProfileValidationOptions) {
    const { app, stack, instance } = rolesStack({ validation });
    const team = new Construct(stack, 'Team');
    new AgentProfile(team, 'Agent', { instance, securityProfileName: 'Service agent' });
    new AgentProfile(stack, 'Other', { instance, securityProfileName: 'Other' });
    say(app, stack, team);
    const [, { Properties }] = only(Template.fromStack(stack).findResources(BEFORE));
    const { Strictness: strictness, Rules: rules, ProfileSeverities: ofProfiles = {} } = Properties;
    return { strictness, rules, ofProfiles: Object.entries(ofProfiles).map(([id, said]) => [id.replace(/Agent.*/, ''), said]) };
  }

  test('as they are in the stack, of rules that the deployment judges', () => {
    expect(requestOf((app, stack) => {
      ProfileRules.of(app).useStrictness(Strictness.STRICT);
      ProfileRules.of(app).overrideSeverity(ProfileRule.DRIFT, RuleSeverity.ERROR);
      ProfileRules.of(stack).overrideSeverity(ProfileRule.DRIFT, RuleSeverity.INFO);
      ProfileRules.of(stack).overrideSeverity(ProfileRule.EMPTY_ROLE, RuleSeverity.OFF);
    })).toEqual({ strictness: 'strict', rules: { drift: 'info' }, ofProfiles: [] });
  });

  test('of a profile where its scope says something else', () => {
    expect(requestOf((_, stack, team) => {
      ProfileRules.of(stack).useStrictness(Strictness.LENIENT);
      ProfileRules.of(team).useStrictness(Strictness.NORMAL);
      ProfileRules.of(team).overrideSeverity(ProfileRule.EMPTY_ROLE, RuleSeverity.OFF);
    })).toEqual({ strictness: 'lenient', rules: undefined, ofProfiles: [['Team', { Strictness: 'normal' }]] });
  });

  test('not of a profile whose scope says something of the synthesis only', () => {
    expect(requestOf((_, __, team) => {
      ProfileRules.of(team).overrideSeverity(ProfileRule.EMPTY_ROLE, RuleSeverity.OFF);
    })).toEqual({ strictness: undefined, rules: undefined, ofProfiles: [] });
  });

  test('with the strictness of the deployment, where the instance has one', () => {
    expect(requestOf((_, __, team) => {
      ProfileRules.of(team).useStrictness(Strictness.LENIENT);
      ProfileRules.of(team).overrideSeverity(ProfileRule.DRIFT, RuleSeverity.ERROR);
    }, { strictness: Strictness.STRICT })).toEqual({ strictness: 'strict', rules: undefined, ofProfiles: [['Team', { Strictness: 'strict', Rules: { drift: 'error' } }]] });
  });
});
