import { Command } from 'commander';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { INPUT } from '../input';
import { withLiveOptions, type InstanceOptions } from '../live/instance-options';
import { withFormats, type ReportOptions } from '../report-options';

export interface ExplainOptions extends InstanceOptions, ReportOptions {
  readonly app?: string;
}

/** `connect-profiles explain NAME`. */
export function explainCommand(context: CommandContext): Command {
  const command = withLiveOptions(new Command('explain')
    .description('Describes a permission: what it grants, requires and risks, and which roles hold it.')
    .argument('<name>', 'API name, such as Cases.View, the wording of the console, such as "Cases - View" or the row "Queues", or what people say, such as "listen to calls"')
    .option('--app <app>', `roles to search: ${INPUT}. Default: that of the configuration file, or cdk.out`), 'search the profiles of live instances');
  return withConfig(withFormats(command, 'explain'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: ExplainOptions) => {
      const { runExplain } = await import('../actions/explain');
      await runExplain(name, options, context);
    });
}

const EXAMPLES = `
Examples:
  npx connect-profiles explain Cases.View
  npx connect-profiles explain "Users - Edit permission" --app cdk.out
  npx connect-profiles explain "listen to calls"
For an unknown name, the command suggests similar names and exits with 1.`;
