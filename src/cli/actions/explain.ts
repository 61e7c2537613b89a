import { existsSync } from 'node:fs';
import type { ReviewedApp } from '../../review/app/reviewed-app';
import { explain, isUnknown } from '../../review/explain/explain';
import type { CommandContext } from '../command-context';
import type { ExplainOptions } from '../commands/explain';
import { ExitCode } from '../exit-code';
import { isLive } from '../live/instance-options';
import { formatFor } from '../report-options';
import { rendered } from '../reporting';

const DEFAULT_APP = 'cdk.out';

/** Describes a permission. */
export async function runExplain(name: string, options: ExplainOptions, context: CommandContext): Promise<void> {
  const { terminal, finish } = context;
  const format = formatFor('explain', options, terminal);
  const report = explain(name, await searched(options, context));
  const text = await rendered(report, format, context);
  if (isUnknown(report) && format.name === 'text') {
    terminal.err(text);
  } else {
    terminal.out(text);
  }
  finish(isUnknown(report) ? ExitCode.findings : ExitCode.clean);
}

/** The app whose roles are searched: most people ask without one, and need nothing of what reads apps. */
async function searched(options: ExplainOptions, context: CommandContext): Promise<ReviewedApp | undefined> {
  const path = options.app ?? context.config.app() ?? (existsSync(DEFAULT_APP) ? DEFAULT_APP : undefined);
  if (path === undefined && !isLive(options)) {
    return undefined;
  }
  const { searchedApp } = await import('./actions');
  return searchedApp(path ?? DEFAULT_APP, options, context);
}
