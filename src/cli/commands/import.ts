import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context';
import { withFormats, type ReportOptions } from '../report-options';

const LANGUAGE_NAMES = ['typescript', 'python'] as const;

/** What a language that code is written in is called on the command line. */
export type LanguageName = typeof LANGUAGE_NAMES[number];

export interface ImportOptions extends Omit<ReportOptions, 'output'> {
  readonly output?: string;
  readonly modernize?: boolean;
  readonly only?: readonly string[];
  readonly className: string;
  readonly force?: boolean;
  readonly language?: LanguageName;
  readonly mapping?: string;
  readonly settings?: string;
}

/** `connect-profiles import SNAPSHOT`. */
export function importCommand(context: CommandContext): Command {
  const command = new Command('import')
    .description('Writes the profiles of a snapshot as code: each as the nearest ready role and the differences from it, or as a list.')
    .argument('<snapshot>', 'snapshot of the instance, from "connect-profiles snapshot"')
    .option('-o, --output <file>', 'file to write the code to (default: standard output)')
    .option('--force', 'overwrite a file that exists')
    .addOption(new Option('--language <language>', 'language of the code (default: by the ending of --output, or by the app in cdk.json)')
      .choices(LANGUAGE_NAMES))
    .option('--modernize', 'replace legacy permissions with those that the console replaces them with')
    .option('--only <name...>', 'only profiles with these names')
    .option('--settings <file>', 'JSON file with the groups of an application, which become settings of the profiles of their names')
    .option('--class-name <name>', 'class name of the generated stack', 'SecurityProfilesStack')
    .addOption(new Option('--mapping <app>', 'instead of code, write the resource mapping for "cdk import" of this cloud assembly or template')
      .conflicts(['className', 'json', 'language', 'modernize', 'only', 'settings']));
  return withFormats(command, 'import')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('../actions/actions');
      await runImport(file, options, context);
    });
}

const EXAMPLES = `
Examples:
  npx connect-profiles import production.snapshot.json -o lib/profiles-stack.ts
  npx connect-profiles import production.snapshot.json -o profiles_stack.py
  npx connect-profiles import production.snapshot.json --only Agent Supervisor
  npx connect-profiles import production.snapshot.json --settings groups.json
  npx connect-profiles import prod.snapshot.json --mapping cdk.out -o m.json
  npx cdk import SecurityProfiles --resource-mapping m.json
Exit code 1 if a profile or a group cannot be written as code; the message says
why.`;
