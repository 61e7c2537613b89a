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
    .description('Describes a permission: what it grants, requires and risks, and which roles hold it.')
    .argument('<name>', 'API name, such as Cases.View, or the wording of the console, such as "Cases - View" or the row "Queues"')
    .option('--app <path>', 'cloud assembly or template with the roles to search (default: cdk.out, if it exists)');
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
For an unknown name, the command suggests similar names and exits with 1.`;
