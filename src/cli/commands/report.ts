import { Command } from 'commander';
import { judgedBy } from '../../review/app/judged-by';
import { ofStacks } from '../../review/app/select';
import { reportOf } from '../../review/report/report';
import type { Severity } from '../../rules/finding';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { ExitCode } from '../exit-code';
import { failing, failOnOption, nothingRead } from '../fail-on';
import { appOf, INPUT, openApp } from '../git/open-app';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { guardrailRulesOf, withGuardrails, type GuardrailOptions } from '../guardrails';
import { isLive, liveApp, withLiveOptions, type InstanceOptions } from '../live/instance-options';
import { targetsOf, withFormats, writeReport, type ReportOptions } from '../reporting';

interface Options extends GuardrailOptions, InstanceOptions, ReportOptions, RevisionOptions {
  readonly stack?: string;
  readonly failOn: Severity | 'never';
}

/** `connect-profiles report [APP]`. */
export function reportCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  const command = withLiveOptions(new Command('report')
    .description('Shows the roles of an app as a matrix: which role holds which permission, why, and the findings.')
    .argument('[app]', `${INPUT} (default: the app of the configuration file, or cdk.out)`), 'report the profiles of live instances');
  return withRevisionOptions(withGuardrails(withConfig(withFormats(command, 'report'))))
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters')
    .addOption(failOnOption())
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, options: Options) => {
      const targets = targetsOf('report', options, terminal);
      const open = () => openApp(appOf(given, context), context, options);
      const guardrails = guardrailRulesOf(options);
      const app = await (isLive(options) ? liveApp(options, open, context) : open());
      const report = reportOf(judgedBy(ofStacks(app, options.stack), guardrails));
      writeReport(report, targets, context);
      finish(nothingRead(report.app) ? ExitCode.couldNotTell : failing(report.findings, options.failOn));
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
