import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { idFromArn } from '../../cdk/id-from-arn';
import { known } from '../../cdk/known';
import { kind, TEXT } from '../../roles/kinds';

const GROUP = kind((value) => typeof value?.userHierarchyGroupRef?.userHierarchyGroupArn === 'string',
  'a CfnUserHierarchyGroup, or HierarchyGroup.fromId(id)');

/**
 * A group of the agent hierarchy, to which the access of the holders of a profile can be restricted.
 */
export class HierarchyGroup {
  /**
   * References a group by its ID.
   *
   * @param id last part of the ARN of the group, at most 127 letters, digits and hyphens
   * @throws if the ID is empty
   */
  public static fromId(id: string): HierarchyGroup {
    TEXT(id, 'id', 'HierarchyGroup.fromId()');
    if (id === '') {
      throw new Error('The ID of a hierarchy group must not be empty. Give the last part of the group\'s ARN.');
    }
    return new HierarchyGroup(id);
  }

  /**
   * References a group by its ARN.
   *
   * @param arn `arn:<partition>:connect:<region>:<account>:instance/<instance id>/agent-group/<id>`, or a token
   * @throws if the ARN is known and is not that of a hierarchy group
   */
  public static fromArn(arn: string): HierarchyGroup {
    return new HierarchyGroup(idFromArn(arn, 'agent-group'), arn);
  }

  /**
   * References a group that an app defines.
   *
   * @param group group, such as a `CfnUserHierarchyGroup`
   */
  public static fromGroup(group: aws_connect.IUserHierarchyGroupRef): HierarchyGroup {
    GROUP(group, 'group', 'HierarchyGroup.fromGroup()');
    return HierarchyGroup.fromArn(group.userHierarchyGroupRef.userHierarchyGroupArn);
  }

  /** Its ARN, where it was given and is known. @internal */
  public readonly _arn?: string;

  private constructor(
    /** The ID of the group: the last part of its ARN. */
    public readonly id: string,
    arn?: string,
  ) {
    this._arn = known(arn);
  }
}
