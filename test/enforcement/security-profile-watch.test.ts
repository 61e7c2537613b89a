import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnCondition, CfnParameter, Duration, Fn, RemovalPolicies, Stack, Stage, Tags } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnInstance, CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { ManagedPolicy, PermissionsBoundary, Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { center, inputOf, ofType, resources, withAgent, type Resources } from './support/center';
import { deployed } from './support/deployed';
import { AgentProfile, ConnectInstance, ProfileRule, SecurityProfileWatch } from '../../src';
import { readWatchRequest } from '../../src/formats/watch-request';
import { comparableTemplate, INSTANCE_ARN } from '../support/roles-app';

test('it is one function with a schedule, a topic and an alarm', () => {
  const { stack, watch } = withAgent();
  const own = Object.keys(resources(stack)).filter((id) => id.startsWith('Watch'));
  expect(own.map((id) => resources(stack)[id]!.Type).sort()).toEqual([
    'AWS::CloudWatch::Alarm', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::Role', 'AWS::Lambda::EventInvokeConfig',
    'AWS::Lambda::Function', 'AWS::Logs::LogGroup', 'AWS::SNS::Topic', 'AWS::Scheduler::Schedule',
  ]);
  expect([watch.functionArn, watch.topicArn, watch.alarmArn].map((arn) => stack.resolve(arn))).toEqual([
    { 'Fn::GetAtt': [expect.stringMatching(/^WatchFunction/), 'Arn'] }, { Ref: expect.stringMatching(/^WatchTopic/) },
    { 'Fn::GetAtt': [expect.stringMatching(/^WatchAlarm/), 'Arn'] },
  ]);
});

test('the template of a watch that uses everything is what it was', () => {
  const { stack } = withAgent({ every: Duration.minutes(15), cloudTrailEvents: true, countPeople: true, managedElsewhere: ['Admin'] });
  const { Resources: all } = comparableTemplate(stack) as { readonly Resources: Resources };
  expect(Object.fromEntries(Object.entries(all).filter(([id]) => id.startsWith('Watch')))).toMatchSnapshot();
});

test('a topic of another Region is refused, where both are known', () => {
  const define = (region?: string) => {
    const stack = new Stack(new App(), 'Center', { env: { region } });
    const topic = Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:eu-west-1:111122223333:Topic');
    return () => new SecurityProfileWatch(stack, 'Watch', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), topic });
  };
  expect(define('us-east-1')).toThrow('The topic of the watch Center/Watch is in the Region "eu-west-1", and the watch is in us-east-1');
  expect(define('eu-west-1')).not.toThrow();
  expect(define()).not.toThrow();
});

describe('the schedule', () => {
  test.each([[Duration.minutes(1), 'rate(1 minute)', 60, 60], [Duration.days(1), 'rate(1440 minutes)', 86_400, 300]])('of %s', (every, rate, period, retries) => {
    const { stack } = withAgent({ every });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: rate, FlexibleTimeWindow: { Mode: 'OFF' }, Target: { RetryPolicy: { MaximumEventAgeInSeconds: retries } },
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { Period: period });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumEventAgeInSeconds: retries });
    template.hasResourceProperties('AWS::Lambda::Function', { Handler: 'index.watch', Timeout: Math.min(period, 900) });
  });

  test.each([
    [Duration.seconds(90), '1 minute 30 seconds'], [Duration.minutes(0), '0 minutes'], [Duration.days(2), '2 days'],
  ])('of %s is refused', (every, shown) => {
    expect(() => center({ every })).toThrow(`The every of the watch Center/Watch is ${shown}. Give whole minutes, from Duration.minutes(1) to Duration.days(1)`);
  });

  test.each([
    ['a number', { every: 60 }, /The every of the watch Center\/Watch is 60\. Give a Duration, such as Duration\.hours\(1\)/],
    ['a period that only the deployment knows', { every: Duration.minutes(new CfnParameter(new Stack(), 'P', { type: 'Number' }).valueAsNumber) }, /The every of the watch Center\/Watch is a token/],
    ['the ARN of a topic', { topic: 'arn:aws:sns:us-east-1:111122223333:Topic' }, /Give a topic, such as sns\.Topic\.fromTopicArn/],
    ['a FIFO topic', { topic: Topic.fromTopicArn(new Stack(), 'Topic', 'arn:aws:sns:us-east-1:111122223333:Topic.fifo') }, /The topic of the watch Center\/Watch is a FIFO topic/],
    ['a FIFO topic of the app', { topic: new Topic(new Stack(), 'Topic', { fifo: true }) }, /The topic of the watch Center\/Watch is a FIFO topic/],
    ['a reason that only the deployment knows', { waivers: [{ profile: 'A', rule: ProfileRule.DRIFT, reason: new CfnParameter(new Stack(), 'P').valueAsString }] }, /reason.*Give a text that is known at synthesis/],
    ['a name that only the deployment knows', { managedElsewhere: [new CfnParameter(new Stack(), 'P').valueAsString] }, /managedElsewhere\[0\].*Give a text that is known at synthesis/],
    ['a waiver without a profile', { waivers: [{ rule: ProfileRule.DRIFT, reason: 'x' }] }, /The waivers\[0\]\.profile of the watch/],
    ['no instance', { instance: INSTANCE_ARN }, /The instance of the watch .* Give a ConnectInstance/],
  ])('%s is refused', (_, props, message) => {
    expect(() => center(props as never)).toThrow(message);
  });
});

