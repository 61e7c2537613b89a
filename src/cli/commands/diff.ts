import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { judgedBy } from '../../review/app/judged-by';
import type { ReviewedApp } from '../../review/app/reviewed-app';
import { ofStacksInAny } from '../../review/app/select';
import { alarmsOf, type Alarm } from '../../review/diff/alarms';
import { diffApps } from '../../review/diff/diff';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { ExitCode } from '../exit-code';
import { failOnChangesOption, nothingRead } from '../fail-on';
import { INPUT, openApp, WORKING_TREE } from '../git/open-app';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { guardrailRulesOf, withGuardrails, type GuardrailOptions } from '../guardrails';
import { isLive, liveApp, snapshotsIn, withLiveOptions, withUsers, type InstanceOptions } from '../live/instance-options';
import { targetsOf, withFormats, writeReport, type ReportOptions } from '../reporting';
import { UsageError } from '../usage-error';

interface Options extends GuardrailOptions, InstanceOptions, ReportOptions, RevisionOptions {
  readonly stack?: string;
  readonly synth?: string;
  readonly failOn: readonly Alarm[];
}

/** `connect-profiles diff BEFORE [AFTER]`. */
export function diffCommand(context: CommandContext): Command {
  const { terminal, finish } = context;
  const command = withUsers(withLiveOptions(new Command('diff')
    .description('Shows in plain words what each role gains and loses, the most severe risk first.')
    .argument('<before>', `${INPUT}. A plan alone is both versions`)
    .argument('[after]', 'the same (default: the app of the current directory as it is now)'), 'compare live instances, as they are, with the only app'))
    .addOption(new Option('--snapshot <file...>', 'snapshots of the instances, which tell how many people hold the roles').conflicts('live'));
  return withRevisionOptions(withGuardrails(withConfig(withFormats(command, 'diff'))))
    .option('--stack <pattern>', 'only roles of stacks that match; * stands for any characters')
    .option('--synth <command>', 'command that synthesizes a revision (default: the "app" of its cdk.json)')
    .addOption(failOnChangesOption('never'))
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string | undefined, options: Options) => {
      const targets = targetsOf('diff', options, terminal);
      const guardrails = guardrailRulesOf(options);
      const both = (await openBoth(before, after, options, context)).map((app) => judgedBy(app, guardrails));
      const [one, other] = ofStacksInAny(both, options.stack);
      const diff = diffApps(one!, other!, options.snapshot && snapshotsIn(options.snapshot));
      writeReport(diff, targets, context);
      const raised = alarmsOf(diff);
      if (options.failOn.some((alarm) => raised.has(alarm))) {
        finish(ExitCode.findings);
      } else {
        finish(nothingRead(diff) ? ExitCode.couldNotTell : ExitCode.clean);
      }
    });
}

/** What is compared with what. */
async function openBoth(before: string, after: string | undefined, options: Options, context: CommandContext): Promise<ReviewedApp[]> {
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

const EXAMPLES = `
Examples:
  npx connect-profiles diff origin/main...    # since this branch left main
  npx connect-profiles diff HEAD              # what is not committed yet
  npx connect-profiles diff origin/main... -o comment.md -o review.html
  npx connect-profiles diff old/cdk.out cdk.out --fail-on privilege-escalation
  npx connect-profiles diff main:templates/roles.yaml templates/roles.yaml
  npx connect-profiles diff plan.json         # terraform show -json
  npx connect-profiles diff plan.json --live  # the instance, and what will be
A revision is synthesized with the current dependencies; nothing is looked up
in AWS. This runs its code, which is not given variables that may hold secrets,
such as AWS_SECRET_ACCESS_KEY or GITHUB_TOKEN.`;
