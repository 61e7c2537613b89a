import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import { AgentProfile, ConnectInstance } from '../../src';
import { profilesOf } from '../support/roles-app';

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
