import { App, CfnParameter, Fn, Lazy, NestedStack, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { AgentProfile, ConnectInstance, SupervisorProfile } from '../../src';
import { instanceKey } from '../../src/cdk/instance-key';
import { synthesize } from '../profiles/support/synthesis';
import { INSTANCE_ARN } from '../support/roles-app';

function instanceIn(stack: Stack): CfnInstance {
  return new CfnInstance(stack, 'Connect', { identityManagementType: 'CONNECT_MANAGED', attributes: { inboundCalls: true, outboundCalls: true } });
}

const ENV = { account: '111122223333', region: 'us-east-1' };

/** Two profiles that are held together, each of its own reference to an instance. */
function held(build: (first: Stack, second: Stack) => [aws_connect.IInstanceRef, aws_connect.IInstanceRef], names = ['Agent', 'Supervisor'], props: StackProps = { env: ENV }) {
  const app = new App();
  const [first, second] = ['Stack', 'Second'].map((id) => new Stack(app, id, props));
  const [one, other] = build(first, second);
  const agent = new AgentProfile(first, 'Agent', { instance: one, securityProfileName: names[0] });
  new SupervisorProfile(second, 'Supervisor', { instance: other, securityProfileName: names[1], heldTogetherWith: [agent] });
  return { same: instanceKey(one) === instanceKey(other), said: synthesize(app) };
}

const imported = (first: Stack, second: Stack): [ConnectInstance, ConnectInstance] => [
  ConnectInstance.fromInstanceArn(first, 'Instance', Fn.importValue('Arn')), ConnectInstance.fromInstanceArn(second, 'Instance', Fn.importValue('Arn')),
];

test('two references to one instance have one key', () => {
  expect(held(imported)).toMatchObject({ same: true, said: { error: undefined } });
  expect(held((first, second) => {
    const instance = instanceIn(first);
    return [instance, ConnectInstance.fromInstance(second, 'Instance', instance)];
  })).toMatchObject({ same: true, said: { error: undefined } });
  expect(held((first, second) => {
    const instance = instanceIn(first);
    return [instance, ConnectInstance.fromInstanceArn(second, 'Instance', instance.attrArn)];
  })).toMatchObject({ same: true, said: { error: undefined } });
  expect(held((first, second) => [ConnectInstance.fromInstanceArn(first, 'A', INSTANCE_ARN), ConnectInstance.fromInstanceArn(second, 'B', INSTANCE_ARN)]).same).toBe(true);
});

test('so a name that is there twice is found', () => {
  expect(held(imported, ['Same', 'Same']).said.error).toContain('duplicate-name');
});

test('two instances have two keys, and where one is known at deployment only it is no error', () => {
  const parameters = (first: Stack, second: Stack): [ConnectInstance, ConnectInstance] => [
    ConnectInstance.fromInstanceArn(first, 'Instance', new CfnParameter(first, 'Arn').valueAsString),
    ConnectInstance.fromInstanceArn(second, 'Instance', new CfnParameter(second, 'Arn').valueAsString),
  ];
  const joined = (first: Stack, second: Stack): [ConnectInstance, ConnectInstance] => [
    ConnectInstance.fromInstanceArn(first, 'Instance', `arn:aws:connect:us-east-1:111122223333:instance/${new CfnParameter(first, 'Id').valueAsString}`),
    ConnectInstance.fromInstanceArn(second, 'Instance', `arn:aws:connect:us-east-1:111122223333:instance/${new CfnParameter(second, 'Id').valueAsString}`),
  ];
  const instances = (first: Stack, second: Stack): [CfnInstance, CfnInstance] => [instanceIn(first), instanceIn(second)];
  for (const build of [parameters, joined, instances]) {
    expect(held(build)).toMatchObject({ same: false, said: { error: undefined } });
  }
});

test('what an import means depends on the account and Region', () => {
  const app = new App();
  const [first, second] = imported(new Stack(app, 'First', { env: { region: 'us-east-1' } }), new Stack(app, 'Second', { env: { region: 'eu-west-2' } }));
  expect(instanceKey(first)).not.toBe(instanceKey(second));
});

test('so where nobody knows them, stacks that may be in different places can have profiles of one name', () => {
  expect(held(imported, ['Same', 'Same'], {})).toMatchObject({ same: false, said: { error: undefined } });
});

test('a nested stack is in the place of its parent', () => {
  const stack = new Stack(new App(), 'Stack');
  const [first, second] = imported(stack, new NestedStack(stack, 'Nested'));
  expect(instanceKey(first)).toBe(instanceKey(second));
});

test.each(['', 'arn:aws:connect:us-east-1:111122223333:instance/'])('instances whose values are set later are not taken for one: %j and a value', (beginning) => {
  const stack = new Stack(new App(), 'Stack');
  const later: Record<string, string> = {};
  const [first, second] = ['First', 'Second'].map((id) => (
    ConnectInstance.fromInstanceArn(stack, id, `${beginning}${Lazy.string({ produce: () => later[id] })}`)));
  expect(instanceKey(first)).not.toBe(instanceKey(second));
});

test('pseudo parameters mean the same in every stack', () => {
  const app = new App();
  const [first, second] = ['First', 'Second'].map((id) => {
    const stack = new Stack(app, id, { env: ENV });
    return ConnectInstance.fromInstanceArn(stack, 'Instance', stack.formatArn({ service: 'connect', resource: 'instance', resourceName: '1' }));
  });
  expect(instanceKey(first)).toBe(instanceKey(second));
});
