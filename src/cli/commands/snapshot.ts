import { Command } from 'commander';
import { snapshotOf } from '../../review/snapshot/snapshot';
import type { CommandContext } from '../command-context';
import { ExitCode } from '../exit-code';
import { replacing, requireSomething } from '../live/better-snapshot';
import { wantedHolders, withHolders, type HolderOptions } from '../live/holder-options';
import { instancePlace } from '../live/instance-id';
import { PartialSnapshot } from '../live/partial-snapshot';
import { readInstance } from '../live/read-instance';
import { rendered, reporterFor } from '../reporting';
import { writeWhole } from '../write-output';

/** `connect-profiles snapshot INSTANCE`. */
export function snapshotCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  return withHolders(new Command('snapshot')
    .description('Records a live instance and its profiles in a file to commit. Reads only.')
    .argument('<instance>', 'ARN of the instance')
    .option('-o, --output <file>', 'file to write (default: <instance ID>.snapshot.json)')
    .option('--json', 'write the snapshot to standard output; docs/schemas/snapshot.schema.json describes it'))
    .addHelpText('after', EXAMPLES)
    .action(async (instance: string, options: { output?: string; json?: boolean } & HolderOptions) => {
      const { arn, id } = instancePlace(instance);
      const output = options.output ?? `${id}.snapshot.json`;
      const partial = new PartialSnapshot(output, arn);
      const isFile = !options.json || options.output !== undefined;
      const facts = await readInstance(arn, context, { holders: wantedHolders(options), partial });
      requireSomething(facts);
      const report = snapshotOf(isFile ? replacing(output, facts) : facts, output);
      const snapshot = rendered(report, reporterFor('snapshot', { json: true }, terminal), context);
      if (options.json) {
        terminal.out(snapshot);
      }
      if (isFile) {
        writeWhole(output, snapshot);
        terminal.err(rendered(report, reporterFor('snapshot', {}, terminal), context));
      }
      partial.remove();
      finish(report.unread.length > 0 ? ExitCode.couldNotTell : ExitCode.clean);
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
