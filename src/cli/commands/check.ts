import { Command } from 'commander';
import { judgedBy } from '../../review/app/judged-by';
import { ofStacks } from '../../review/app/select';
import { isUnmanaged } from '../../review/app/unmanaged';
import { checkApp, type CheckReport } from '../../review/check/check';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { ExitCode } from '../exit-code';
import { failing, failOnCheckOption, type FailOnCheck } from '../fail-on';
import { appOf, INPUT, openApp } from '../git/open-app';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { guardrailRulesOf, withGuardrails, type GuardrailOptions } from '../guardrails';
import { factsFor, withInstanceOptions, type InstanceOptions } from '../live/instance-options';
import { targetsOf, withFormats, writeReport, type ReportOptions } from '../reporting';

interface Options extends GuardrailOptions, InstanceOptions, ReportOptions, RevisionOptions {
  readonly deployed?: string;
  readonly stack?: string;
  readonly failOn: FailOnCheck;
}

/** `connect-profiles check [APP]`. */
export function checkCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  const command = withInstanceOptions(new Command('check')
    .description('Checks an app against an instance, by the same rules as its deployment.')
    .argument('[app]', `${INPUT} (default: the app of the configuration file, or cdk.out)`))
    .option('--deployed <app>', 'the app as it is deployed now, to distinguish its own profiles from others: any of the inputs that the app can be')
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters');
  return withRevisionOptions(withGuardrails(withConfig(withFormats(command, 'check'))))
    .addOption(failOnCheckOption())
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, options: Options) => {
      const targets = targetsOf('check', options, terminal);
      const guardrails = guardrailRulesOf(options);
      const whole = judgedBy(await openApp(appOf(given, context), context, options), guardrails);
      const app = ofStacks(whole, options.stack);
      const facts = await factsFor(options, app, context);
      // A plan has what is deployed, too.
      const deployed = options.deployed === undefined ? app.before : await openApp(options.deployed, context, options);
      const check = checkApp(app, facts, deployed, whole, guardrails);
      writeReport(check, targets, context);
      finish(exitCode(check, options.failOn));
    });
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

const EXAMPLES = `
Examples:
  npx connect-profiles check --snapshot production.snapshot.json
  npx connect-profiles check --snapshot prod.snapshot.json --deployed main
  npx connect-profiles check --live --guardrails separation-of-duties
  npx connect-profiles check cdk.out --stack 'Prod/*' --live`;
