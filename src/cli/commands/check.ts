import { Command } from 'commander';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { failOnCheckOption, type FailOnCheck } from '../fail-on';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { withGuardrails, type GuardrailOptions } from '../guardrail-options';
import { INPUT } from '../input';
import { withInstanceOptions, type InstanceOptions } from '../live/instance-options';
import { withFormats, type ReportOptions } from '../report-options';

export interface CheckOptions extends GuardrailOptions, InstanceOptions, ReportOptions, RevisionOptions {
  readonly deployed?: string;
  readonly stack?: string;
  readonly failOn: FailOnCheck;
}

/** `connect-profiles check [APP]`. */
export function checkCommand(context: CommandContext): Command {
  const command = withInstanceOptions(new Command('check')
    .description('Checks an app against an instance, by the same rules as its deployment.')
    .argument('[app]', `${INPUT} (default: the app of the configuration file, or cdk.out)`))
    .option('--deployed <app>', 'the app as it is deployed now, to distinguish its own profiles from others: any of the inputs that the app can be')
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters');
  return withRevisionOptions(withGuardrails(withConfig(withFormats(command, 'check'))))
    .addOption(failOnCheckOption())
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, options: CheckOptions) => {
      const { runCheck } = await import('../actions/actions');
      await runCheck(given, options, context);
    });
}

const EXAMPLES = `
Examples:
  npx connect-profiles check --snapshot production.snapshot.json
  npx connect-profiles check --snapshot prod.snapshot.json --deployed main
  npx connect-profiles check --live --guardrails separation-of-duties
  npx connect-profiles check cdk.out --stack 'Prod/*' --live`;
