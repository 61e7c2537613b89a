import { Resolver } from '../../../src/review/assembly/resolve';
import { readCall } from '../../../src/review/assembly/sdk-call';

const TEMPLATE = {
  Parameters: { Call: { Type: 'String', Default: '{"service":"connect","action":"updateSecurityProfile"}' }, Action: { Type: 'String', Default: 'listUsers' } },
};
const read = (written: unknown, moment = 'Create') => readCall(moment, written, new Resolver(TEMPLATE));
const call = (service: unknown, action: unknown, parameters: unknown = {}) => read(JSON.stringify({ service, action, parameters }));

test.each([
  ['connect/'], ['connect/dist-cjs/index.js'], ['@aws-sdk/client-connect'], ['../client-connect'], ['x/../client-connect'], [{ Ref: 'Service' }],
])('a service that may be Connect is taken for it: %j', (service) => {
  expect(call(service, 'updateSecurityProfile').profile).toMatchObject({ operation: 'UpdateSecurityProfile' });
});

test.each([
  [{ Ref: 'Call' }],
  [{ 'Fn::Sub': '${Call}' }],
  [{ 'Fn::FindInMap': ['M', 'a', 'b'] }],
  [{ 'Fn::Select': [0, ['{}']] }],
  [{ 'Fn::If': ['C', '{}', { Ref: 'AWS::NoValue' }] }],
  [{ 'Fn::Join': ['', [{ Ref: 'Call' }, '']] }],
  ['{"service":"connect"'],
  [{ 'Fn::ToJsonString': { service: 'connect', action: { Ref: 'Action' } } }],
])('what may be a call and cannot be read is said: %j', (written) => {
  expect(read(written)).toEqual({ unread: expect.stringMatching(/^calls the SDK in a way that could not be read/) });
});

test('a call is read from whatever gives its text without a doubt', () => {
  const written = { service: { 'Fn::Join': ['', ['con', 'nect']] }, action: { 'Fn::Join': ['', ['updateSecurity', 'Profile']] }, parameters: { Permissions: ['A.View'] } };
  expect(read({ 'Fn::ToJsonString': written }).profile).toMatchObject({ parameters: { Permissions: ['A.View'] } });
  expect(read(written).profile).toMatchObject({ operation: 'UpdateSecurityProfile' });
});

test.each([
  ['CloudFormation', 'createStack', /^calls cloudformation to deploy a template/],
  ['@aws-sdk/client-cloudformation', 'ExecuteChangeSetCommand', /^calls cloudformation to deploy a template/],
  ['CloudFormation', { Ref: 'Action' }, /^calls cloudformation to deploy a template/],
  ['ServiceCatalog', 'provisionProduct', /^calls servicecatalog to deploy a template/],
  ['Connect', 'associateSecurityProfiles', /^calls the SDK with AssociateSecurityProfiles/],
])('%s.%j is said', (service, action, why) => {
  expect(call(service, action)).toEqual({ unread: expect.stringMatching(why) });
});

test.each([['AWS::Connect::SecurityProfile'], [{ Ref: 'Type' }], [undefined]])('Cloud Control may make a profile of the type %j', (TypeName) => {
  expect(call('CloudControl', 'createResource', { TypeName })).toEqual({ unread: expect.stringMatching(/^calls cloudcontrol to make or change a resource/) });
});

test('what a call of another service is given is looked at, and not what that calls its operations', () => {
  expect(call('Scheduler', 'createSchedule', { Target: { Arn: 'arn:aws:scheduler:::aws-sdk:connect:createSecurityProfile' } }))
    .toEqual({ unread: expect.stringMatching(/^calls the SDK with CreateSecurityProfile/) });
  expect(call('IoT', 'createSecurityProfile')).toEqual({});
});

test.each([
  [JSON.stringify({ service: 'CloudFormation', action: 'describeStacks' })],
  [JSON.stringify({ service: 'CloudControl', action: 'createResource', parameters: { TypeName: 'AWS::SNS::Topic' } })],
  [JSON.stringify({ service: 'SSM', action: 'getParameter', parameters: { Name: { Ref: 'Name' } } })],
  [JSON.stringify({ some: 'thing' })],
  ['updated'],
  [{ 'Fn::Join': ['', ['arn:aws:s3:::', { Ref: 'Bucket' }]] }],
  [undefined],
])('others are no such calls: %j', (written) => {
  expect(read(written)).toEqual({});
});
