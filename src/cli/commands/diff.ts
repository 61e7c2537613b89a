import { Command, Option } from 'commander';
import type { Alarm } from '../../review/app/alarm-names';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { failOnChangesOption } from '../fail-on';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { withGuardrails, type GuardrailOptions } from '../guardrail-options';
import { INPUT } from '../input';
import { withLiveOptions, withUsers, type InstanceOptions } from '../live/instance-options';
import { withFormats, type ReportOptions } from '../report-options';

export interface DiffOptions extends GuardrailOptions, InstanceOptions, ReportOptions, RevisionOptions {
  readonly stack?: string;
  readonly synth?: string;
  readonly failOn: readonly Alarm[];
}

/** `connect-profiles diff BEFORE [AFTER]`. */
export function diffCommand(context: CommandContext): Command {
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
    .action(async (before: string, after: string | undefined, options: DiffOptions) => {
      const { runDiff } = await import('../actions/actions');
      await runDiff(before, after, options, context);
    });
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
