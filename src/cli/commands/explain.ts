import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { explain, isUnknown } from '../../review/explain/explain';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { ExitCode } from '../exit-code';
import { INPUT, openApp } from '../git/open-app';
import { isLive, liveApp, withLiveOptions, type InstanceOptions } from '../live/instance-options';
import { rendered, reporterFor, withFormats, type ReportOptions } from '../reporting';

interface Options extends InstanceOptions, ReportOptions {
  readonly app?: string;
}

const DEFAULT_APP = 'cdk.out';

/** `connect-profiles explain NAME`. */
export function explainCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  const command = withLiveOptions(new Command('explain')
    .description('Describes a permission: what it grants, requires and risks, and which roles hold it.')
    .argument('<name>', 'API name, such as Cases.View, the wording of the console, such as "Cases - View" or the row "Queues", or what people say, such as "listen to calls"')
    .option('--app <app>', `roles to search: ${INPUT}. Default: that of the configuration file, or cdk.out`), 'search the profiles of live instances');
  return withConfig(withFormats(command, 'explain'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: Options) => {
      const reporter = reporterFor('explain', options, terminal);
      const path = options.app ?? context.config.app() ?? (existsSync(DEFAULT_APP) ? DEFAULT_APP : undefined);
      const open = () => openApp(path ?? DEFAULT_APP, context);
      const app = path === undefined && !isLive(options) ? undefined : await (isLive(options) ? liveApp(options, open, context) : open());
      const report = explain(name, app);
      const text = rendered(report, reporter, context);
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
  npx connect-profiles explain Cases.View
  npx connect-profiles explain "Users - Edit permission" --app cdk.out
  npx connect-profiles explain "listen to calls"
For an unknown name, the command suggests similar names and exits with 1.`;
