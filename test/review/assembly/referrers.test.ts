import { referrersIn } from '../../../src/review/assembly/referrers';

test('every way to refer to a resource is found, and the library\'s own resources do not count', () => {
  const referrers = referrersIn({
    Resources: {
      ByRef: { Type: 'A::B::C', Properties: { Deep: [{ Ref: 'Role' }] } },
      ByAttribute: { Type: 'A::B::C', Properties: { Arn: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
      ByDottedAttribute: { Type: 'A::B::C', Properties: { Arn: { 'Fn::GetAtt': 'Role.Arn' } } },
      BySub: { Type: 'A::B::C', Properties: { Arn: { 'Fn::Sub': 'x ${Role.Arn} ${!Other}' } } },
      BySubWithVariables: { Type: 'A::B::C', Properties: { Arn: { 'Fn::Sub': ['${Role}', { x: { Ref: 'Second' } }] } } },
      Validation: { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: { Arns: { Role: { Ref: 'Role' } } } },
      Writing: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'WriteConnectSecurityProfile-1', PolicyDocument: { Resource: { Ref: 'Role' } } } },
      Unrelated: { Type: 'A::B::C', Properties: { Ref: 5, Text: 'Role' } },
    },
    Outputs: { RoleArn: { Value: { Ref: 'Role' } } },
  });
  expect(referrers.get('Role')).toEqual(['ByAttribute', 'ByDottedAttribute', 'ByRef', 'BySub', 'BySubWithVariables', 'output RoleArn']);
  expect(referrers.get('Second')).toEqual(['BySubWithVariables']);
  expect(referrers.has('Other')).toBe(false);
});
