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
import type { ImportOptions } from '../commands/import';
import { ExitCode } from '../exit-code';
import { importLanguage } from '../import-language';
import { formatFor } from '../report-options';
import { reportUnread } from '../report-unread';
import { rendered } from '../reporting';
import { UsageError } from '../usage-error';
import { refuseExisting, writeOutput } from '../write-output';

/** Writes the profiles of a snapshot as code, or which of them are the resources of an app. */
export async function runImport(file: string, options: ImportOptions, context: CommandContext): Promise<void> {
  const { finish } = context;
  const facts = readSnapshot(readText(file, 'a snapshot of an instance'), file);
  const { force, mapping, output } = options;
  if (!force) {
    refuseExisting(output);
  }
  finish(mapping === undefined ? await writeCode(facts, options, context) : writeMapping(facts, mapping, output, context));
}

async function writeCode(facts: InstanceFacts, options: ImportOptions, context: CommandContext): Promise<number> {
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
  writeOutput(await rendered(report, formatFor('import', { json }, terminal), context), output, terminal);
  terminal.err(`${count(roles.length, 'profile')} imported.\n${remark}`);
  report.unread.forEach((sentence) => terminal.err(`${sentence}\n`));
  skipped.forEach((one) => terminal.err(`${notImported(one)}\n`));
  return skipped.length + otherGroups.length > 0 ? ExitCode.findings : ExitCode.clean;
}

function refuseUnknown({ profiles = [] }: InstanceFacts, { className, only = [] }: ImportOptions): void {
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
