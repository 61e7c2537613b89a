import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { idFromArn } from './id-from-arn';

/**
 * A group of the agent hierarchy: a part of the organization, with everything below it.
 */
export class HierarchyGroup {
  /**
   * A group by its id.
   *
   * @param id the last part of its ARN
   */
  public static fromId(id: string): HierarchyGroup {
    return new HierarchyGroup(id);
  }

  /**
   * A group by its ARN.
   *
   * @param arn `arn:<partition>:connect:<region>:<account>:instance/<instance id>/agent-group/<id>`; may be a token
   * @throws if the ARN is known and not that of a hierarchy group
   */
  public static fromArn(arn: string): HierarchyGroup {
    return new HierarchyGroup(idFromArn(arn, 'agent-group'));
  }

  /**
   * A group that an app defines.
   *
   * @param group the group, such as a `CfnUserHierarchyGroup`
   */
  public static fromGroup(group: aws_connect.IUserHierarchyGroupRef): HierarchyGroup {
    return HierarchyGroup.fromArn(group.userHierarchyGroupRef.userHierarchyGroupArn);
  }

  private constructor(
    /** The last part of its ARN. */
    public readonly id: string,
  ) {}
}
