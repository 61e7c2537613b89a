import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { isIndented, isWritten, renderedProperties } from '../../src/cdk/private';

test('a resource is written unless its class leaves it out', () => {
  class Left extends CfnResource {
    protected override shouldSynthesize(): boolean {
      return false;
    }
  }
  const stack = new Stack(new App(), 'Stack');
  const [one, left] = [new CfnResource(stack, 'One', { type: 'AWS::Test::Resource' }), new Left(stack, 'Left', { type: 'AWS::Test::Resource' })];
  expect([isWritten(one), isWritten(left)]).toEqual([true, false]);
});

test.each([[undefined, true], [false, true], [true, false]])('a template is indented as its stack says: suppressTemplateIndentation %s', (suppressTemplateIndentation, indented) => {
  expect(isIndented(new Stack(new App(), 'Stack', { suppressTemplateIndentation }))).toBe(indented);
});

test('properties have the names that CloudFormation has', () => {
  const stack = new Stack(new App(), 'Stack');
  const given = { instanceArn: 'arn', securityProfileName: 'Agent', allowedAccessControlTags: [{ key: 'team', value: 'a' }] };
  const profile = new CfnSecurityProfile(stack, 'Profile', given);
  expect(renderedProperties(profile, given)).toMatchObject({
    InstanceArn: 'arn', SecurityProfileName: 'Agent', AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }],
  });
});
