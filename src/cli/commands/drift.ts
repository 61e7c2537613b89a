import { Command } from 'commander';
import { ofStacks } from '../../review/app/select';
import { isUnmanaged, UNMANAGED } from '../../review/app/unmanaged';
import { alarmsOf, type Alarm } from '../../review/diff/alarms';
import { driftOf, type DriftReport } from '../../review/drift/drift';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { ExitCode } from '../exit-code';
import { failOnChangesOption } from '../fail-on';
import { appOf, INPUT, openApp } from '../git/open-app';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { factsFor, withInstanceOptions, type InstanceOptions } from '../live/instance-options';
import { readLiveSettings } from '../live/read-settings';
import { targetsOf, withFormats, writeReport, type ReportOptions } from '../reporting';

type FailOnDrift = Alarm | typeof UNMANAGED;

interface Options extends InstanceOptions, ReportOptions, RevisionOptions {
  readonly stack?: string;
  readonly failOn: readonly FailOnDrift[];
}

/** `connect-profiles drift [APP]`. */
export function driftCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  const command = withInstanceOptions(new Command('drift')
    .description('Shows what was changed by hand: compares the profiles of an instance with the deployed roles.')
    .argument('[app]', `the deployed roles: ${INPUT}. Default: that of the configuration file, or cdk.out`))
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters');
  return withRevisionOptions(withConfig(withFormats(command, 'drift')))
    .addOption(failOnChangesOption('any-change', [UNMANAGED]))
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, options: Options) => {
      const targets = targetsOf('drift', options, terminal);
      const opened = await openApp(appOf(given, context), context, options);
      // What a plan has not applied yet is not deployed.
      const whole = opened.before ?? opened;
      const app = ofStacks(whole, options.stack);
      const facts = await factsFor(options, app, context);
      const drift = driftOf(app, facts, { whole, liveSettings: await readLiveSettings(options, app, facts, context) });
      writeReport(drift, targets, context);
      finish(exitCode(drift, options.failOn));
    });
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

const EXAMPLES = `
Examples:
  npx connect-profiles drift --live
  npx connect-profiles drift --snapshot production.snapshot.json
  aws cloudformation get-template --stack-name ContactCenter > deployed.json
  npx connect-profiles drift deployed.json --live
Exit code 1 if anything was changed by hand (see --fail-on), 3 if that could not
be determined for every role, or one has no profile of its own.`;
