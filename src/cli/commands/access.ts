import { Command } from 'commander';
import type { Severity } from '../../rules/finding';
import type { CommandContext } from '../command-context';
import { withConfig } from '../config/config-options';
import { failOnOption } from '../fail-on';
import { withRevisionOptions, type RevisionOptions } from '../git/revision-options';
import { withGuardrails, type GuardrailOptions } from '../guardrail-options';
import { INPUT } from '../input';
import { withHolders, type HolderOptions } from '../live/holder-options';
import { withFormats, type ReportOptions } from '../report-options';

export interface AccessOptions extends GuardrailOptions, HolderOptions, ReportOptions, RevisionOptions {
  readonly live?: boolean;
  readonly since?: string;
  readonly app?: string;
  readonly failOn: Severity | 'never';
}

/** `connect-profiles access INSTANCE`. */
export function accessCommand(context: CommandContext): Command {
  const command = withConfig(withHolders(withGuardrails(withFormats(new Command('access')
    .description('Reviews who can do what on an instance: what people hold, and what that adds up to. To be signed and filed.')
    .argument('<instance>', 'a snapshot that was recorded with --users, or the ARN of a live instance'), 'access'))
    .option('--live', 'read the live instance of the ARN, with the credentials of the AWS CLI')
    .option('--since <snapshot>', 'an earlier snapshot of the same instance: what is new')));
  return withRevisionOptions(command.option('--app <app>', `mark profiles that are no roles of this app: ${INPUT}`))
    .addOption(failOnOption())
    .addHelpText('after', EXAMPLES)
    .action(async (instance: string, options: AccessOptions) => {
      const { runAccess } = await import('../actions/actions');
      await runAccess(instance, options, context);
    });
}

const EXAMPLES = `
Examples:
  npx connect-profiles snapshot "$INSTANCE_ARN" --users -o q3.snapshot.json
  npx connect-profiles access q3.snapshot.json
  npx connect-profiles access q3.snapshot.json --since q2.snapshot.json -o q3.md
  npx connect-profiles access q3.snapshot.json --guardrails separation-of-duties
  npx connect-profiles access "$INSTANCE_ARN" --live --user-names -o review.html
Who holds which profiles is in a snapshot that was recorded with --users, or
with --user-names, which are personal data.`;
