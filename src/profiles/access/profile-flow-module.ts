import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { idFromArn } from '../../cdk/id-from-arn';
import { known } from '../../cdk/known';
import { TEXT } from '../../roles/kinds';

/**
 * A flow module that AI agents with a profile can run as a tool.
 */
export class ProfileFlowModule {
  /**
   * References a flow module by its ID.
   *
   * @param id last part of the ARN of the flow module, 1 to 128 characters
   */
  public static fromId(id: string): ProfileFlowModule {
    TEXT(id, 'id', 'ProfileFlowModule.fromId()');
    return new ProfileFlowModule(id);
  }

  /**
   * References a flow module by its ARN.
   *
   * @param arn `arn:<partition>:connect:<region>:<account>:instance/<instance id>/flow-module/<id>`, or a token
   * @throws if the ARN is known and is not that of a flow module
   */
  public static fromArn(arn: string): ProfileFlowModule {
    return new ProfileFlowModule(idFromArn(arn, 'flow-module'), arn);
  }

  /**
   * References a flow module that an app defines.
   *
   * @param flowModule flow module, such as a `CfnContactFlowModule`
   */
  public static fromModule(flowModule: aws_connect.IContactFlowModuleRef): ProfileFlowModule {
    return ProfileFlowModule.fromArn(flowModule.contactFlowModuleRef.contactFlowModuleArn);
  }

  /** The type of the flow module. Amazon Connect supports only this one. */
  public readonly moduleType: string = 'MCP';

  /** Its ARN, where it was given and is known. @internal */
  public readonly _arn?: string;

  private constructor(
    /** The ID of the flow module: the last part of its ARN. */
    public readonly flowModuleId: string,
    arn?: string,
  ) {
    this._arn = known(arn);
  }
}
