import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { idFromArn } from '../../cdk/id-from-arn';
import { known } from '../../cdk/known';

/**
 * A group of the agent hierarchy: a part of the organization, with everything below it.
 */
export class HierarchyGroup {
  /**
   * A group by its id.
   *
   * @param id the last part of its ARN
   * @throws if it is empty
   */
  public static fromId(id: string): HierarchyGroup {
    if (id === '') {
      throw new Error('The ID of a hierarchy group must not be empty. Give the last part of the group\'s ARN.');
    }
    return new HierarchyGroup(id);
  }

  /**
   * A group by its ARN.
   *
   * @param arn `arn:<partition>:connect:<region>:<account>:instance/<instance id>/agent-group/<id>`, or a token
   * @throws if the ARN is known and not that of a hierarchy group
   */
  public static fromArn(arn: string): HierarchyGroup {
    return new HierarchyGroup(idFromArn(arn, 'agent-group'), arn);
  }

  /**
   * A group that an app defines.
   *
   * @param group the group, such as a `CfnUserHierarchyGroup`
   */
  public static fromGroup(group: aws_connect.IUserHierarchyGroupRef): HierarchyGroup {
    return HierarchyGroup.fromArn(group.userHierarchyGroupRef.userHierarchyGroupArn);
  }

  /** Its ARN, where it was given and is known. @internal */
  public readonly _arn?: string;

  private constructor(
    /** The last part of its ARN. */
    public readonly id: string,
    arn?: string,
  ) {
    this._arn = known(arn);
  }
}
