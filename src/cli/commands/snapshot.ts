import { Command } from 'commander';
import type { CommandContext } from '../command-context';
import { withHolders, type HolderOptions } from '../live/holder-options';

export interface SnapshotOptions extends HolderOptions {
  readonly output?: string;
  readonly json?: boolean;
}

/** `connect-profiles snapshot INSTANCE`. */
export function snapshotCommand(context: CommandContext): Command {
  return withHolders(new Command('snapshot')
    .description('Records a live instance and its profiles in a file to commit. Reads only.')
    .argument('<instance>', 'ARN of the instance')
    .option('-o, --output <file>', 'file to write (default: <instance ID>.snapshot.json)')
    .option('--json', 'write the snapshot to standard output; docs/schemas/snapshot.schema.json describes it'))
    .addHelpText('after', EXAMPLES)
    .action(async (instance: string, options: SnapshotOptions) => {
      const { runSnapshot } = await import('../actions/actions');
      await runSnapshot(instance, options, context);
    });
}

const EXAMPLES = `
Examples:
  npx connect-profiles snapshot "$INSTANCE_ARN"
  npx connect-profiles snapshot "$INSTANCE_ARN" -o production.snapshot.json
  npx connect-profiles snapshot "$INSTANCE_ARN" --users   # how many hold what
An ARN is like arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-...
Credentials are those of the AWS CLI (AWS_PROFILE, environment, SSO). Connect
allows 2 calls per second of each operation, so 50 profiles take half a minute.
After an interruption, run the same command again to continue.`;
