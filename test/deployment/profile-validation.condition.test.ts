import { App, CfnCondition, CfnResource, Fn, NestedStack, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AgentProfile, ConnectInstance, ProfileAiAgent, type SecurityProfile } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

const BEFORE = 'Custom::ConnectSecurityProfileValidation';
const AFTER = 'Custom::ConnectSecurityProfileReadBack';

const only = (found: Record<string, any>) => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.entries(found)[0];
};

const NOTHING = { Ref: 'AWS::NoValue' };
const conditional = (fill: (stack: Stack, setCondition: (profile: SecurityProfile) => void) => void, isNested = false) => {
  const outer = new Stack(new App(), 'Stack');
  const stack = isNested ? new NestedStack(outer, 'Nested') : outer;
  const condition = new CfnCondition(stack, 'IsNight', { expression: Fn.conditionEquals(Fn.ref('AWS::Region'), 'us-east-1') });
  fill(stack, ({ node }) => { (node.defaultChild as CfnResource).cfnOptions.condition = condition; });
  return Template.fromStack(stack);
};
const agents = { aiAgents: [ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/billing')] };

test.each([['a stack', false], ['a nested stack', true]])('a profile of %s with a condition is requested where it is made', (_, isNested) => {
  const result = conditional((stack, setCondition) => {
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { writeWhatCloudFormationCannot: true } });
    const night = new AgentProfile(stack, 'Night', { instance, securityProfileName: 'Night', ...agents });
    new AgentProfile(stack, 'Day', { instance, securityProfileName: 'Day' });
    setCondition(night);
  }, isNested);
  const [id] = only(result.findResources('AWS::Connect::SecurityProfile', { Condition: 'IsNight' }));
  const [, { Properties: before }] = only(result.findResources(BEFORE));
  const [, { Properties: after, ...resource }] = only(result.findResources(AFTER));
  for (const { Profiles, Details } of [before, after]) {
    expect(Object.values(Profiles)).toEqual(expect.arrayContaining([expect.stringMatching(/^Day:/)]));
    expect(Profiles[id]).toEqual({ 'Fn::If': ['IsNight', expect.stringMatching(/^Night:/), NOTHING] });
    expect(Details).toEqual({ [id]: { 'Fn::If': ['IsNight', expect.objectContaining({ AllowedAIAgents: expect.anything() }), NOTHING] } });
  }
  expect(after.Arns[id]).toEqual({ 'Fn::If': ['IsNight', { Ref: id }, NOTHING] });
  const [policy, { Condition }] = only(result.findResources('AWS::IAM::Policy'));
  expect([Condition, resource]).toEqual(['IsNight', expect.objectContaining({ DependsOn: [policy] })]);
});

test('a template is the same whenever the condition is set', () => {
  const [late, early] = [true, false].map((isLate) => conditional((stack, setCondition) => {
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    const night = new AgentProfile(stack, 'Night', { instance, securityProfileName: 'Night' });
    const steps = [() => setCondition(night), () => new AgentProfile(stack, 'Day', { instance, securityProfileName: 'Day' })];
    (isLate ? steps.reverse() : steps).forEach((step) => step());
  }).toJSON());
  expect(late).toEqual(early);
});
