import { judgedBy } from '../../review/app/judged-by';
import { ofStacks } from '../../review/app/select';
import { reportOf } from '../../review/report/report';
import type { CommandContext } from '../command-context';
import type { ReportCommandOptions } from '../commands/report';
import { ExitCode } from '../exit-code';
import { failing, nothingRead } from '../fail-on';
import { appOf, openApp } from '../git/open-app';
import { guardrailRulesOf } from '../guardrails';
import { liveOrOpened } from '../live/instances';
import { targetsOf } from '../report-options';
import { writeReport } from '../reporting';

/** Shows the roles of an app, or the profiles of live instances. */
export async function runReport(given: string | undefined, options: ReportCommandOptions, context: CommandContext): Promise<void> {
  const { terminal, finish } = context;
  const targets = targetsOf('report', options, terminal);
  const open = () => openApp(appOf(given, context), context, options);
  const guardrails = guardrailRulesOf(options);
  const app = await liveOrOpened(options, open, context);
  const report = reportOf(judgedBy(ofStacks(app, options.stack), guardrails));
  await writeReport(report, targets, context);
  finish(nothingRead(report.app) ? ExitCode.couldNotTell : failing(report.findings, options.failOn));
}
