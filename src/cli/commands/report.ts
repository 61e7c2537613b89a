import { Command } from 'commander';
import { ofStacks } from '../../review/app/select';
import { reportOf } from '../../review/report/report';
import type { Severity } from '../../rules/finding';
import type { CommandContext } from '../command-context';
import { ExitCode } from '../exit-code';
import { failing, failOnOption, nothingRead } from '../fail-on';
import { openApp } from '../git/open-app';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { reporterFor, withFormats, writeReport, type ReportOptions } from '../reporting';

interface Options extends ReportOptions, RevisionOptions {
  readonly stack?: string;
  readonly failOn: Severity | 'never';
}

/** `connect-profiles report [APP]`. */
export function reportCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  const command = new Command('report')
    .description('Shows the roles of an app as a matrix: which role holds which permission, why, and the findings.')
    .argument('[app]', 'cloud assembly (the directory that "cdk synth" writes), template or Git revision', 'cdk.out');
  return withRevisionOptions(withFormats(command, 'report'))
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters')
    .addOption(failOnOption())
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: Options) => {
      const reporter = reporterFor('report', options, terminal);
      const report = reportOf(ofStacks(await openApp(path, context, options), options.stack));
      writeReport(report, reporter, options, terminal);
      finish(nothingRead(report.app) ? ExitCode.couldNotTell : failing(report.findings, options.failOn));
    });
}

const EXAMPLES = `
Examples:
  connect-profiles report                                  the roles of cdk.out, in the terminal
  connect-profiles report --output report.html             a page to look at, search and print
  connect-profiles report template.json --format markdown
  connect-profiles report --stack 'Prod/*' --fail-on warning`;
