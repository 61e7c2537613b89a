import { snapshotOf } from '../../review/snapshot/snapshot';
import type { CommandContext } from '../command-context';
import type { SnapshotOptions } from '../commands/snapshot';
import { ExitCode } from '../exit-code';
import { replacing, requireSomething } from '../live/better-snapshot';
import { wantedHolders } from '../live/holder-options';
import { instancePlace } from '../live/instance-id';
import { PartialSnapshot } from '../live/partial-snapshot';
import { readInstance } from '../live/read-instance';
import { formatFor } from '../report-options';
import { rendered } from '../reporting';
import { writeWhole } from '../write-output';

/** Records a live instance in a file. */
export async function runSnapshot(instance: string, options: SnapshotOptions, context: CommandContext): Promise<void> {
  const { terminal, finish } = context;
  const { arn, id } = instancePlace(instance);
  const output = options.output ?? `${id}.snapshot.json`;
  const partial = new PartialSnapshot(output, arn);
  const isFile = !options.json || options.output !== undefined;
  const facts = await readInstance(arn, context, { holders: wantedHolders(options), partial });
  requireSomething(facts);
  const report = snapshotOf(isFile ? replacing(output, facts) : facts, output);
  const snapshot = await rendered(report, formatFor('snapshot', { json: true }, terminal), context);
  if (options.json) {
    terminal.out(snapshot);
  }
  if (isFile) {
    writeWhole(output, snapshot);
    terminal.err(await rendered(report, formatFor('snapshot', {}, terminal), context));
  }
  partial.remove();
  finish(report.unread.length > 0 ? ExitCode.couldNotTell : ExitCode.clean);
}
