import type { Command } from 'commander';
import type { WantedHolders } from '../../connect/people';
import { UsageError } from '../usage-error';

/** Whose profiles are to be recorded. */
export interface HolderOptions {
  readonly users?: boolean;
  readonly userNames?: boolean;
  readonly aiAgent?: readonly string[];
}

/** Adds the options that say whose profiles are recorded. */
export function withHolders(command: Command): Command {
  return command
    .option('--users', 'count who holds which profiles: numbers of people, and no names')
    .option('--user-names', 'the same with user names, which are personal data')
    .option('--ai-agent <arn>', 'ARN of an AI agent whose profiles are wanted; can be repeated', (arn: string, before: readonly string[] = []) => [...before, arn]);
}

/** @throws UsageError if what is to be an ARN is none */
export function wantedHolders({ users, userNames, aiAgent = [] }: HolderOptions): WantedHolders {
  const other = aiAgent.find((arn) => !/^arn:[\w-]+:wisdom:/.test(arn));
  if (other !== undefined) {
    throw new UsageError(`"${other}" is not the ARN of an AI agent. Expected arn:aws:wisdom:<region>:<account>:ai-agent/<assistant>/<agent>, `
      + 'with the version behind it where the agent is associated by that, such as :1.');
  }
  return { users, userNames, aiAgents: aiAgent };
}
