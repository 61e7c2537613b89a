import { otherWriters } from '../../../src/review/inputs/other-writers';

const found = (type: string, values: unknown = {}) => otherWriters([{ address: 'it', type, values }]).map(({ text }) => text);

test.each([
  'aws_cloudformation_stack_set', 'awscc_cloudformation_stack_set', 'aws_cloudformation_stack_instances', 'aws_servicecatalog_provisioned_product',
  'aws_serverlessapplicationrepository_cloudformation_stack', 'aws:cloudformation/stack:Stack', 'aws-native:cloudformation:StackSet',
])('what deploys a template that is not read is said: %s', (type) => {
  expect(found(type)).toEqual(['it deploys a template that is not read, and that may have security profiles. Run the command with the template as well.']);
});

test.each([
  ['aws_cloudcontrolapi_resource', { type_name: 'AWS::CloudFormation::StackSet' }, /deploys a template/],
  ['aws_scheduler_schedule', { target: [{ arn: 'arn:aws:scheduler:::aws-sdk:connect:updateSecurityProfile' }] }, /names UpdateSecurityProfile/],
  ['aws:cloudcontrol/resource:Resource', { typeName: 'AWS::Connect::SecurityProfile' }, /names AWS::Connect::SecurityProfile/],
  ['aws_cloudwatch_event_target', { input: 'updateSecurityProfile' }, /names UpdateSecurityProfile/],
  ['command:local:Command', { create: 'aws connect update-security-profile' }, /names UpdateSecurityProfile/],
  ['fork_connect_security_profile', {}, /is of a type that this version of connect-profiles does not know/],
])('what may write a profile is said: %s', (type, values, text) => {
  expect(found(type, values)).toEqual([expect.stringMatching(text)]);
});

test.each([
  ['aws_iam_policy', { policy: '{"Action":"connect:UpdateSecurityProfile"}' }],
  ['aws-native:iam:Role', { policies: ['connect:UpdateSecurityProfile'] }],
  ['aws_cloudwatch_event_rule', { event_pattern: '{"eventName":["UpdateSecurityProfile"]}' }],
  ['aws_lambda_function', { environment: [{ variables: { PROFILE: 'Agent' } }] }],
  ['aws_connect_user', { security_profile_ids: ['a'] }],
  ['pulumi:pulumi:Stack', undefined],
])('what writes none is passed over: %s', (type, values) => {
  expect(found(type, values)).toEqual([]);
});
