import { Command } from 'commander';
import type { Severity } from '../../rules/finding';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { failOnOption } from '../fail-on';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { withGuardrails, type GuardrailOptions } from '../guardrail-options';
import { INPUT } from '../input';
import { withLiveOptions, type InstanceOptions } from '../live/instance-options';
import { withFormats, type ReportOptions } from '../report-options';

export interface ReportCommandOptions extends GuardrailOptions, InstanceOptions, ReportOptions, RevisionOptions {
  readonly stack?: string;
  readonly failOn: Severity | 'never';
}

/** `connect-profiles report [APP]`. */
export function reportCommand(context: CommandContext): Command {
  const command = withLiveOptions(new Command('report')
    .description('Shows the roles of an app as a matrix: which role holds which permission, why, and the findings.')
    .argument('[app]', `${INPUT} (default: the app of the configuration file, or cdk.out)`), 'report the profiles of live instances');
  return withRevisionOptions(withGuardrails(withConfig(withFormats(command, 'report'))))
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters')
    .addOption(failOnOption())
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, options: ReportCommandOptions) => {
      const { runReport } = await import('../actions/actions');
      await runReport(given, options, context);
    });
}

const EXAMPLES = `
Examples:
  npx connect-profiles report                         # the roles of cdk.out
  npx connect-profiles report --output report.html    # a page to search, print
  npx connect-profiles report template.json --format markdown
  npx connect-profiles report plan.json               # a plan of Terraform
  npx connect-profiles report production.snapshot.json
  npx connect-profiles report --stack 'Prod/*' --fail-on warning`;
