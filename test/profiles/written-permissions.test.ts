import { CfnParameter, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { AgentProfile } from '../../src';
import { WrittenPermissions } from '../../src/profiles/written-permissions';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';
import { saidOf } from './support/synthesis';

function resourceIn(stack: Stack, permissions?: string[]): CfnSecurityProfile {
  return new CfnSecurityProfile(stack, 'Profile', { instanceArn: INSTANCE_ARN, securityProfileName: 'Profile', permissions });
}

test('names are sorted, each once, and the same list as long as nothing changes', () => {
  const resource = resourceIn(new Stack(), ['Users.View', Lazy.string({ produce: () => 'Queues.View' }), 'Users.View']);
  const written = new WrittenPermissions(resource, []);
  expect(written.names()).toEqual(['Queues.View', 'Users.View']);
  expect(written.names()).toBe(written.names());
  resource.permissions!.push('Cases.View');
  expect(written.names()).toEqual(['Cases.View', 'Queues.View', 'Users.View']);
  resource.permissions = undefined;
  expect(written.names()).toEqual([]);
});

test.each([
  ['a list', (stack: Stack) => Fn.split(',', parameterIn(stack)), '{"Fn::Split":[",",{"Ref":"Names"}]}', []],
  ['a name', (stack: Stack) => ['Users.View', parameterIn(stack)], '{"Ref":"Names"}', ['Users.View']],
])('permissions that only the deployment knows are an error: %s', (_, permissionsIn, names, known) => {
  const stack = new Stack();
  expect(new WrittenPermissions(resourceIn(stack, permissionsIn(stack)), []).names()).toEqual(known);
  const { error } = saidOf((other, instance) => {
    const profile = new AgentProfile(other, 'Agent', { instance, securityProfileName: 'Agent' });
    (profile.node.defaultChild as CfnSecurityProfile).permissions = permissionsIn(other);
  });
  expect(error).toContain(
    `[Stack/Agent] Permissions of the profile are known only to the deployment (${names}), so the profile can be neither judged nor validated.`);
});

test('permissions that the CDK has yet to look up are none', () => {
  const { app, stack, instance } = rolesStack({}, { env: { account: '111122223333', region: 'us-east-1' } });
  const profile = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  (profile.node.defaultChild as CfnSecurityProfile).permissions = StringParameter.valueFromLookup(stack, '/names').split(',');
  expect(app.synth().manifest.missing).toHaveLength(1);
});

function parameterIn(stack: Stack): string {
  return new CfnParameter(stack, 'Names').valueAsString;
}