describe('the alarm', () => {
  test('is on a metric whose dimension CloudWatch takes, whatever the watch is called', () => {
    const { stack, instance } = withAgent();
    new SecurityProfileWatch(stack, 'Überwachung 日本', { instance });
    const dimensions = ofType(stack, 'AWS::CloudWatch::Alarm').map(({ Dimensions: [{ Value }] }) => Value as string);

    expect(dimensions.sort()).toEqual(['Center/%C3%9Cberwachung %E6%97%A5%E6%9C%AC', 'Center/Watch']);
    expect(inputOf(stack).metrics.watch).toBe('Center/Watch');
  });

  test('notifies of findings, of their end, and of a watch that does not run any more', () => {
    const { stack } = withAgent();
    const topic = [{ Ref: Match.stringLikeRegexp('^WatchTopic') }];
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'SecurityProfileWatch', MetricName: 'Findings', Dimensions: [{ Name: 'Watch', Value: 'Center/Watch' }],
      Statistic: 'Maximum', EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'missing', AlarmActions: topic, OKActions: topic, InsufficientDataActions: topic,
    });
  });

  test('notifies a topic that was given, whose key the function may use where its construct tells it', () => {
    const { app, stack, instance } = center();
    const security = new Stack(app, 'Security');
    const topic = new Topic(security, 'Topic', { masterKey: new Key(security, 'Key') });
    const watch = new SecurityProfileWatch(stack, 'Second', { instance, topic });
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });

    expect(watch.topicArn).toBe(topic.topicArn);
    const second = Object.entries(resources(stack)).filter(([id]) => id.startsWith('Second'));
    expect(second.filter(([, { Type }]) => Type === 'AWS::SNS::Topic')).toEqual([]);
    const [, role] = second.find(([id]) => /^SecondRole/.test(id))!;
    expect(role.Properties.Policies[0].PolicyDocument.Statement).toContainEqual({
      Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: { 'Fn::ImportValue': expect.stringContaining('Key') },
    });
  });
});

describe('events of CloudTrail', () => {
  test('of the instance start the function, which reads its schedule for the rest', () => {
    const { stack, watch } = withAgent({ cloudTrailEvents: true });
    const template = Template.fromStack(stack);
    const ids = [INSTANCE_ARN.split('/')[1], INSTANCE_ARN];
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        'source': ['aws.connect'],
        'detail-type': ['AWS API Call via CloudTrail'],
        'detail': Match.objectLike({ $or: [{ requestParameters: { instanceId: ids } }, { requestParameters: { InstanceId: ids } }] }),
      },
      Targets: [Match.objectLike({ Arn: stack.resolve(watch.functionArn), RetryPolicy: { MaximumEventAgeInSeconds: 300 } })],
    });
    const [rule] = Object.entries(resources(stack)).find(([, { Type }]) => Type === 'AWS::Events::Rule')!;
    template.hasResourceProperties('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction', Principal: 'events.amazonaws.com', SourceArn: { 'Fn::GetAtt': [rule, 'Arn'] },
    });
    const [schedule] = Object.entries(resources(stack)).find(([, { Type }]) => Type === 'AWS::Scheduler::Schedule')!;
    const { InputTemplate } = ofType(stack, 'AWS::Events::Rule')[0].Targets[0].InputTransformer;
    expect(deployed(InputTemplate, {})).toContain(`"schedule":"${schedule}.Arn"`);
  });

  test('start nothing unless they are asked for', () => {
    const { stack } = withAgent();
    expect([...ofType(stack, 'AWS::Events::Rule'), ...ofType(stack, 'AWS::Lambda::Permission')]).toEqual([]);
  });
});

