import { App, Stack, Tags } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { TaggedResource } from '../../src/deployment/tagged-resource';

function resourceIn(tag: (stack: Stack) => void) {
  const stack = new Stack(new App(), 'Stack');
  new TaggedResource(stack, 'Resource', { type: 'AWS::Logs::LogGroup', properties: { RetentionInDays: 90 } });
  tag(stack);
  return Template.fromStack(stack);
}

test('takes the tags of its scope, sorted, beside its properties', () => {
  const tagged = resourceIn((stack) => ['team', 'center'].forEach((name) => Tags.of(stack).add(name, 'contact')));
  tagged.hasResourceProperties('AWS::Logs::LogGroup', {
    RetentionInDays: 90, Tags: [{ Key: 'center', Value: 'contact' }, { Key: 'team', Value: 'contact' }],
  });
});

test('has no tags where there are none', () => {
  resourceIn(() => {}).hasResourceProperties('AWS::Logs::LogGroup', { Tags: Match.absent() });
});
