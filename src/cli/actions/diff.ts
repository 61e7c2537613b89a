import { existsSync } from 'node:fs';
import { judgedBy } from '../../review/app/judged-by';
import type { ReviewedApp } from '../../review/app/reviewed-app';
import { ofStacksInAny } from '../../review/app/select';
import { alarmsOf } from '../../review/diff/alarms';
import { diffApps } from '../../review/diff/diff';
import type { CommandContext } from '../command-context';
import type { DiffOptions } from '../commands/diff';
import { ExitCode } from '../exit-code';
import { nothingRead } from '../fail-on';
import { openApp, WORKING_TREE } from '../git/open-app';
import { guardrailRulesOf } from '../guardrails';
import { isLive } from '../live/instance-options';
import { liveApp, snapshotsIn } from '../live/instances';
import { targetsOf } from '../report-options';
import { writeReport } from '../reporting';
import { UsageError } from '../usage-error';

/** Compares two versions of an app, or one with live instances. */
export async function runDiff(before: string, after: string | undefined, options: DiffOptions, context: CommandContext): Promise<void> {
  const { terminal, finish } = context;
  const targets = targetsOf('diff', options, terminal);
  const guardrails = guardrailRulesOf(options);
  const both = (await openBoth(before, after, options, context)).map((app) => judgedBy(app, guardrails));
  const [one, other] = ofStacksInAny(both, options.stack);
  const diff = diffApps(one!, other!, options.snapshot && snapshotsIn(options.snapshot));
  await writeReport(diff, targets, context);
  const raised = alarmsOf(diff);
  if (options.failOn.some((alarm) => raised.has(alarm))) {
    finish(ExitCode.findings);
  } else {
    finish(nothingRead(diff) ? ExitCode.couldNotTell : ExitCode.clean);
  }
}

/** What is compared with what. */
async function openBoth(before: string, after: string | undefined, options: DiffOptions, context: CommandContext): Promise<ReviewedApp[]> {
  if (isLive(options)) {
    if (after !== undefined) {
      throw new UsageError(`--live compares live instances with one app. Leave out ${before} or ${after}.`);
    }
    const app = await openApp(before, context, options);
    return [await liveApp(options, () => Promise.resolve(app), context), app];
  }
  const one = await openApp(before, context, { ...options, mayPrecedeApp: true });
  if (after === undefined && one.before) {
    return [one.before, one];
  }
  const other = after ?? current(context);
  if (other === WORKING_TREE && existsSync(before) && !isThereAnApp(context)) {
    throw new UsageError(`${before} is one version, and there is no app here to compare it with. Give both: connect-profiles diff <before> <after>. `
      + 'A plan of Terraform or a preview of Pulumi alone is both.');
  }
  return [one, await openApp(other, context, options)];
}

/** A directory without an app may still have a cloud assembly. */
function current(context: CommandContext): string | typeof WORKING_TREE {
  const app = context.config.app() ?? (existsSync('cdk.out') ? 'cdk.out' : undefined);
  return isThereAnApp(context) ? WORKING_TREE : app ?? WORKING_TREE;
}

/** Whether an app can be synthesized here. */
function isThereAnApp({ config }: CommandContext): boolean {
  return existsSync('cdk.json') || config.here().synth !== undefined;
}
