import { judgedBy } from '../../review/app/judged-by';
import { ofStacks } from '../../review/app/select';
import { isUnmanaged } from '../../review/app/unmanaged';
import { checkApp, type CheckReport } from '../../review/check/check';
import type { CommandContext } from '../command-context';
import type { CheckOptions } from '../commands/check';
import { ExitCode } from '../exit-code';
import { failing, type FailOnCheck } from '../fail-on';
import { appOf, openApp } from '../git/open-app';
import { guardrailRulesOf } from '../guardrails';
import { factsFor } from '../live/instances';
import { targetsOf } from '../report-options';
import { writeReport } from '../reporting';

/** Checks an app against instances. */
export async function runCheck(given: string | undefined, options: CheckOptions, context: CommandContext): Promise<void> {
  const { terminal, finish } = context;
  const targets = targetsOf('check', options, terminal);
  const guardrails = guardrailRulesOf(options);
  const whole = judgedBy(await openApp(appOf(given, context), context, options), guardrails);
  const app = ofStacks(whole, options.stack);
  const facts = await factsFor(options, app, context);
  // A plan has what is deployed, too.
  const deployed = options.deployed === undefined ? app.before : await openApp(options.deployed, context, options);
  const check = checkApp(app, facts, deployed, whole, guardrails);
  await writeReport(check, targets, context);
  finish(exitCode(check, options.failOn));
}

function exitCode({ stacks, findings, unknownInstances, unread }: CheckReport, { severity, unmanaged }: FailOnCheck): number {
  if (failing(findings, severity) !== ExitCode.clean || unmanaged && findings.some(isUnmanaged)) {
    return ExitCode.findings;
  }
  // What no API tells is reported and fails nothing; what could have been known and is not leaves the question open.
  const open = stacks.some(({ facts, roles, checks }) => roles.some(({ incomplete }) => incomplete)
    || Object.keys(facts.unreadable).length > 0 && checks.some(({ verdict }) => verdict === 'unknown'));
  return open || unknownInstances.length > 0 || (stacks.length === 0 && unread.length > 0) ? ExitCode.couldNotTell : ExitCode.clean;
}
