import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnInstance, CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { AgentProfile, ConnectInstance, SupervisorProfile } from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

const BEFORE = 'Custom::ConnectSecurityProfileValidation';

const only = (found: Record<string, any>) => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.entries(found)[0];
};

describe('what depends on an instance', () => {
  const instanceOf = (stack: Stack) => new CfnInstance(stack, 'Connect', { identityManagementType: 'CONNECT_MANAGED', attributes: { inboundCalls: true, outboundCalls: true } });
  const casesOf = (stack: Stack, instanceId: string) => new CfnIntegrationAssociation(stack, 'Cases', {
    instanceId, integrationType: 'CASES_DOMAIN', integrationArn: 'arn:aws:cases:us-east-1:111122223333:domain/d',
  });

  test('may be a profile, without a cycle', () => {
    const { stack, instance } = rolesStack();
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' }).node.addDependency(instance);
    expect(() => Template.fromStack(stack)).not.toThrow();
  });

  test('may be a feature that a profile depends on, and the validation waits for it', () => {
    const stack = new Stack(new App(), 'Stack');
    const instance = instanceOf(stack);
    const cases = casesOf(stack, instance.attrArn);
    cases.node.addDependency(instance);
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', heldTogetherWith: [agent] }).node.addDependency(agent);
    agent.node.addDependency(cases);
    const result = Template.fromStack(stack);
    expect(only(result.findResources(BEFORE))[1].DependsOn).toEqual(['Cases']);
    expect(only(result.findResources('AWS::Connect::IntegrationAssociation'))[1].DependsOn).toEqual(['Connect']);
  });

  test('may be a feature that the resource of a profile depends on', () => {
    const { stack, instance } = rolesStack();
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    (agent.node.defaultChild as CfnResource).addDependency(casesOf(stack, instance.instanceArn));
    expect(only(Template.fromStack(stack).findResources(BEFORE))[1].DependsOn).toEqual(['Cases']);
  });

  test('may be whatever the validation is to wait for, in each reference to the instance', () => {
    const { stack, instance } = rolesStack();
    const other = ConnectInstance.fromInstanceArn(stack, 'Other', INSTANCE_ARN);
    for (const [id, reference] of [['Domain', instance], ['Portal', other]] as const) {
      const feature = new Construct(stack, id);
      new CfnResource(feature, 'Resource', { type: 'Custom::Feature' });
      reference.node.addDependency(feature);
      new AgentProfile(stack, `${id}Agent`, { instance: reference, securityProfileName: id });
    }
    expect(only(Template.fromStack(stack).findResources(BEFORE))[1].DependsOn).toEqual([expect.stringMatching(/^Domain/), expect.stringMatching(/^Portal/)]);
  });

  test('may be a scope of the profiles', () => {
    const { stack, instance } = rolesStack();
    const roles = new Construct(stack, 'Roles');
    roles.node.addDependency(casesOf(stack, instance.instanceArn));
    new AgentProfile(roles, 'Agent', { instance, securityProfileName: 'Agent' });
    expect(only(Template.fromStack(stack).findResources(BEFORE))[1].DependsOn).toEqual(['Cases']);
  });
});
