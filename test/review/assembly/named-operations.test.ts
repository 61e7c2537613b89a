import { namedIn } from '../../../src/review/assembly/named-operations';
import { Resolver } from '../../../src/review/assembly/resolve';

const NOTHING = new Resolver({});
const named = (properties: unknown, Type = 'AWS::Some::Thing', template = {}) => namedIn({ Type, Properties: properties }, new Resolver(template));

test.each([
  ['code in JavaScript', 'AWS::Lambda::Function', { Code: { ZipFile: 'await new Connect().updateSecurityProfile({})' } }],
  ['code in Python', 'AWS::Lambda::Function', { Code: { ZipFile: 'client.update_security_profile()' } }],
  ['code that joins it', 'AWS::Lambda::Function', { Code: { ZipFile: 'client["update" + "SecurityProfile"]()' } }],
  ['code with escapes', 'AWS::Lambda::Function', { Code: { ZipFile: '"\\u0075pdate\\x53ecurityProfile"' } }],
  ['a target of a schedule', 'AWS::Scheduler::Schedule', { Target: { Arn: 'arn:aws:scheduler:::aws-sdk:connect:updateSecurityProfile' } }],
  ['a task of a state machine', 'AWS::StepFunctions::StateMachine', { Definition: { States: { A: { Resource: 'arn:aws:states:::aws-sdk:connect:updateSecurityProfile' } } } }],
  ['a command', 'AWSUtility::CloudFormation::CommandRunner', { Command: 'aws connect update-security-profile' }],
  ['an automation', 'AWS::SSM::Document', { Content: { mainSteps: [{ inputs: { Service: 'connect', Api: 'UpdateSecurityProfile' } }] } }],
  ['pieces that are joined', 'AWS::Some::Thing', { A: { 'Fn::Join': ['', ['updateSecurity', { 'Fn::Join': ['', ['Pro', 'file']] }]] } }],
  ['a piece of a condition', 'AWS::Some::Thing', { A: { 'Fn::Join': ['', ['update', { 'Fn::If': ['C', 'Security', ''] }, 'Profile']] } }],
  ['a piece of a list', 'AWS::Some::Thing', { A: { 'Fn::Sub': ['${X}Profile', { X: { 'Fn::Select': ['1', ['a', 'updateSecurity']] } }] } }],
])('%s is found', (_, type, properties) => {
  expect(named(properties, type)).toBe('UpdateSecurityProfile');
});

test('defaults of parameters and values of mappings are found', () => {
  const Parameters = { P: { Type: 'String', Default: 'createSecurity' } };
  const Mappings = { M: { a: { b: 'createSecurityProfile' } } };
  expect(named({ A: { 'Fn::Sub': '${P}Profile' } }, undefined, { Parameters })).toBe('CreateSecurityProfile');
  expect(named({ A: { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'b'] } }, undefined, { Mappings })).toBe('CreateSecurityProfile');
});

test.each([
  ['AWS::Connect::SecurityProfile', { TypeName: 'AWS::Connect::SecurityProfile' }],
  ['DisassociateSecurityProfiles', { A: 'disassociateSecurityProfiles' }],
  ['AllowedAIAgents', { Details: { Agent: { AllowedAIAgents: [] } } }],
])('%s is named as well', (name, properties) => {
  expect(named(properties)).toBe(name);
});

test('what a machine is told to run at its start is looked at', () => {
  const Metadata = { 'AWS::CloudFormation::Init': { config: { commands: { a: { command: 'aws connect delete-security-profile' } } } } };
  expect(namedIn({ Type: 'AWS::EC2::Instance', Metadata }, NOTHING)).toBe('DeleteSecurityProfile');
});

test.each([
  ['a policy', 'AWS::IAM::Policy', { PolicyDocument: { Statement: [{ Action: 'connect:UpdateSecurityProfile' }] } }],
  ['a pattern of events', 'AWS::Events::Rule', { EventPattern: { detail: { eventName: ['UpdateSecurityProfile'] } } }],
  ['reading', 'AWS::Lambda::Function', { Code: { ZipFile: 'listSecurityProfiles(); describeSecurityProfile(); updateUserSecurityProfiles()' } }],
  ['values beside each other', 'AWS::Lambda::Function', { Environment: { Variables: { MODE: 'update', SECURITY_PROFILE: 'a' } } }],
  ['the name of another resource', 'AWS::Events::Rule', { Targets: [{ Arn: { 'Fn::GetAtt': ['UpdateSecurityProfileFunction', 'Arn'] }, Id: { Ref: 'UpdateSecurityProfile' } }] }],
])('%s is nothing of the kind', (_, type, properties) => {
  expect(named(properties, type)).toBeUndefined();
});

test.each([
  ['a path', 'AWS::ApiGateway::Method', { Integration: { Uri: 'arn:aws:apigateway:us-east-1:connect:path/security-profiles/i/p' } }, '/security-profiles/'],
  ['a service that deploys a template', 'AWS::Scheduler::Schedule', { Target: { Arn: 'arn:aws:scheduler:::aws-sdk:cloudformation:createStack' } }, 'aws-sdk:cloudformation:createStack'],
  ['a text in which CloudFormation puts pieces', 'AWS::StepFunctions::StateMachine', {
    DefinitionString: '{"Resource":"arn:aws:states:::aws-sdk:connect:${Verb}SecurityProfile"}', DefinitionSubstitutions: { Verb: 'update' },
  }, 'UpdateSecurityProfile'],
])('%s is found', (_, type, properties, name) => {
  expect(named(properties, type)).toBe(name);
});
