import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { AgentProfile, ConnectInstance } from '../../src';
import { writeSnapshot } from '../../src/formats/instance-snapshot';
import { INSTANCE_ARN, profilesOf } from '../support/roles-app';

const ID = '11111111-2222-3333-4444-555555555555';

describe('fromInstanceArn', () => {
  test.each(['aws', 'aws-cn', 'aws-us-gov', 'aws-iso-b'])('takes an ARN of the partition %s', (partition) => {
    const stack = new Stack();
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', `arn:${partition}:connect:region-1:111122223333:instance/${ID}`);
    expect(instance.instanceId).toBe(ID);
    expect(instance.env).toEqual({ account: '111122223333', region: 'region-1' });
    expect(instance.instanceRef.instanceArn).toBe(instance.instanceArn);
  });

  test.each([
    '', ID, `instance/${ID}`,
    `arn:aws:connect:us-east-1:1111:instance/${ID}`,
    `arn:aws:connect:us-east-1:111122223333:instance/${ID}/security-profile/${ID}`,
    `arn:aws:lambda:us-east-1:111122223333:instance/${ID}`,
    `arn:aws:connect:us-east-1:111122223333:instance/${ID}\n`,
  ])('refuses %j and says what it expects', (arn) => {
    expect(() => ConnectInstance.fromInstanceArn(new Stack(), 'Instance', arn)).toThrow(
      `"${arn}" is not the ARN of an Amazon Connect instance. Expected arn:<partition>:connect:<region>:<12-digit account>:instance/<instance id>`);
  });

  test('takes an ARN that only the deployment knows', () => {
    const stack = new Stack(new App(), 'Stack');
    const parameter = new CfnParameter(stack, 'InstanceArn');
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', parameter.valueAsString);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    expect(profilesOf(stack).Agent.Properties.InstanceArn).toEqual({ Ref: 'InstanceArn' });
    expect(stack.resolve(instance.instanceId)).toEqual({ 'Fn::Select': [1, { 'Fn::Split': ['/', { 'Fn::Select': [5, { 'Fn::Split': [':', { Ref: 'InstanceArn' }] }] }] }] });
  });
});

describe('fromInstanceId', () => {
  test('takes account, Region and partition from the stack', () => {
    const app = new App({ context: { '@aws-cdk/core:enablePartitionLiterals': true } });
    const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'us-gov-west-1' } });
    const instance = ConnectInstance.fromInstanceId(stack, 'Instance', ID);
    expect(instance.instanceArn).toBe(`arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/${ID}`);
    expect(instance.instanceId).toBe(ID);
    expect(instance.env).toEqual({ account: '111122223333', region: 'us-gov-west-1' });
  });

  test('takes them from the deployment where the stack does not know them', () => {
    const stack = new Stack(new App(), 'Stack');
    const instance = ConnectInstance.fromInstanceId(stack, 'Instance', ID);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    expect(instance.instanceId).toBe(ID);
    expect(profilesOf(stack).Agent.Properties.InstanceArn).toEqual({
      'Fn::Join': ['', [
        'arn:', { Ref: 'AWS::Partition' }, ':connect:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, `:instance/${ID}`,
      ]],
    });
  });

  test('takes an ID that only the deployment knows', () => {
    const stack = new Stack(new App(), 'Stack');
    const instance = ConnectInstance.fromInstanceId(stack, 'Instance', new CfnParameter(stack, 'InstanceId').valueAsString);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    expect(stack.resolve(instance.instanceId)).toEqual({ Ref: 'InstanceId' });
    expect(JSON.stringify(profilesOf(stack).Agent.Properties.InstanceArn)).toMatch(/:instance\/",\{"Ref":"InstanceId"\}\]\]\}$/);
  });

  test('takes an ID that the CDK has yet to look up', () => {
    const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
    const instance = ConnectInstance.fromInstanceId(stack, 'Instance', StringParameter.valueFromLookup(stack, '/connect/instance-id'));
    expect(() => new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' })).not.toThrow();
    expect(profilesOf(stack)).toHaveProperty('Agent');
  });

  test.each(['', `instance/${ID}`, `arn:aws:connect:us-east-1:111122223333:instance/${ID}`, `${ID}\n`])('refuses %j and says what it expects', (id) => {
    expect(() => ConnectInstance.fromInstanceId(new Stack(), 'Instance', id)).toThrow(
      `"${id}" is not the ID of an Amazon Connect instance, which has only letters, digits and dashes, such as 12345678-1234-1234-1234-123456789012.`);
  });

  test('refuses a snapshot of an instance with another ID', () => {
    const snapshot = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'snapshot-')), 'instance.json');
    fs.writeFileSync(snapshot, writeSnapshot({ arn: INSTANCE_ARN, unreadable: {} }));
    const define = (id: string) => () => ConnectInstance.fromInstanceId(new Stack(), 'Instance', id, { snapshot });
    const other = '99999999-2222-3333-4444-555555555555';
    expect(define(other)).toThrow(`${snapshot} is a snapshot of ${INSTANCE_ARN}, but the instance is ${other}. Give a snapshot of this instance.`);
    expect(define(ID)).not.toThrow();
  });
});

test('an instance of the app serves all of its stacks', () => {
  const app = new App();
  const instance = ConnectInstance.fromInstanceArn(app, 'Instance', `arn:aws:connect:us-east-1:111122223333:instance/${ID}`);
  expect(instance.instanceId).toBe(ID);
  const stack = new Stack(app, 'Stack');
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  expect(profilesOf(stack)).toHaveProperty('Agent');
});

describe('an instance of the same app', () => {
  const define = (stack: Stack) => new CfnInstance(stack, 'Connect', {
    identityManagementType: 'CONNECT_MANAGED', instanceAlias: 'center', attributes: { inboundCalls: true, outboundCalls: true },
  });

  test('can be given to a profile as it is', () => {
    const stack = new Stack(new App(), 'Stack');
    new AgentProfile(stack, 'Agent', { instance: define(stack), securityProfileName: 'Agent' });
    expect(profilesOf(stack).Agent.Properties.InstanceArn).toEqual({ Ref: 'Connect' });
  });

  test('keeps its account and Region when validation is chosen for it', () => {
    const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region: 'eu-west-2' } });
    const instance = ConnectInstance.fromInstance(stack, 'Instance', define(stack));
    expect(instance.env).toEqual({ account: '111122223333', region: 'eu-west-2' });
  });
});

test.each<[string, (stack: Stack) => unknown, string]>([
  ['no ARN', (stack) => ConnectInstance.fromInstanceArn(stack, 'X', null as never), 'The instanceArn of Default/X is null. Give a text.'],
  ['no ID', (stack) => ConnectInstance.fromInstanceId(stack, 'X', undefined as never), 'The instanceId of Default/X is undefined. Give a text.'],
  ['no alias', (stack) => ConnectInstance.fromLookup(stack, 'X', { instanceAlias: null as never }), 'The instanceAlias of Default/X is null. Give a text.'],
  ['no reference', (stack) => ConnectInstance.fromInstance(stack, 'X', INSTANCE_ARN as never), `The instance of Default/X is the text "${INSTANCE_ARN}". Give a ConnectInstance`],
])('code without types that gives %s is answered with what to give', (_, refer, message) => {
  expect(() => refer(new Stack())).toThrow(message);
});
