import { Annotations, App, CfnResource, Stack, Stage } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { isIndented, isSynthesized, isWarningAcknowledged, isWritten, overrideOf, renderedProperties, renderedResource } from '../../src/cdk/private';

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

test('a resource is as its template has it, overrides included; one that is left out is none', () => {
  const stack = new Stack(new App(), 'Stack');
  const resource = new CfnResource(stack, 'One', { type: 'AWS::Test::Resource', properties: { Name: 'one', List: ['a', 'b'] } });
  resource.addPropertyOverride('List.1', 'c');
  resource.addOverride('DeletionPolicy', 'Retain');
  expect(renderedResource(resource)).toEqual({ Type: 'AWS::Test::Resource', Properties: { Name: 'one', List: ['a', 'c'] }, DeletionPolicy: 'Retain' });
  Object.assign(resource, { shouldSynthesize: () => false });
  expect(renderedResource(resource)).toBeUndefined();
});

test('a warning is acknowledged on its construct and on its scopes', () => {
  const stack = new Stack(new App(), 'Stack');
  const [one, other] = [new CfnResource(stack, 'One', { type: 'AWS::Test::Resource' }), new CfnResource(stack, 'Other', { type: 'AWS::Test::Resource' })];
  const before = isWarningAcknowledged(one, 'on-stack');
  Annotations.of(stack).acknowledgeWarning('on-stack');
  Annotations.of(one).acknowledgeWarning('on-one');
  expect([before, ...[one, other].flatMap((of) => ['on-stack', 'on-one'].map((id) => isWarningAcknowledged(of, id)))]).toEqual([false, true, true, true, false]);
});

test('a stage has an assembly once it was synthesized', () => {
  const stage = new Stage(new App(), 'Stage');
  const before = isSynthesized(stage);
  stage.synth();
  expect([before, isSynthesized(stage)]).toEqual([false, true]);
});

test('an override of a property is there, whichever way it was given', () => {
  const resource = new CfnResource(new Stack(), 'One', { type: 'AWS::Test::Resource', properties: { Name: 'one' } });
  const before = overrideOf(resource, 'Name');
  resource.addPropertyOverride('Name', 'two');
  resource.addOverride('Properties.Other', { Ref: 'Three' });
  expect([before, overrideOf(resource, 'Name'), overrideOf(resource, 'Other')]).toEqual([undefined, 'two', { Ref: 'Three' }]);
});
