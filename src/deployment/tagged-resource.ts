import { CfnResource, TagManager, TagType, type CfnResourceProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** A resource that takes the tags of its scope, as those of the CDK's own classes do. */
export class TaggedResource extends CfnResource {
  public readonly tags: TagManager;

  constructor(scope: Construct, id: string, props: CfnResourceProps) {
    super(scope, id, props);
    this.tags = new TagManager(TagType.STANDARD, props.type, undefined, { tagPropertyName: 'Tags' });
  }

  /** The manager writes names as the CDK has them, CloudFormation wants its own. */
  protected override renderProperties({ Tags, ...properties }: Record<string, any>): Record<string, any> {
    return { ...properties, Tags: Tags?.map(({ key, value }: Record<string, unknown>) => ({ Key: key, Value: value })) };
  }
}
