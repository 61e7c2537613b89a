import { isKnown } from '../../cdk/known';

/**
 * An AI agent that a profile lets its holders call, above all other AI agents (agent to agent).
 *
 * CloudFormation cannot set it: the deployment's second step writes it, where `writeWhatCloudFormationCannot` of the
 * instance's validation lets it. What a profile can say of an AI agent is what the API model of Amazon Connect has as `AIAgent`.
 */
export class ProfileAiAgent {
  /**
   * An AI agent of a third party.
   *
   * @param arn ARN that it is registered with, or a token
   * @throws if the ARN is known and is none
   */
  public static thirdParty(arn: string): ProfileAiAgent {
    if (isKnown(arn) && !/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(arn)) {
      throw new Error(`"${arn}" is not the ARN of an AI agent. Expected arn:<partition>:<service>:<region>:<account>:<resource>. `
        + 'Look up the ARN where the AI agent is registered.');
    }
    return new ProfileAiAgent(arn);
  }

  /** The only type that Connect knows. */
  public readonly agentType: string = 'THIRD_PARTY';

  private constructor(
    /** ARN that it is registered with. */
    public readonly agentArn: string,
  ) {}
}
