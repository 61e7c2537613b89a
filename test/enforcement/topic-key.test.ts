import { Aws, CfnCondition, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import { Alias, Key } from 'aws-cdk-lib/aws-kms';
import { CfnTopic, Topic } from 'aws-cdk-lib/aws-sns';
import type { aws_sns } from 'aws-cdk-lib/interfaces';
import { withAgent } from './support/center';
import { SecurityProfileWatch } from '../../src';

describe('a topic that is encrypted', () => {
  const MANAGED = 'alias/aws/sns';
  const synthesis = (topicIn: (stack: Stack) => aws_sns.ITopicRef) => {
    const { app, stack, instance } = withAgent();
    const topic = topicIn(new Stack(app, 'Topics'));
    new SecurityProfileWatch(stack, 'Second', { instance, topic });
    return () => app.synth();
  };

  test.each<[string, (stack: Stack) => aws_sns.ITopicRef]>([
    ['by a construct for its alias', (stack) => new Topic(stack, 'Topic', { masterKey: Alias.fromAliasName(stack, 'Key', MANAGED) })],
    ['as a resource', (stack) => new CfnTopic(stack, 'Topic', { kmsMasterKeyId: MANAGED })],
    ['as a resource, by the ARN', (stack) => new CfnTopic(stack, 'Topic', { kmsMasterKeyId: Fn.sub(`arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:${MANAGED}`) })],
    ['by an override', (stack) => {
      const topic = new Topic(stack, 'Topic');
      (topic.node.defaultChild as CfnTopic).addPropertyOverride('KmsMasterKeyId', MANAGED);
      return topic;
    }],
  ])('with the key that AWS manages is refused, because no alarm can publish to it: %s', (_, topicIn) => {
    expect(synthesis(topicIn)).toThrow('The topic Topics/Topic of the watch Center/Second is encrypted with "alias/aws/sns", the key that AWS manages, '
      + 'whose policy does not allow Amazon CloudWatch to use it: the alarm of the watch could not publish. Encrypt the topic with a key of your own, '
      + 'whose policy allows kms:Decrypt and kms:GenerateDataKey* to cloudwatch.amazonaws.com, or give a topic without a key.');
  });

  test.each<[string, (stack: Stack) => aws_sns.ITopicRef]>([
    ['with a key of the app', (stack) => new Topic(stack, 'Topic', { masterKey: new Key(stack, 'Key') })],
    ['with another alias', (stack) => new CfnTopic(stack, 'Topic', { kmsMasterKeyId: 'alias/my/alias/aws/sns' })],
    ['with a key that only the deployment knows', (stack) => new CfnTopic(stack, 'Topic', { kmsMasterKeyId: new CfnParameter(stack, 'Key').valueAsString })],
    ['with the key that AWS manages under a condition', (stack) => {
      const { logicalId } = new CfnCondition(stack, 'Encrypted', { expression: Fn.conditionEquals('a', 'b') });
      return new CfnTopic(stack, 'Topic', { kmsMasterKeyId: Fn.conditionIf(logicalId, MANAGED, Aws.NO_VALUE).toString() });
    }],
    ['and defined by another app', (stack) => Topic.fromTopicAttributes(stack, 'Topic', {
      topicArn: 'arn:aws:sns:us-east-1:111122223333:Topic', keyArn: `arn:aws:kms:us-east-1:111122223333:${MANAGED}`,
    })],
    ['not at all', (stack) => new Topic(stack, 'Topic')],
  ])('%s is not refused', (_, topicIn) => {
    expect(synthesis(topicIn)).not.toThrow();
  });
});
