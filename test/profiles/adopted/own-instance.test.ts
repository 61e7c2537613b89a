import { CfnParameter } from 'aws-cdk-lib';
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
    expect(() => applied(stack)).toThrow('"my-instance" is not the ARN of an Amazon Connect instance.');
  });
});

