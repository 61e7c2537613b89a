import { Command } from 'commander';
import { UNMANAGED, type Alarm } from '../../review/app/alarm-names';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { failOnChangesOption } from '../fail-on';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { INPUT } from '../input';
import { withInstanceOptions, type InstanceOptions } from '../live/instance-options';
import { withFormats, type ReportOptions } from '../report-options';

export type FailOnDrift = Alarm | typeof UNMANAGED;

export interface DriftOptions extends InstanceOptions, ReportOptions, RevisionOptions {
  readonly stack?: string;
  readonly failOn: readonly FailOnDrift[];
}

/** `connect-profiles drift [APP]`. */
export function driftCommand(context: CommandContext): Command {
  const command = withInstanceOptions(new Command('drift')
    .description('Shows what was changed by hand: compares the profiles of an instance with the deployed roles.')
    .argument('[app]', `the deployed roles: ${INPUT}. Default: that of the configuration file, or cdk.out`))
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters');
  return withRevisionOptions(withConfig(withFormats(command, 'drift')))
    .addOption(failOnChangesOption('any-change', [UNMANAGED]))
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, options: DriftOptions) => {
      const { runDrift } = await import('../actions/actions');
      await runDrift(given, options, context);
    });
}

const EXAMPLES = `
Examples:
  npx connect-profiles drift --live
  npx connect-profiles drift --snapshot production.snapshot.json
  aws cloudformation get-template --stack-name ContactCenter > deployed.json
  npx connect-profiles drift deployed.json --live
Exit code 1 if anything was changed by hand (see --fail-on), 3 if that could not
be determined for every role, or one has no profile of its own.`;
