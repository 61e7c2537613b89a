import { Option, type Command } from 'commander';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { formatsOf, type Format } from '../review/render/formats';
import type { CommandName } from '../review/render/reporter';
import { list } from '../roles/words';

/** The options of a command that say how and where it writes its report. */
export interface ReportOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly json?: boolean;
}

/** Where a report is to be written, and as what: to standard output where no file is named. */
export interface Target {
  readonly format: Format;
  readonly file?: string;
}

/** What every report can be had in: for these two, one option is enough. */
const ALWAYS = ['text', 'json'];

/** Adds the options that say how a command writes its report. */
export function withFormats(command: Command, name: CommandName): Command {
  const formats = formatsOf(name).map((one) => one.name);
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
export function formatFor(name: CommandName, { json, format }: ReportOptions, terminal: Terminal): Format {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} contradict each other. Give one of them.`);
  }
  const formats = formatsOf(name);
  const wanted = json ? 'json' : format;
  const found = wanted === undefined ? formats[0]! : formats.find((one) => one.name === wanted)!;
  if (found.name === 'html' && terminal.interactive) {
    throw new UsageError('HTML cannot be shown in a terminal. Give a file to write it to: --output report.html');
  }
  return found;
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
    ...files.map((file) => ({ file, format: impliedBy(file, name) })),
    ...(isShown ? [{ format: formatFor(name, options, terminal) }] : []),
  ];
}

/** Of several endings that a name has, the longest counts: `review.summary.md`. */
function impliedBy(file: string, name: CommandName): Format {
  const lengthOf = ({ endings }: Format) => (
    Math.max(0, ...endings.filter((ending) => file.toLowerCase().endsWith(ending)).map(({ length }) => length)));
  const [first] = formatsOf(name).filter((format) => lengthOf(format) > 0).sort((a, b) => lengthOf(b) - lengthOf(a));
  if (first === undefined) {
    throw new UsageError(`The ending of ${file} stands for no format of this command. Use ${list(endingsOf(name), 'or', Infinity)}. `
      + `To write a file of any name: --format <format> > ${file}`);
  }
  return first;
}

function endingsOf(name: CommandName): string[] {
  const [usual, ...others] = formatsOf(name);
  return [...others, usual!].flatMap(({ endings }) => endings);
}
