import { Command } from 'commander';
import { ofStacks } from '../../review/app/select';
import { checkApp, type AppCheck } from '../../review/check';
import { renderCheckJson } from '../../review/render/check-json';
import { renderCheckText } from '../../review/render/check-text';
import type { Severity } from '../../rules/finding';
import type { Context } from '../context';
import { ExitCode } from '../exit-code';
import { failing, failOnOption } from '../fail-on';
import { openApp } from '../git/open-app';
import { factsFor, withInstanceOptions, type InstanceOptions } from '../live/instance-options';
import { writeOutput } from '../write-output';

interface Options extends InstanceOptions {
  readonly deployed?: string;
  readonly stack?: string;
  readonly json?: boolean;
  readonly failOn: Severity | 'never';
}

/** `connect-profiles check [APP]`. */
export function checkCommand(context: Context): Command {
  const { terminal, finish } = context;
  return withInstanceOptions(new Command('check')
    .description('Judges an app against an instance by exactly the rules that its deployment is judged by.')
    .argument('[app]', 'cloud assembly, template or git revision', 'cdk.out'))
    .option('--deployed <app>', 'the app as it is deployed now, to tell its own profiles from others: template, cdk.out or git revision')
    .option('--stack <pattern>', 'only roles of stacks like this; * stands for anything')
    .option('--json', 'write JSON, as docs/schemas/check.schema.json describes it')
    .addOption(failOnOption())
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: Options) => {
      const app = ofStacks(await openApp(path, context), options.stack);
      const facts = await factsFor(options, app, context);
      const deployed = options.deployed === undefined ? undefined : await openApp(options.deployed, context);
      const check = checkApp(app, facts, deployed);
      writeOutput(options.json ? renderCheckJson(check) : renderCheckText(check, terminal.style), undefined, terminal);
      finish(exitCode(check, options.failOn));
    });
}

function exitCode({ stacks, elsewhere, unread }: AppCheck, failOn: Severity | 'never'): number {
  if (stacks.some(({ findings, warnsOnly }) => !warnsOnly && failing(findings, failOn) !== ExitCode.clean)) {
    return ExitCode.findings;
  }
  // What no API tells is reported and fails nothing; what could have been known and is not leaves the question open.
  const open = stacks.some(({ facts, roles, checks }) => roles.some(({ incomplete }) => incomplete)
    || Object.keys(facts.unreadable).length > 0 && checks.some(({ verdict }) => verdict === 'unknown'));
  return open || elsewhere.length > 0 || (stacks.length === 0 && unread.length > 0) ? ExitCode.couldNotTell : ExitCode.clean;
}

const EXAMPLES = `
Examples:
  connect-profiles check --snapshot production.snapshot.json
  connect-profiles check --snapshot production.snapshot.json --deployed origin/main
  connect-profiles check 'cdk.out' --stack 'Prod/*' --live`;
