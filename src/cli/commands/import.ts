import { Command, Option } from 'commander';
import { readSnapshot } from '../../formats/instance-snapshot';
import { readJson, readText } from '../../formats/read-file';
import { visibleJson } from '../../formats/visible';
import { readApp } from '../../review/assembly/read-app';
import { existingGroups } from '../../review/import/existing-groups';
import { importOf } from '../../review/import/import';
import { importedNames, notImported } from '../../review/import/render-stack';
import { resourceMapping } from '../../review/import/resource-mapping';
import { count, list } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { CommandContext } from '../command-context';
import { ExitCode } from '../exit-code';
import { importLanguage, LANGUAGES } from '../import-language';
import { reportUnread } from '../report-unread';
import { rendered, reporterFor, withFormats, type ReportOptions } from '../reporting';
import { UsageError } from '../usage-error';
import { refuseExisting, writeOutput } from '../write-output';

interface Options extends Omit<ReportOptions, 'output'> {
  readonly output?: string;
  readonly modernize?: boolean;
  readonly only?: readonly string[];
  readonly className: string;
  readonly force?: boolean;
  readonly language?: string;
  readonly mapping?: string;
  readonly settings?: string;
}

/** `connect-profiles import SNAPSHOT`. */
export function importCommand(context: CommandContext): Command {
  const { finish } = context;
  const command = new Command('import')
    .description('Writes the profiles of a snapshot as code: each as the nearest ready role and the differences from it, or as a list.')
    .argument('<snapshot>', 'snapshot of the instance, from "connect-profiles snapshot"')
    .option('-o, --output <file>', 'file to write the code to (default: standard output)')
    .option('--force', 'overwrite a file that exists')
    .addOption(new Option('--language <language>', 'language of the code (default: by the ending of --output, or by the app in cdk.json)')
      .choices(Object.keys(LANGUAGES)))
    .option('--modernize', 'replace legacy permissions with those that the console replaces them with')
    .option('--only <name...>', 'only profiles with these names')
    .option('--settings <file>', 'JSON file with the groups of an application, which become settings of the profiles of their names')
    .option('--class-name <name>', 'class name of the generated stack', 'SecurityProfilesStack')
    .addOption(new Option('--mapping <app>', 'instead of code, write the resource mapping for "cdk import" of this cloud assembly or template')
      .conflicts(['className', 'json', 'language', 'modernize', 'only', 'settings']));
  return withFormats(command, 'import')
    .addHelpText('after', EXAMPLES)
    .action((file: string, options: Options) => {
      const facts = readSnapshot(readText(file, 'a snapshot of an instance'), file);
      const { force, mapping, output } = options;
      if (!force) {
        refuseExisting(output);
      }
      finish(mapping === undefined ? writeCode(facts, options, context) : writeMapping(facts, mapping, output, context));
    });
}

function writeCode(facts: InstanceFacts, options: Options, context: CommandContext): number {
  const { terminal } = context;
  const { className, only, modernize, json, output, settings } = options;
  refuseUnknown(facts, options);
  const { code: language, remark } = importLanguage(options);
  const report = importOf(facts, className, {
    modernize,
    wanted: (name) => !only || only.includes(name),
    ...(settings === undefined ? {} : { settings: existingGroups(readJson(settings, 'a file with groups'), settings) }),
  }, language);
  const { roles, skipped, otherGroups } = report.plan;
  if (importedNames(report.plan, language).includes(className)) {
    throw new UsageError(`--class-name ${className} is a name that the code imports. Choose another one, such as SecurityProfilesStack.`);
  }
  // Code has many endings: that of the file says nothing of the format.
  writeOutput(rendered(report, reporterFor('import', { json }, terminal), context), output, terminal);
  terminal.err(`${count(roles.length, 'profile')} imported.\n${remark}`);
  report.unread.forEach((sentence) => terminal.err(`${sentence}\n`));
  skipped.forEach((one) => terminal.err(`${notImported(one)}\n`));
  return skipped.length + otherGroups.length > 0 ? ExitCode.findings : ExitCode.clean;
}

function refuseUnknown({ profiles = [] }: InstanceFacts, { className, only = [] }: Options): void {
  if (!/^[A-Z]\w*$/.test(className)) {
    throw new UsageError(`--class-name "${className}" cannot be the name of a class. Begin with an upper-case letter, and use letters and digits, such as SecurityProfilesStack.`);
  }
  const names = profiles.map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(`The snapshot has no profile ${list(unknown.map((name) => `"${name}"`), 'or')}. It has ${list([...names].sort())}.`);
  }
}

function writeMapping(facts: InstanceFacts, app: string, output: string | undefined, context: CommandContext): number {
  const { terminal } = context;
  const { byStack, unmatched } = resourceMapping(reportUnread(readApp(app), context), facts);
  const stacks = Object.keys(byStack);
  if (stacks.length > 1) {
    throw new UsageError(`"cdk import" imports into one stack at a time, but ${app} has profiles in ${list(stacks)}. Give the template of one of them.`);
  }
  writeOutput(visibleJson(byStack[stacks[0] ?? ''] ?? {}), output, terminal);
  if (unmatched.length > 0) {
    terminal.err(`The instance has no profile for ${list(unmatched)}; CloudFormation will create ${unmatched.length === 1 ? 'it' : 'them'} later.\n`);
  }
  return stacks.length === 0 ? ExitCode.findings : ExitCode.clean;
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
