import { App, Stack, Tags, type aws_connect } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { AgentProfile, ConnectInstance } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

const TYPES = ['AWS::Lambda::Function', 'AWS::IAM::Role', 'AWS::Logs::LogGroup'];

const tagMap = (list: any[]) => Object.fromEntries(list.map(({ Key, Value }) => [Key, Value]));

/** The tags of each resource that the validation of a profile adds to the stack, which must be the same. */
function tagsIn(stack: Stack) {
  const { Resources } = Template.fromStack(stack).toJSON();
  const added = Object.values<any>(Resources).filter(({ Type }) => TYPES.includes(Type));
  expect(added).toHaveLength(TYPES.length);
  const [tags, ...others] = added.map(({ Properties: { Tags: list } }) => tagMap(list));
  others.forEach((other) => expect(other).toEqual(tags));
  return tags;
}

const agent = (scope: Construct, instance: aws_connect.IInstanceRef, id = 'Agent') => new AgentProfile(scope, id, { instance, securityProfileName: id });

test('tags of an instance, and of what holds it, are those of the function, its role and its log', () => {
  const stack = new Stack(new App(), 'Stack');
  const center = new Construct(stack, 'Center');
  const instance = ConnectInstance.fromInstanceArn(center, 'Instance', INSTANCE_ARN);
  Tags.of(instance).add('early', 'yes');
  agent(stack, instance);
  Tags.of(instance).add('owner', 'team');
  Tags.of(center).add('center', 'berlin');
  expect(tagsIn(stack)).toEqual({ early: 'yes', owner: 'team', center: 'berlin' });
});

test('the nearest tag counts, and one that is removed is gone', () => {
  const stack = new Stack(new App(), 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  agent(stack, instance);
  Tags.of(instance).add('owner', 'team');
  Tags.of(instance).remove('stage');
  Tags.of(stack).add('owner', 'company');
  Tags.of(stack).add('stage', 'test');
  expect(tagsIn(stack)).toEqual({ owner: 'team' });
});

test('every reference to the instance has a say', () => {
  const stack = new Stack(new App(), 'Stack');
  for (const id of ['One', 'Two']) {
    const instance = ConnectInstance.fromInstanceArn(stack, id, INSTANCE_ARN);
    Tags.of(instance).add(id, 'yes');
    agent(stack, instance, `${id}Agent`);
  }
  expect(tagsIn(stack)).toEqual({ One: 'yes', Two: 'yes' });
});

test('of an instance in another stack, the tags of that stack are not taken', () => {
  const app = new App();
  const home = new Stack(app, 'Home');
  const stack = new Stack(app, 'Stack');
  const instance = new CfnInstance(home, 'Instance', { identityManagementType: 'SAML', attributes: { inboundCalls: true, outboundCalls: true } });
  agent(stack, instance);
  Tags.of(home).add('stack', 'home');
  Tags.of(instance).add('owner', 'team');
  expect(tagsIn(stack)).toEqual({ owner: 'team' });
});
