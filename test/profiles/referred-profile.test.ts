import { CfnParameter } from 'aws-cdk-lib';
import { SecurityProfile } from '../../src';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../support/roles-app';

test('a profile that is there already is referred to by its ARN, and not made', () => {
  const { stack } = rolesStack();
  const profile = SecurityProfile.fromSecurityProfileArn(stack, 'Admin', `${INSTANCE_ARN}/security-profile/7777-8888`);
  expect(profile).toMatchObject({
    securityProfileArn: `${INSTANCE_ARN}/security-profile/7777-8888`,
    securityProfileId: '7777-8888',
    securityProfileRef: { securityProfileArn: `${INSTANCE_ARN}/security-profile/7777-8888` },
    env: { account: '111122223333', region: 'us-east-1' },
  });
  expect(profilesOf(stack)).toEqual({});
});

test('the ARN may be known at deployment only', () => {
  const { stack } = rolesStack();
  const profile = SecurityProfile.fromSecurityProfileArn(stack, 'Admin', new CfnParameter(stack, 'Arn').valueAsString);
  expect(stack.resolve(profile.securityProfileId)).toEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Arn' }] }] });
});

test('another ARN is refused', () => {
  const { stack } = rolesStack();
  expect(() => SecurityProfile.fromSecurityProfileArn(stack, 'Admin', INSTANCE_ARN)).toThrow(`"${INSTANCE_ARN}" is not an ARN of the form arn:`);
});
