import { isKnown } from '../../cdk/known';
import { TEXT } from '../../roles/kinds';

/**
 * A third-party AI agent that the holders of a profile can call, not an AI agent that holds one (`AiAgentProfile`).
 *
 * Usually, the holders are AI agents too (agent to agent).
 *
 * CloudFormation cannot set it. The second step of the deployment writes it, if `writeWhatCloudFormationCannot` is
 * enabled in the validation of the instance. The source for its properties is `AIAgent` in the API model of Amazon
 * Connect.
 */
export class ProfileAiAgent {
  /**
   * Returns a third-party AI agent.
   *
   * @param arn ARN that the AI agent is registered with, or a token
   * @throws if the ARN is known and is malformed
   */
  public static thirdParty(arn: string): ProfileAiAgent {
    TEXT(arn, 'arn', 'ProfileAiAgent.thirdParty()');
    if (isKnown(arn) && !/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(arn)) {
      throw new Error(`"${arn}" is not the ARN of an AI agent. Expected arn:<partition>:<service>:<region>:<account>:<resource>. `
        + 'Look up the ARN where the AI agent is registered.');
    }
    return new ProfileAiAgent(arn);
  }

  /** The type of the AI agent. Amazon Connect supports only this one. */
  public readonly agentType: string = 'THIRD_PARTY';

  private constructor(
    /** The ARN that the AI agent is registered with. */
    public readonly agentArn: string,
  ) {}
}
