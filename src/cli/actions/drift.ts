import { UNMANAGED } from '../../review/app/alarm-names';
import { ofStacks } from '../../review/app/select';
import { isUnmanaged } from '../../review/app/unmanaged';
import { alarmsOf } from '../../review/diff/alarms';
import { driftOf, type DriftReport } from '../../review/drift/drift';
import type { CommandContext } from '../command-context';
import type { DriftOptions, FailOnDrift } from '../commands/drift';
import { ExitCode } from '../exit-code';
import { appOf, openApp } from '../git/open-app';
import { factsFor } from '../live/instances';
import { readLiveSettings } from '../live/read-settings';
import { targetsOf } from '../report-options';
import { writeReport } from '../reporting';

/** Compares the profiles of instances with the deployed roles. */
export async function runDrift(given: string | undefined, options: DriftOptions, context: CommandContext): Promise<void> {
  const { terminal, finish } = context;
  const targets = targetsOf('drift', options, terminal);
  const opened = await openApp(appOf(given, context), context, options);
  // What a plan has not applied yet is not deployed.
  const whole = opened.before ?? opened;
  const app = ofStacks(whole, options.stack);
  const facts = await factsFor(options, app, context);
  const drift = driftOf(app, facts, { whole, liveSettings: await readLiveSettings(options, app, facts, context) });
  await writeReport(drift, targets, context);
  finish(exitCode(drift, options.failOn));
}

function exitCode({ instances, findings, unknownInstances, unread }: DriftReport, failOn: readonly FailOnDrift[]): number {
  const raised = new Set<FailOnDrift>([
    ...alarmsOf({
      roles: instances.flatMap(({ roles }) => roles),
      applications: instances.flatMap(({ applications }) => applications),
      users: [],
      findings: [],
      unread: [],
    }),
    ...(findings.some(isUnmanaged) ? [UNMANAGED] as const : []),
  ]);
  if (failOn.some((alarm) => raised.has(alarm))) {
    return ExitCode.findings;
  }
  const open = unknownInstances.length > 0
    || instances.some(({ notDeployed, managedByAws, undetermined }) => notDeployed.length + managedByAws.length + undetermined.length > 0)
    || (instances.length === 0 && unread.length > 0);
  return open ? ExitCode.couldNotTell : ExitCode.clean;
}
