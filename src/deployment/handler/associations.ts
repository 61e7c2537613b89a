import type { Attempt } from './attempts';
import type { Log } from './log';
import type { ConnectApi } from '../../connect/connect-api';
import { failureOf } from '../../connect/failure';
import { associate, disassociate, profilesOfAiAgent } from '../../connect/holders';

/** A profile that AI agents are to hold, or not to hold any longer. */
export interface HeldProfile {
  readonly logicalId: string;
  readonly id: string;
  readonly name: string;
}

/** What Connect may refuse for another reason than who asks, and what helps. */
const HINTS: Readonly<Record<string, string>> = {
  ConditionalOperationFailedException: 'It may have as many security profiles as Connect allows, or may have to be a published version',
  ResourceConflictException: 'Somebody may be changing the AI agent: deploy again',
  ResourceNotFoundException: 'Look whether the AI agent exists under exactly this ARN, with its version',
};

/** Associates a profile with AI agents, beside those that they have, or takes it away and leaves them the others. One that is as it should be is not written. */
export function associating(wanted: boolean, profile: HeldProfile, arns: readonly string[], api: ConnectApi, log: Log): Attempt[] {
  const { logicalId, id, name } = profile;
  return arns.map((arn) => ({
    logicalId,
    failure: wanted ? `The AI agent ${arn} could not be given "${name}"` : `"${name}" could not be taken from the AI agent ${arn}`,
    prepare: async () => (await profilesOfAiAgent(api, arn)).includes(id) === wanted ? undefined : () => {
      log.info(wanted ? 'Associating a profile with an AI agent' : 'Taking a profile from an AI agent', { profile: name, aiAgent: arn });
      return hinting(wanted ? associate(api, id, arn) : disassociate(api, id, arn));
    },
  }));
}

async function hinting(call: Promise<void>): Promise<void> {
  try {
    await call;
  } catch (error) {
    const { name, message } = failureOf(error);
    throw name in HINTS ? Object.assign(error as Error, { message: `${message.replace(/\.$/, '')}. ${HINTS[name]}` }) : error;
  }
}
