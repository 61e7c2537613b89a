import { extname } from 'node:path';
import { Option, type Command } from 'commander';
import { rulesPage } from './package-json';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { writeOutput } from './write-output';
import type { Report, Reporter, CommandName } from '../review/render/reporter';
import { render, reportersOf } from '../review/render/reporters';
import { list } from '../roles/words';

/** What makes the page look and react; the bundle has both as texts, since the command is one file. */
declare const PAGE_STYLE: string;
declare const PAGE_SCRIPT: string;

/** The options of a command that say how and where it writes its report. */
export interface ReportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly json?: boolean;
}

/** What every report can be had in: for these two, one option is enough. */
const ALWAYS = ['text', 'json'];

/** Adds the options that say how a command writes its report. */
export function withFormats(command: Command, name: CommandName): Command {
  const formats = reportersOf(name).map(({ format }) => format);
  const described = `as docs/schemas/${name}.schema.json describes it`;
  if (formats.every((format) => ALWAYS.includes(format))) {
    return command.option('--json', `write JSON, ${described}`);
  }
  return command
    .addOption(new Option('-f, --format <format>', 'format of the output (default: by the extension of --output, otherwise text)').choices(formats))
    .option('-o, --output <file>', 'file to write (default: standard output)')
    .option('--json', `the same as --format json, ${described}`);
}

/**
 * The format that a command is asked for.
 *
 * @throws UsageError if the options contradict each other, or the file's name has an ending that stands for none of the formats
 */
export function reporterFor(name: CommandName, { json, format, output }: ReportOptions, terminal: Terminal): Reporter {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} contradict each other. Give one of them.`);
  }
  const reporters = reportersOf(name);
  const wanted = json ? 'json' : format;
  const reporter = wanted === undefined ? impliedBy(output, reporters) : reporters.find((one) => one.format === wanted)!;
  if (reporter.format === 'html' && output === undefined && terminal.interactive) {
    throw new UsageError('HTML cannot be shown in a terminal. Give a file to write it to: --output report.html');
  }
  return reporter;
}

function impliedBy(output: string | undefined, [usual, ...others]: readonly Reporter[]): Reporter {
  const ending = extname(output ?? '').toLowerCase();
  const all = [...others, usual!];
  const reporter = ending === '' ? usual : all.find(({ endings }) => endings.includes(ending));
  if (reporter === undefined) {
    throw new UsageError(`The extension of ${output} stands for no format of this command. Use ${
      list(all.flatMap(({ endings }) => endings), 'or')}, or give --format.`);
  }
  return reporter;
}

/** A report as a text, for whoever reads what the terminal gets. */
export function rendered(report: Report, reporter: Reporter, { style }: Terminal): string {
  return render(report, reporter, { style, rulesPage: rulesPage(), pageAssets: () => ({ style: PAGE_STYLE, script: PAGE_SCRIPT }) });
}

/**
 * Writes a report where it was asked for.
 *
 * @throws InputError if the file cannot be written
 */
export function writeReport(report: Report, reporter: Reporter, { output }: ReportOptions, terminal: Terminal): void {
  writeOutput(rendered(report, reporter, terminal), output, terminal);
}
