import { Option, type Command } from 'commander';
import type { CommandContext } from './command-context';
import { repositoryPath } from './git/repository-path';
import { machineFolders, repositoryState } from './git/repository-state';
import { rulesPage, version } from './package-json';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { writeFile } from './write-output';
import { secondsOf } from '../formats/instance-snapshot';
import type { Presentation, Report, Reporter, CommandName } from '../review/render/reporter';
import { render, renderParts, reportersOf } from '../review/render/reporters';
import { list } from '../roles/words';

/** What makes pages look and react; the bundle has all of it as texts, since the command is one file. */
declare const PAGE_STYLE: string;
declare const PAGE_SCRIPT: string;
declare const REVIEW_STYLE: string;

/** The options of a command that say how and where it writes its report. */
export interface ReportOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly json?: boolean;
}

/** Where a report is to be written, and as what: to standard output where no file is named. */
export interface Target {
  readonly reporter: Reporter;
  readonly file?: string;
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
    .addOption(new Option('-f, --format <format>', 'format of standard output (default: text, or nothing where --output is given)').choices(formats))
    .addOption(new Option('-o, --output <file>', `file to write; its ending says the format: ${list(endingsOf(name), 'or', Infinity)}. May be given several times`)
      .argParser((file: string, files: readonly string[] = []) => [...files, file]))
    .option('--json', `the same as --format json, ${described}`);
}

/**
 * The format that a command is asked for on standard output.
 *
 * @throws UsageError if the options contradict each other
 */
export function reporterFor(name: CommandName, { json, format }: ReportOptions, terminal: Terminal): Reporter {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} contradict each other. Give one of them.`);
  }
  const reporters = reportersOf(name);
  const wanted = json ? 'json' : format;
  const reporter = wanted === undefined ? reporters[0]! : reporters.find((one) => one.format === wanted)!;
  if (reporter.format === 'html' && terminal.interactive) {
    throw new UsageError('HTML cannot be shown in a terminal. Give a file to write it to: --output report.html');
  }
  return reporter;
}

/**
 * Everything that a command is asked to write: a file for each `--output`, in the format that its ending stands for, and standard
 * output where a format is asked for, or no file.
 *
 * @throws UsageError if the options contradict each other, or the name of a file has an ending that stands for no format
 */
export function targetsOf(name: CommandName, options: ReportOptions, terminal: Terminal): Target[] {
  const { json, format, output: files = [] } = options;
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) {
    throw new UsageError(`--output ${twice} is given twice. Give it once.`);
  }
  const isShown = json === true || format !== undefined || files.length === 0;
  return [
    ...files.map((file) => ({ file, reporter: impliedBy(file, name) })),
    ...(isShown ? [{ reporter: reporterFor(name, options, terminal) }] : []),
  ];
}

/** Of several endings that a name has, the longest counts: `review.summary.md`. */
function impliedBy(file: string, name: CommandName): Reporter {
  const lengthOf = ({ endings }: Reporter) => (
    Math.max(0, ...endings.filter((ending) => file.toLowerCase().endsWith(ending)).map(({ length }) => length)));
  const [first] = reportersOf(name).filter((reporter) => lengthOf(reporter) > 0).sort((a, b) => lengthOf(b) - lengthOf(a));
  if (first === undefined) {
    throw new UsageError(`The ending of ${file} stands for no format of this command. Use ${list(endingsOf(name), 'or', Infinity)}. `
      + `To write a file of any name: --format <format> > ${file}`);
  }
  return first;
}

function endingsOf(name: CommandName): string[] {
  const [usual, ...others] = reportersOf(name);
  return [...others, usual!].flatMap(({ endings }) => endings);
}

/** A report as a text. */
export function rendered(report: Report, reporter: Reporter, context: Where): string {
  return render(report, reporter, presentationFor(context));
}

type Where = Pick<CommandContext, 'terminal' | 'now'>;

function presentationFor({ terminal, now }: Where): Presentation {
  return {
    style: terminal.style,
    made: secondsOf(now()),
    repository: repositoryState,
    folders: machineFolders(),
    version: version(),
    rulesPage: rulesPage(),
    inRepository: repositoryPath,
    pageAssets: () => ({ style: PAGE_STYLE, script: PAGE_SCRIPT, reviewStyle: REVIEW_STYLE }),
  };
}

/**
 * Writes a report wherever it was asked for.
 *
 * @throws InputError if a file cannot be written
 */
export function writeReport(report: Report, targets: readonly Target[], context: Where): void {
  const { terminal } = context;
  for (const { reporter, file } of targets) {
    const parts = renderParts(report, reporter, presentationFor(context));
    if (file !== undefined) {
      writeFile(file, parts, terminal);
      continue;
    }
    for (const part of parts) {
      if (reporter.isForLog) {
        terminal.outCommands(part);
      } else {
        terminal.out(part);
      }
    }
  }
}
