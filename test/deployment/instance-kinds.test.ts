import { Stack } from 'aws-cdk-lib';
import { ConnectInstance } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

test.each<[Record<string, unknown>, string]>([
  [{ snapshot: true }, 'The snapshot of Default/X is true. Give a text.'],
  [{ validation: false }, 'The validation of Default/X is false. Give an object with the properties that the documentation lists.'],
  [{ validation: { enabled: 'no' } }, 'The validation.enabled of Default/X is the text "no". Give true or false.'],
  [{ validation: { strictness: 'STRICT' } }, 'The validation.strictness of Default/X is the text "STRICT". Give Strictness.STRICT, Strictness.NORMAL or Strictness.LENIENT.'],
  [{ validation: { lockOutReason: true } }, 'The validation.lockOutReason of Default/X is true. Give a text.'],
  [{ validation: { functionOptions: { role: 'arn' } } }, 'The validation.functionOptions.role of Default/X is the text "arn". Give a role, such as iam.Role.fromRoleArn(scope, id, roleArn).'],
  [{ validation: { functionOptions: { logEncryptionKey: 'arn' } } }, 'Give a key, such as kms.Key.fromKeyArn(scope, id, keyArn).'],
  [{ validation: { functionOptions: { vpc: 'vpc-1' } } }, 'Give a VPC, such as ec2.Vpc.fromLookup('],
  [{ validation: { functionOptions: { securityGroups: ['sg-1'] } } }, 'The validation.functionOptions.securityGroups[0] of Default/X is the text "sg-1".'],
])('options of another kind are refused, with what to give: %j', (options, message) => {
  expect(() => ConnectInstance.fromInstanceArn(new Stack(), 'X', INSTANCE_ARN, options)).toThrow(message);
});
