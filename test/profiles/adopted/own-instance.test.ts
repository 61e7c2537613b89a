import { CfnCondition, CfnParameter } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnInstance, type CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { ConnectInstance, ValidatedSecurityProfile } from '../../../src';
import { VALIDATION_RESOURCE_TYPE } from '../../../src/formats/validation-request';
import { INSTANCE_ARN } from '../../support/roles-app';
import { applied, newStack, resources, saidOfApp, written } from '../support/written-profile';

describe('the instance', () => {
  const OTHER = INSTANCE_ARN.replace('11111111', '99999999');

  test('may be given, to choose how profiles are validated', () => {
    const stack = newStack();
    written(stack);
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { enabled: false } });
    applied(stack, new ValidatedSecurityProfile({ instance }));
    expect(saidOfApp(stack).error).toBeUndefined();
    expect(resources(stack, VALIDATION_RESOURCE_TYPE)).toEqual([]);
  });

  test('is a finding where the profile is on another one', () => {
    const stack = newStack();
    written(stack, { instanceArn: OTHER });
    applied(stack, new ValidatedSecurityProfile({ instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN) }));
    const error = saidOfApp(stack).error?.replace(/\s+/g, ' ');
    expect(error).toContain(`error other-instance · Stack/Team "Team" ValidatedSecurityProfile validates the profile on the instance ${INSTANCE_ARN}, but its instanceArn is ${OTHER}.`);
  });

  test('is a finding where it changes after the mixin was applied', () => {
    const stack = newStack();
    const profile = written(stack);
    applied(stack);
    profile.instanceArn = OTHER;
    expect(saidOfApp(stack).error).toContain('error other-instance · Stack/Team');
  });

  test('may be known to the deployment alone', () => {
    const stack = newStack();
    const instanceArn = new CfnParameter(stack, 'InstanceArn').valueAsString;
    written(stack, { instanceArn });
    written(stack, { instanceArn }, 'Second');
    applied(stack);
    expect(saidOfApp(stack)).toEqual({ error: undefined, warnings: [], infos: [] });
    const [{ Properties }] = resources(stack, VALIDATION_RESOURCE_TYPE);
    expect(Properties.InstanceArn).toEqual({ Ref: 'InstanceArn' });
    expect(Object.keys(Properties.Profiles)).toEqual(['Second', 'Team']);
  });

  test('may be undetermined, which is a warning', () => {
    const stack = newStack();
    written(stack, { instanceArn: new CfnParameter(stack, 'InstanceArn').valueAsString });
    applied(stack, new ValidatedSecurityProfile({ instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN) }));
    const { error, warnings } = saidOfApp(stack);
    expect(error).toBeUndefined();
    expect(warnings.join()).toContain(`ValidatedSecurityProfile validates the profile on the instance ${INSTANCE_ARN}. `
      + 'Whether that is its own could not be determined, because its instanceArn is {"Ref":"InstanceArn"}.');
  });

  test('has to be one', () => {
    const stack = newStack();
    written(stack, { instanceArn: 'my-instance' });
    expect(() => applied(stack)).toThrow('The instanceArn of Stack/Team is "my-instance", which is not the ARN of an Amazon Connect instance.');
  });

  test('may be one that CloudFormation looks up, as a template names it', () => {
    const stack = newStack();
    written(stack, { instanceArn: '{{resolve:ssm:/connect/arn}}' });
    applied(stack);
    expect(saidOfApp(stack)).toEqual({ error: undefined, warnings: [], infos: [] });
    expect(resources(stack, VALIDATION_RESOURCE_TYPE)[0].Properties.InstanceArn).toBe('{{resolve:ssm:/connect/arn}}');
  });

  test('is the one that an override names', () => {
    const stack = newStack();
    new CfnParameter(stack, 'Other');
    written(stack).addPropertyOverride('InstanceArn', { Ref: 'Other' });
    applied(stack);
    expect(resources(stack, VALIDATION_RESOURCE_TYPE)[0].Properties.InstanceArn).toEqual({ Ref: 'Other' });
  });

  test('is a finding where an override names another one afterwards', () => {
    const stack = newStack();
    const profile = written(stack);
    applied(stack);
    profile.addOverride('Properties.InstanceArn', OTHER);
    expect(saidOfApp(stack).error).toContain(`its instanceArn is\n  ${OTHER}`);
  });

  test('may have a condition, which is that of the validation as well', () => {
    const stack = newStack();
    const instance = new CfnInstance(stack, 'Instance', { attributes: { inboundCalls: true, outboundCalls: true }, identityManagementType: 'CONNECT_MANAGED' });
    written(stack, { instanceArn: instance.attrArn });
    applied(stack);
    const condition = instance.cfnOptions.condition = new CfnCondition(stack, 'Prod');
    (stack.node.findChild('Team') as CfnSecurityProfile).cfnOptions.condition = condition;
    const all = Object.values<{ Condition?: string }>(Template.fromStack(stack).toJSON().Resources);
    expect(all.map(({ Condition }) => Condition)).toEqual(Array(7).fill('Prod'));
  });
});

