import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { readApp } from '../../review/assembly/read-app';
import { explain, isUnknown } from '../../review/explanation';
import { renderExplanationJson } from '../../review/render/explain-json';
import { renderExplanation, renderUnknown } from '../../review/render/explain-text';
import type { Context } from '../context';
import { ExitCode } from '../exit-code';
import { tellUnread } from '../tell-unread';

const DEFAULT_APP = 'cdk.out';

/** `connect-profiles explain NAME`. */
export function explainCommand(context: Context): Command {
  const { terminal, finish } = context;
  return new Command('explain')
    .description('Says what a permission is, what it needs and is needed by, and which roles hold it.')
    .argument('<name>', 'API name, such as Cases.View, or the wording of the console, such as "Cases - View"')
    .option('--app <path>', 'cloud assembly or template whose roles to look at (default: cdk.out, if there is one)')
    .option('--json', 'write JSON, as docs/schemas/explain.schema.json describes it')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: { app?: string; json?: boolean }) => {
      const path = options.app ?? (existsSync(DEFAULT_APP) ? DEFAULT_APP : undefined);
      const result = explain(name, path === undefined ? undefined : tellUnread(readApp(path), context));
      if (options.json) {
        terminal.out(renderExplanationJson(result));
      } else if (isUnknown(result)) {
        terminal.err(renderUnknown(result));
      } else {
        terminal.out(renderExplanation(result, terminal.style));
      }
      finish(isUnknown(result) ? ExitCode.findings : ExitCode.clean);
    });
}

const EXAMPLES = `
Examples:
  connect-profiles explain Cases.View
  connect-profiles explain "Users - Edit permission" --app cdk.out
A name that does not exist gets the nearest real ones, and exit code 1.`;
