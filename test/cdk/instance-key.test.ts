import { App, Aws, CfnParameter, Fn, Lazy, NestedStack, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { AgentProfile, ConnectInstance, Permission, SecurityProfile, SupervisorProfile } from '../../src';
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

describe('an instance by its ID is', () => {
  const ID = INSTANCE_ARN.split('/')[1];
  const byId = (stack: Stack, id: string) => ConnectInstance.fromInstanceId(stack, id, ID);
  const keys = (build: (stack: Stack) => aws_connect.IInstanceRef[], props: StackProps = { env: ENV }) => build(new Stack(new App(), 'Stack', props)).map(instanceKey);

  test('the one by its ARN in a stack whose account and Region are known, whatever makes the partition', () => {
    expect(keys((stack) => [
      byId(stack, 'Id'),
      ConnectInstance.fromInstanceArn(stack, 'Arn', INSTANCE_ARN),
      ConnectInstance.fromInstanceArn(stack, 'Formatted', stack.formatArn({ service: 'connect', resource: 'instance', resourceName: ID })),
      ConnectInstance.fromInstanceArn(stack, 'Joined', Fn.join(':', ['arn', Aws.PARTITION, 'connect', Aws.REGION, Aws.ACCOUNT_ID, `instance/${ID}`])),
    ])).toEqual(Array(4).fill(INSTANCE_ARN));
  });

  test('in the partition of the Region', () => {
    expect(keys((stack) => [byId(stack, 'Id')], { env: { ...ENV, region: 'us-gov-west-1' } })).toEqual([`arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/${ID}`]);
  });

  test('the same twice in a stack whose place nobody knows', () => {
    const [one, other] = keys((stack) => [byId(stack, 'One'), byId(stack, 'Other')], {});
    expect(one).toBe(other);
  });

  test('another one in another Region', () => {
    expect(keys((stack) => [byId(stack, 'Id')], { env: { ...ENV, region: 'eu-west-2' } })).not.toEqual([INSTANCE_ARN]);
  });

  test('validated with the one by its ARN, and its names are compared with those there', () => {
    const app = new App();
    const stack = new Stack(app, 'Stack', { env: ENV });
    new AgentProfile(stack, 'Agent', { instance: byId(stack, 'Id'), securityProfileName: 'Same' });
    const lenient = ConnectInstance.fromInstanceArn(stack, 'Lenient', INSTANCE_ARN, { validation: { enabled: false } });
    expect(() => new AgentProfile(stack, 'Refused', { instance: lenient, securityProfileName: 'Other' })).toThrow('different validation options');
    stack.node.tryRemoveChild('Refused');
    new AgentProfile(stack, 'Second', { instance: ConnectInstance.fromInstanceArn(stack, 'Arn', INSTANCE_ARN), securityProfileName: 'Same' });
    expect(synthesize(app).error).toContain('duplicate-name');
  });

  test.each<[string, StackProps, (stack: Stack) => string]>([
    ['known', { env: ENV }, () => INSTANCE_ARN],
    ['not known', {}, (stack) => stack.formatArn({ service: 'connect', resource: 'instance', resourceName: ID })],
  ])('that of a profile by its ARN, where the place is %s', (_, props, arnIn) => {
    const app = new App();
    const stack = new Stack(app, 'Stack', props);
    const admin = SecurityProfile.fromSecurityProfileAttributes(stack, 'Admin', {
      securityProfileArn: `${arnIn(stack)}/security-profile/1`, permissions: Permission.of('Users.View'),
    });
    new AgentProfile(stack, 'Agent', { instance: byId(stack, 'Id'), securityProfileName: 'Service agent', heldTogetherWith: [admin] });
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: [] });
  });
});
