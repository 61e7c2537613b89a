import { CfnOutput, CfnParameter, CfnResource, Mixins, type Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { ConnectInstance, PermissionSet, SecurityProfile, ValidatedSecurityProfile } from '../../../src';
import { ATTRIBUTES, READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE } from '../../../src/formats/validation-request';
import { liveProfiles, profilesOf } from '../support/live-profiles';

const PERMISSIONS = ['BasicAgentAccess', 'TransferDestinations.View'];

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());

/** A profile as it was written before anybody used the library, with its ARN as an output. */
const written = (instance: Instance, permissions = PERMISSIONS) => (stack: Stack) => {
  const profile = new CfnSecurityProfile(stack, 'Agent', {
    instanceArn: instance.arn, securityProfileName: 'Agents', description: 'Takes calls', permissions, tags: [{ key: 'team', value: 'sales' }],
  });
  new CfnOutput(stack, 'Arn', { value: profile.ref });
};

const withMixin = (instance: Instance, permissions?: string[]) => (stack: Stack) => {
  written(instance, permissions)(stack);
  Mixins.of(stack.node.root).apply(new ValidatedSecurityProfile());
};

/** The same as a construct of the library, under the logical ID that the resource had. */
const asConstruct = (instance: Instance) => (stack: Stack) => {
  const profile = new SecurityProfile(stack, 'AgentRole', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn),
    securityProfileName: 'Agents',
    description: 'Takes calls',
    permissions: PermissionSet.fromNames(PERMISSIONS),
    tags: { team: 'sales' },
  });
  (profile.node.defaultChild as CfnSecurityProfile).overrideLogicalId('Agent');
  new CfnOutput(stack, 'Arn', { value: profile.securityProfileArn });
};

test('a profile that was written as a resource is taken over, and moves to a construct, without being written again', async () => {
  const instance = fixture.connect.addInstance();
  const before = await fixture.deploy('TakenOver', written(instance));
  instance.addUser({ username: 'jane', profiles: ['Agents'] });
  const [profile] = instance.securityProfiles;
  fixture.connect.forgetRequests();

  for (const step of [withMixin(instance), asConstruct(instance)]) {
    const after = await fixture.deploy('TakenOver', step);
    expect(after.status).toBe('UPDATE_COMPLETE');
    expect(after.outputs.Arn).toBe(before.outputs.Arn);
    expect(after.changes.filter(({ ResourceType }) => ResourceType === 'AWS::Connect::SecurityProfile').map(({ Replacement }) => Replacement))
      .not.toContain('True');
    expect(liveProfiles(instance)).toEqual(profilesOf(after.template, instance));
    expect(instance.securityProfiles).toHaveLength(1);
    expect(instance.profile('Agents')).toMatchObject({ id: profile.id, arn: profile.arn });
  }
  expect(fixture.connect.writes()).toEqual([]);
  expect(instance.user('jane')!.securityProfileIds).toEqual([profile.id]);
});

test('a change that the instance cannot take is refused before the profile changes', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Refused', withMixin(instance));
  fixture.connect.forgetRequests();
  const after = await fixture.deploy('Refused', withMixin(instance, [...PERMISSIONS, 'Cases.View', 'CustomerProfiles.View']));
  expect(after.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(after)).join()).toContain('needs Amazon Connect Cases');
  expect(fixture.connect.writes()).toEqual([]);
});

test('permissions that a parameter has are validated as they are deployed', async () => {
  const instance = fixture.connect.addInstance();
  const after = await fixture.deploy('Parameters', (stack) => {
    const more = new CfnParameter(stack, 'More', { type: 'CommaDelimitedList', default: 'Queues.View,RoutingPolicies.View' });
    withMixin(instance, more.valueAsList)(stack);
    for (const type of [VALIDATION_RESOURCE_TYPE, READ_BACK_RESOURCE_TYPE]) {
      const resource = stack.node.findAll().filter(CfnResource.isCfnResource).find(({ cfnResourceType }) => cfnResourceType === type)!;
      new CfnOutput(stack, type.replace('Custom::', ''), { value: resource.getAtt(ATTRIBUTES.findings).toString() });
    }
  });
  expect(after).toMatchObject({
    status: 'CREATE_COMPLETE',
    outputs: { ConnectSecurityProfileValidation: '0', ConnectSecurityProfileReadBack: '0' },
  });
  expect(instance.profile('Agents')!.permissions).toEqual(['Queues.View', 'RoutingPolicies.View']);
});
