import { templateApp } from '../../../src/review/assembly/read-app';

const PROFILE = 'AWS::Connect::SecurityProfile';
const USER = 'AWS::Connect::User';

const Agent = { Type: PROFILE, Properties: { InstanceArn: 'i', SecurityProfileName: 'Agent', Permissions: ['BasicAgentAccess'] } };
const Lead = (SecurityProfileArns: unknown) => ({ Type: USER, Properties: { SecurityProfileArns } });

function users(profiles: unknown, more: object = {}) {
  return templateApp({ Resources: { Agent, Lead: Lead(profiles) }, ...more }, 'template.json').users;
}

test.each<[string, unknown]>([
  ['Ref', { Ref: 'Agent' }],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Agent', 'SecurityProfileArn'] }],
  ['Fn::GetAtt as a text', { 'Fn::GetAtt': 'Agent.SecurityProfileArn' }],
  ['Fn::Sub', { 'Fn::Sub': '${Agent}' }],
  ['a part of the ARN', { 'Fn::Join': ['/', ['arn', { 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Agent' }] }] }]] }],
])('a user holds a profile of the template that %s refers to', (_, item) => {
  expect(users([item])).toEqual([{ id: 'Lead', holdings: [{ roles: ['Agent'], unknown: [] }] }]);
});

test('other profiles are not known', () => {
  expect(users([{ Ref: 'Agent' }, 'arn:other', { Ref: 'Other' }], { Parameters: { Other: { Type: 'String' } } }))
    .toEqual([{ id: 'Lead', holdings: [{ roles: ['Agent'], unknown: ['the profile ${Other}', 'the profile arn:other'] }] }]);
});

test('what another resource makes of a profile is not the profile', () => {
  const Custom = { Type: 'Custom::Thing', Properties: { Profile: { Ref: 'Agent' } } };
  const { users: found } = templateApp({ Resources: { Agent, Custom, Lead: Lead([{ Ref: 'Custom' }]) } }, 'template.json');
  expect(found![0]!.holdings).toEqual([{ roles: [], unknown: ['the profile ${Custom}'] }]);
});

test('a profile is followed into a nested stack, and out of one', () => {
  const nested = { Parameters: { Profile: { Type: 'String' } }, Resources: { Inner: Lead([{ Ref: 'Profile' }]) } };
  const giving = { Resources: { Agent }, Outputs: { Arn: { Value: { Ref: 'Agent' } } } };
  const stack = (template: object, Parameters?: object) => ({
    Type: 'AWS::CloudFormation::StackSet', Properties: {
      TemplateBody: JSON.stringify(template), Parameters,
    },
  });
  const { users: inward } = templateApp({
    Resources: {
      Agent, Nested: {
        Type: 'AWS::CloudFormation::StackSet', Properties: {
          TemplateBody: JSON.stringify(nested), Parameters: [{ ParameterKey: 'Profile', ParameterValue: { Ref: 'Agent' } }],
        },
      },
    },
  }, 'template.json');
  expect(inward).toEqual([{ id: 'Nested/Inner', holdings: [{ roles: ['Agent'], unknown: [] }] }]);
  const { users: outward } = templateApp({
    Resources: {
      Nested: stack(giving), Lead: Lead([{ 'Fn::GetAtt': ['Nested', 'Outputs.Arn'] }]),
    },
  }, 'template.json');
  expect(outward![0]!.holdings).toEqual([{ roles: ['Nested/Agent'], unknown: [] }]);
});