describe('what it may do', () => {
  const statementsOf = (stack: Stack, service: string): any[] => ofType(stack, 'AWS::IAM::Role')
    .filter(({ AssumeRolePolicyDocument }) => AssumeRolePolicyDocument.Statement[0].Principal.Service === service)
    .flatMap(({ Policies }) => Policies.flatMap(({ PolicyDocument }: any) => PolicyDocument.Statement as unknown[]));
  // The other role is that of the validation.
  const own = (stack: Stack) => Object.entries(resources(stack)).find(([id]) => /^WatchRole/.test(id))![1].Properties.Policies[0].PolicyDocument.Statement as any[];

  test('Scheduler may assume the role of the schedule for the account of the stack alone', () => {
    const { stack } = withAgent();
    const trusts = ofType(stack, 'AWS::IAM::Role').map(({ AssumeRolePolicyDocument: { Statement: [statement] } }) => statement as { readonly Principal: { readonly Service: string }; readonly Condition?: object });
    expect(trusts.find(({ Principal }) => Principal.Service === 'scheduler.amazonaws.com')).toMatchObject({ Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } });
    expect(trusts.filter(({ Condition }) => Condition !== undefined)).toHaveLength(1);
  });

  test('the schedule may invoke the one function, and nothing else', () => {
    const { stack, watch } = withAgent();
    expect(statementsOf(stack, 'scheduler.amazonaws.com')).toEqual([{ Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: stack.resolve(watch.functionArn) }]);
  });

  test('the function may read the instance and publish to the one topic, and counts nobody unless it is asked to', () => {
    const { stack, watch } = withAgent();
    expect(own(stack).flatMap(({ Action }) => Action as string[]).sort()).toEqual([
      'cloudformation:DescribeStacks', 'connect:DescribeSecurityProfile', 'connect:ListEntitySecurityProfiles', 'connect:ListSecurityProfileAIAgents',
      'connect:ListSecurityProfileApplications', 'connect:ListSecurityProfileFlowModules', 'connect:ListSecurityProfilePermissions',
      'connect:ListSecurityProfiles', 'logs:CreateLogStream', 'logs:PutLogEvents', 'sns:Publish',
    ]);
    expect(own(stack).find(({ Action }) => Action[0] === 'sns:Publish').Resource).toEqual(stack.resolve(watch.topicArn));
    expect(own(stack).filter(({ Resource }) => Resource === '*')).toEqual([]);
  });

  test('the function may read the one schedule, by which it knows whether a deployment has changed what is expected', () => {
    const { stack } = withAgent();
    const [schedule] = Object.entries(resources(stack)).find(([, { Type }]) => Type === 'AWS::Scheduler::Schedule')!;
    expect(ofType(stack, 'AWS::IAM::Policy').map(({ PolicyDocument }) => PolicyDocument.Statement)).toEqual([
      [{ Effect: 'Allow', Action: ['scheduler:GetSchedule'], Resource: { 'Fn::GetAtt': [schedule, 'Arn'] } }],
    ]);
  });

  test('people are counted on the users of the instance', () => {
    const { stack } = withAgent({ countPeople: true });
    expect(own(stack)).toContainEqual(expect.objectContaining({ Action: expect.arrayContaining(['connect:SearchUsers']), Resource: [INSTANCE_ARN, `${INSTANCE_ARN}/agent/*`] }));
    expect(inputOf(stack).countsPeople).toBe(true);
  });

  test('every action is on the page about it', () => {
    const page = readFileSync(join(__dirname, '../../docs/watch.md'), 'utf8');
    const { stack } = withAgent({ countPeople: true, cloudTrailEvents: true });
    const actions = [...own(stack), ...ofType(stack, 'AWS::IAM::Policy').flatMap(({ PolicyDocument }) => PolicyDocument.Statement as any[])]
      .flatMap(({ Action }) => Action as string[]);
    expect(actions.length).toBeGreaterThan(12);
    expect(actions.filter((action) => !page.includes(`\`${action}\``) && !page.includes(`\`${action.split(':')[1]}\``))).toEqual([]);
  });
});

