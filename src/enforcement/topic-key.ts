import { CfnResource } from 'aws-cdk-lib';
import type { aws_sns } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { renderedResource } from '../cdk/private';
import { own } from '../formats/shapes';
import { templateText } from '../roles/access/template-text';

/** The alias of the key that AWS manages, whose policy nobody can change. It is given by its name or its ARN. */
const MANAGED_KEY = /(?:^|:)(alias\/aws\/sns)$/;

/**
 * Says that an alarm cannot publish to a topic, because AWS manages the key: its policy does not allow CloudWatch to use it. The
 * topic is as its template has it; nobody can tell of one that another app defines.
 */
export function keyProblems(topic: aws_sns.ITopicRef | undefined, watch: IConstruct): string[] {
  const [, key] = MANAGED_KEY.exec(keyInTemplate(topic)) ?? [];
  return key === undefined ? [] : [
    `The topic ${topic!.node.path} of the watch ${watch.node.path} is encrypted with "${key}", the key that AWS manages, whose policy does not allow `
    + 'Amazon CloudWatch to use it: the alarm of the watch could not publish. Encrypt the topic with a key of your own, whose policy allows '
    + 'kms:Decrypt and kms:GenerateDataKey* to cloudwatch.amazonaws.com, or give a topic without a key.',
  ];
}

function keyInTemplate(topic: aws_sns.ITopicRef | undefined): string {
  const resource = CfnResource.isCfnResource(topic) ? topic : topic?.node?.defaultChild;
  return CfnResource.isCfnResource(resource) ? templateText(own(own(renderedResource(resource), 'Properties'), 'KmsMasterKeyId')) : '';
}
