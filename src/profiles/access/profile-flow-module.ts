import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { idFromArn } from '../../cdk/id-from-arn';
import { known } from '../../cdk/known';

/**
 * A flow module that a profile lets AI agents run as a tool.
 */
export class ProfileFlowModule {
  /**
   * A flow module by its id.
   *
   * @param id the last part of its ARN
   */
  public static fromId(id: string): ProfileFlowModule {
    return new ProfileFlowModule(id);
  }

  /**
   * A flow module by its ARN.
   *
   * @param arn `arn:<partition>:connect:<region>:<account>:instance/<instance id>/flow-module/<id>`, or a token
   * @throws if the ARN is known and not that of a flow module
   */
  public static fromArn(arn: string): ProfileFlowModule {
    return new ProfileFlowModule(idFromArn(arn, 'flow-module'), arn);
  }

  /**
   * A flow module that an app defines.
   *
   * @param flowModule the flow module, such as a `CfnContactFlowModule`
   */
  public static fromModule(flowModule: aws_connect.IContactFlowModuleRef): ProfileFlowModule {
    return ProfileFlowModule.fromArn(flowModule.contactFlowModuleRef.contactFlowModuleArn);
  }

  /** The only type that Connect knows. */
  public readonly moduleType: string = 'MCP';

  /** Its ARN, where it was given and is known. @internal */
  public readonly _arn?: string;

  private constructor(
    /** The last part of its ARN. */
    public readonly flowModuleId: string,
    arn?: string,
  ) {
    this._arn = known(arn);
  }
}