test('tags of its scope are on what takes tags', () => {
  const { stack, watch } = withAgent();
  Tags.of(watch).add('team', 'platform');
  const tagged = Object.values(resources(stack)).filter(({ Properties }) => JSON.stringify(Properties.Tags) === '[{"Key":"team","Value":"platform"}]');
  expect(tagged.map(({ Type }) => Type).sort()).toEqual([
    'AWS::CloudWatch::Alarm', 'AWS::IAM::Role', 'AWS::IAM::Role', 'AWS::Lambda::Function', 'AWS::Logs::LogGroup', 'AWS::SNS::Topic',
  ]);
});

test('a permissions boundary and removal policies of its scope hold for it', () => {
  const { stack, watch } = withAgent();
  PermissionsBoundary.of(watch).apply(ManagedPolicy.fromManagedPolicyArn(stack, 'Boundary', 'arn:aws:iam::111122223333:policy/boundary'));
  RemovalPolicies.of(watch).retain();
  const all = Object.entries(resources(stack)).filter(([id]) => id.startsWith('Watch')).map(([, resource]) => resource as any);
  expect(all.filter(({ Type }) => Type === 'AWS::IAM::Role').map(({ Properties }) => Properties.PermissionsBoundary)).toEqual(
    Array(2).fill('arn:aws:iam::111122223333:policy/boundary'));
  expect(all.find(({ Type }) => Type === 'AWS::SNS::Topic').DeletionPolicy).toBe('Retain');
});

test('its log stays when it goes', () => {
  const { stack } = withAgent();
  Template.fromStack(stack).hasResource('AWS::Logs::LogGroup', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
});

test('roles that were made beforehand are used where the app says so', () => {
  const app = new App();
  Role.customizeRoles(app, { usePrecreatedRoles: { 'Center/Watch/Role': 'watch-function', 'Center/Watch/ScheduleRole': 'watch-schedule' } });
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { enabled: false } });
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  new SecurityProfileWatch(stack, 'Watch', { instance, cloudTrailEvents: true });

  expect([...ofType(stack, 'AWS::IAM::Role'), ...ofType(stack, 'AWS::IAM::Policy')]).toEqual([]);
  expect(JSON.stringify(ofType(stack, 'AWS::Scheduler::Schedule')[0].Target.RoleArn)).toContain('role/watch-schedule');
  expect(JSON.stringify(ofType(stack, 'AWS::Lambda::Function')[0].Role)).toContain('role/watch-function');
});

test('on an instance that the app defines under a condition, it is made where the instance is', () => {
  const stack = new Stack(new App(), 'Center');
  const instance = new CfnInstance(stack, 'Instance', { attributes: { inboundCalls: true, outboundCalls: true }, identityManagementType: 'CONNECT_MANAGED' });
  new SecurityProfileWatch(stack, 'Watch', { instance, cloudTrailEvents: true });
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const condition = instance.cfnOptions.condition = new CfnCondition(stack, 'Wanted', { expression: Fn.conditionEquals('a', 'b') });
  (agent.node.defaultChild as CfnSecurityProfile).cfnOptions.condition = condition;

  const own = Object.entries(resources(stack)).filter(([id]) => id.startsWith('Watch')).map(([, resource]) => resource.Condition);
  expect(new Set(own)).toEqual(new Set(['Wanted']));
  expect(own.length).toBeGreaterThan(8);
  expect(JSON.stringify(ofType(stack, 'AWS::Events::Rule')[0].EventPattern)).toContain('{"Ref":"Instance"}');
});

test('several environments by a stage, each with names of its own', () => {
  const app = new App();
  class Center extends Stage {
    constructor(id: string, account: string) {
      super(app, id, { env: { account, region: 'us-east-1' } });
      const stack = new Stack(this, 'Roles');
      const instance = ConnectInstance.fromInstanceId(stack, 'Instance', '11111111-2222-3333-4444-555555555555');
      new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
      new SecurityProfileWatch(stack, 'Watch', { instance });
    }
  }
  new Center('Test', '111122223333');
  new Center('Production', '444455556666');
  const templates = app.synth().nestedAssemblies
    .map(({ nestedAssembly }) => nestedAssembly.stacks[0]!.template as { readonly Resources: Resources });
  expect(templates.map(({ Resources: all }) => {
    const of = (type: string) => Object.values(all).find(({ Type }) => Type === type)!.Properties;
    const { managedElsewhere } = readWatchRequest(JSON.parse(deployed(of('AWS::Scheduler::Schedule').Target.Input)));
    return [of('AWS::CloudWatch::Alarm').Dimensions[0].Value as string, managedElsewhere];
  }).sort()).toEqual([['Production-Roles/Watch', []], ['Test-Roles/Watch', []]]);
});
