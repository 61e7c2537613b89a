import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { readApp } from '../../review/assembly/read-app';
import { explain, isUnknown } from '../../review/explain/explain';
import type { CommandContext } from '../command-context';
import { ExitCode } from '../exit-code';
import { reportUnread } from '../report-unread';
import { rendered, reporterFor, withFormats, type ReportOptions } from '../reporting';

interface Options extends ReportOptions {
  readonly app?: string;
}

const DEFAULT_APP = 'cdk.out';

/** `connect-profiles explain NAME`. */
export function explainCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  const command = new Command('explain')
    .description('Says what a permission is, what it needs and is needed by, and which roles hold it.')
    .argument('<name>', 'API name, such as Cases.View, or the wording of the console, such as "Cases - View"')
    .option('--app <path>', 'cloud assembly or template whose roles to look at (default: cdk.out, if there is one)');
  return withFormats(command, 'explain')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: Options) => {
      const reporter = reporterFor('explain', options, terminal);
      const path = options.app ?? (existsSync(DEFAULT_APP) ? DEFAULT_APP : undefined);
      const report = explain(name, path === undefined ? undefined : reportUnread(readApp(path), context));
      const text = rendered(report, reporter, terminal);
      if (isUnknown(report) && reporter.format === 'text') {
        terminal.err(text);
      } else {
        terminal.out(text);
      }
      finish(isUnknown(report) ? ExitCode.findings : ExitCode.clean);
    });
}

const EXAMPLES = `
Examples:
  connect-profiles explain Cases.View
  connect-profiles explain "Users - Edit permission" --app cdk.out
A name that does not exist gets the nearest real ones, and exit code 1.`;
