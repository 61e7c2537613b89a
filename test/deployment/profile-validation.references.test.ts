import { App, CfnOutput, Lazy, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { AgentProfile, ConnectInstance, ProfileApplication, Strictness, SupervisorProfile, type ProfileValidationOptions } from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

const BEFORE = 'Custom::ConnectSecurityProfileValidation';

const only = (found: Record<string, any>) => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.entries(found)[0];
};

describe('the summary', () => {
  test('of the last deployment is an attribute, in each stack its own', () => {
    const app = new App();
    const [first, second, without] = ['First', 'Second', 'Without'].map((id) => new Stack(app, id));
    const instance = ConnectInstance.fromInstanceArn(first, 'Instance', INSTANCE_ARN);
    for (const stack of [first, second, without]) {
      new CfnOutput(stack, 'Summary', { value: instance.validationSummary(stack) });
    }
    new AgentProfile(first, 'Agent', { instance, securityProfileName: 'Agent' });
    new AgentProfile(second, 'Agent', { instance, securityProfileName: 'Second agent' });
    for (const stack of [first, second]) {
      const result = Template.fromStack(stack);
      result.hasOutput('Summary', { Value: { 'Fn::GetAtt': [only(result.findResources(BEFORE))[0], 'Summary'] } });
    }
    Template.fromStack(without).hasOutput('Summary', { Value: 'No profiles of this stack are validated on the instance.' });
  });

  test('is that of the instance, whichever reference to it is asked', () => {
    const { stack, instance } = rolesStack();
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    new CfnOutput(stack, 'Summary', { value: ConnectInstance.fromInstanceArn(stack, 'Again', INSTANCE_ARN).validationSummary(stack) });
    const result = Template.fromStack(stack);
    result.hasOutput('Summary', { Value: { 'Fn::GetAtt': [only(result.findResources(BEFORE))[0], 'Summary'] } });
  });
});

describe('the template is the same in every stage, and without one', () => {
  test.each<[string, (stage: Stage, stack: Stack) => Construct]>([
    ['its stack', (_, stack) => new Construct(stack, 'Center')],
    ['another stack', (stage) => new Stack(stage, 'Center')],
    ['the stage', (stage) => stage],
  ])('with an instance of %s', (_, scopeIn) => {
    const templates = [new App(), new Stage(new App(), 'Dev'), new Stage(new App(), 'Prod')].map((stage) => {
      const stack = new Stack(stage, 'Stack', { stackName: 'roles' });
      const instance = ConnectInstance.fromInstanceArn(scopeIn(stage, stack), 'Instance', INSTANCE_ARN, { validation: { writeWhatCloudFormationCannot: true } });
      new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', applications: [ProfileApplication.mcpServer('tools', 'lookup')] });
      return Template.fromStack(stack).toJSON();
    });
    expect(templates[1]).toEqual(templates[0]);
    expect(templates[2]).toEqual(templates[0]);
  });

  test('with profiles in a nested stack', () => {
    const ids = ['Dev', 'Prod'].map((id) => {
      const stack = new Stack(new Stage(new App(), id), 'Stack');
      const nested = new NestedStack(stack, 'Nested');
      new AgentProfile(nested, 'Agent', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Agent' });
      return Object.keys(Template.fromStack(nested).toJSON().Resources);
    });
    expect(ids[0]).toEqual(ids[1]);
  });
});

test('instances whose paths look alike in an id have one validation each', () => {
  const stack = new Stack(new App(), 'Stack');
  const parts: [Construct, string][] = [
    [new Construct(stack, 'A'), 'B'], [stack, 'A--B'], [new Construct(stack, 'C'), '-B'], [new Construct(stack, 'C-'), 'B'],
  ];
  parts.forEach(([scope, id], index) => {
    const instance = ConnectInstance.fromInstanceArn(scope, id, INSTANCE_ARN.replace('11111111', `2222222${index}`));
    new AgentProfile(stack, `Agent${index}`, { instance, securityProfileName: 'Agent' });
  });
  Template.fromStack(stack).resourceCountIs(BEFORE, parts.length);
});

test('instances whose ARNs are set later have one validation each', () => {
  const stack = new Stack(new App(), 'Stack');
  const arns: Record<string, string> = {};
  for (const id of ['First', 'Second']) {
    const instance = ConnectInstance.fromInstanceArn(stack, id, Lazy.string({ produce: () => arns[id] }));
    new AgentProfile(stack, `${id}Agent`, { instance, securityProfileName: 'Agent' });
  }
  Object.assign(arns, { First: INSTANCE_ARN, Second: INSTANCE_ARN.replace('11111111', '22222222') });
  const found = Object.values(Template.fromStack(stack).findResources(BEFORE))
    .map(({ Properties }) => [Properties.InstanceArn, Object.keys(Properties.Profiles)]);
  expect(found).toEqual([
    [arns.First, [expect.stringMatching(/^FirstAgent/)]],
    [arns.Second, [expect.stringMatching(/^SecondAgent/)]],
  ]);
});

describe('two references to one instance', () => {
  const referTwice = (...options: (ProfileValidationOptions | undefined)[]) => {
    const stack = new Stack(new App(), 'Stack');
    const [first, second] = options.map((validation, index) => ConnectInstance.fromInstanceArn(stack, `Instance${index}`, INSTANCE_ARN, { validation }));
    const agent = new AgentProfile(stack, 'Agent', { instance: first, securityProfileName: 'Agent' });
    new SupervisorProfile(stack, 'Supervisor', { instance: second, securityProfileName: 'Supervisor', heldTogetherWith: [agent] });
    new CfnOutput(stack, 'Summary', { value: second.validationSummary(stack) });
    return Template.fromStack(stack);
  };

  test('are validated together', () => {
    const result = referTwice({ strictness: Strictness.STRICT }, { strictness: Strictness.STRICT });
    result.resourceCountIs('AWS::Lambda::Function', 1);
    const [id, { Properties }] = only(result.findResources(BEFORE));
    expect(Object.values(Properties.Profiles).map((text) => String(text).split(':')[0])).toEqual(['Agent', 'Supervisor']);
    result.hasOutput('Summary', { Value: { 'Fn::GetAtt': [id, 'Summary'] } });
  });

  test.each<[string, ProfileValidationOptions]>([
    ['a default', { enabled: true, functionOptions: { logRetention: RetentionDays.THREE_MONTHS } }],
    ['a variable that is not set', { revalidateOn: undefined }],
  ])('may say %s or nothing', (_, validation) => {
    referTwice(validation, undefined).resourceCountIs(BEFORE, 1);
  });

  test.each<[string, ProfileValidationOptions | undefined, ProfileValidationOptions | undefined]>([
    ['how strict to be', { strictness: Strictness.STRICT }, undefined],
    ['whether to validate', undefined, { enabled: false }],
    ['whether to validate, the other way around', { enabled: false }, { enabled: true }],
  ])('cannot have different ideas of %s', (_, ...options) => {
    expect(() => referTwice(...options)).toThrow(
      /^Stack\/Instance0 and Stack\/Instance1 refer to the same instance, but have different validation options\. .*give both the same options\.$/);
  });
});
