import { sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { count } from '../../roles/words';

/** What a process wrote before it failed. */
export interface Written {
  readonly stdout: string;
  readonly stderr: string;
}

/** In characters, those of a line that are looked at and those that are shown; and in lines: those that are looked at, and what a person reads. */
const LONGEST = { read: 2_000, line: 400, lines: 5_000, error: 80, rest: 20 } as const;

/** Frames to show of an error that no file of the app has a part in. */
const FOREIGN_FRAMES = 3;

/** A message with the frames below it; an error with causes has several. */
interface Part {
  readonly message: string[];
  /** Each with the lines that belong to it. */
  readonly frames: string[][];
}

interface Thrown {
  readonly parts: Part[];
  /** Where Node.js says that it was thrown, with the line of the source. */
  readonly excerpt: readonly string[];
}

/** What was read of several lines, and where it ends. */
interface Read {
  readonly parts: Part[];
  readonly end: number;
}

/** How errors begin: those of Node.js and the CDK, of Java, of C# and of Go. */
const THROWN = /^\[?(?:Uncaught )?(?:«[^»]+»|[\w$.]*(?:Error|Exception|Fault)(?: \[\w+\])?(?=:|$))|^Exception in thread |^Unhandled exception[.:]|^panic: /;
const CAUSE = /^\s*(?:\[(?:cause|errors)\]: |Caused by: |---> )|^\s+[\w$.]*(?:Error|Exception)(?: \[\w+\])?: /;
/** What Maven has in front of what is thrown. */
const PREFIX = /^\[ERROR\] (?=\s+at |[\w$.]*(?:Error|Exception): )/;
/** Between the errors of a Python program. */
const CHAIN = /^(?:The above exception was the direct cause of|During handling of the above exception,)/;
const TRACEBACK = /^Traceback \(most recent call last\):$/;
const PYTHON_FRAME = /^\s+File ".+", line \d+/;

/** Class of an error, in front of its message. */
const NAME = /^(?:Caused by: )?(?:[\w$.]*(?:Error|Exception): ?)*/;
/** A line and a column in a message, as of compilers. */
const PLACE = /[:(]\d+[:,]\d+/;

/** Of JavaScript, Java and C#; what stands for several; and what Go has below the function. */
const FRAME = new RegExp([
  String.raw`^\s+(?:at (?:.+:(?:line )?\d+\)?|.+\)|<anonymous>)[ {,]*\]?$`,
  String.raw`(?:\.{3} ?\d+ (?:more|lines matching)|\.{3}.+\.{3}\]?$|\(no user code in |--- End of ))`,
].join('|'));
const GO_FRAME = /^\t\S.*\.go:\d+/;
const LOCATED = /:\d+\)?[ {,]*\]?$|:line \d+$|, line \d+|\.go:\d+/;
/** Of Node.js and what is installed for it; of jsii; of Python, Go, Java with what builds it, and .NET, in this order. */
const FOREIGN = new RegExp([
  String.raw`\bnode:|(?:^|[\\/( ])node_modules[\\/]|jsii-kernel-|[\\/]lib[\\/]program\.js:`,
  String.raw`(?:site|dist)-packages[\\/]|[\\/]lib[\\/]python\d|<frozen |[\\/]pkg[\\/]mod[\\/]|[\\/]src[\\/]runtime[\\/]`,
  String.raw`^\s+at (?:(?:java|jdk)[\w.]*(?:@[\w.]+)?\/|(?:javax?|jdk|sun|com\.sun|org\.(?:apache\.maven|codehaus|gradle)|software\.(?:amazon|constructs))\.)`,
  String.raw`^\s+at (?:System|Microsoft|Amazon\.JSII)\.`,
].join('|'));

/** Where Node.js prints the line that an error comes from, which may be a minified one. */
const EXCERPT = /^(?:node:\S+|(?:file:\/\/)?(?:[A-Za-z]:)?[\\/].*):\d+$/;
const CARETS = /^\s*[\^~]+\s*$/;
/** A process of Node.js ends with this. */
const END = /^Node\.js v\d|^\(Use `node --trace-/;
const NOISE = new RegExp([
  END.source,
  String.raw`^(?:b['"])?!!|^npm (?:warn|notice)\b|^exit status \d+$|^goroutine \d+ \[`,
  String.raw`^\[ERROR\] *(?:$|-> \[Help|\[Help|Re-run Maven|For more information about)`,
].join('|'));
/** What nobody misses. */
const NEGLIGIBLE = new RegExp(`^$|${[TRACEBACK, CHAIN, CARETS, NOISE].map(({ source }) => source).join('|')}`);
/** Where compilers and shells say what is wrong, with no error thrown. */
const FAILED = /\berror\b|\bnot found\b|is not recognized|\bundefined: /i;

/**
 * What an app said that failed, for a person: its own error first, then where it comes from in the files of the app, then the end of
 * everything else that it wrote.
 *
 * @param again the command line that shows all of it
 * @param directories the directory of the app, in every form that paths may have: they are shown relative to it
 * @returns `undefined` if it said nothing
 */
export function appFailure({ stdout, stderr }: Written, again: string, directories: readonly string[] = []): string | undefined {
  const written = [stderr, stdout].flatMap((text) => stripVTControlCharacters(text).split(/\r\n?|\n/));
  const lines = beginningAndEnd(written).map((line) => line.slice(0, LONGEST.read).trimEnd().replace(PREFIX, ''));
  const { thrown, rest } = parse(lines);
  const last = thrown.at(-1);
  const others = last ? [...thrown.slice(0, -1).filter((one) => !repeats(one, last)).flatMap(render), ...rest] : [];
  const kept = [
    ...ends(last ? render(last) : distinct(fromFirstError(rest))).slice(0, LONGEST.error),
    ...ends(distinct(others)).slice(-LONGEST.rest),
  ];
  // If there is nothing but noise, that is what it said.
  const shown = (kept.length > 0 ? kept : ends(lines).slice(-LONGEST.rest)).map((line) => short(line, directories));
  if (shown.length === 0) {
    return undefined;
  }
  const [sayingAll, sayingShown] = [lines, shown].map((some) => some.filter((line) => !NEGLIGIBLE.test(line)).length) as [number, number];
  const left = written.length - lines.length + sayingAll - sayingShown;
  return [...shown, ...(left > 0 ? [`(${count(left, 'line')} left out; ${again} shows all)`] : [])].join('\n');
}

/** What is said first and last; an app that says very much more says the same over and over. */
function beginningAndEnd(lines: readonly string[]): readonly string[] {
  return lines.length <= LONGEST.lines ? lines : [...lines.slice(0, LONGEST.lines / 2), ...lines.slice(-LONGEST.lines / 2)];
}

/** The errors that were thrown, and all other lines. */
function parse(lines: readonly string[]): { readonly thrown: Thrown[]; readonly rest: string[] } {
  const [thrown, rest]: [Thrown[], string[]] = [[], []];
  // Up to where there are no frames, which need not be looked for again.
  let searched = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const excerpt = EXCERPT.test(line) ? lines.slice(at, at + (CARETS.test(lines[at + 2] ?? '') ? 3 : 2)) : [];
    at += excerpt.length;
    if (excerpt.length > 0) {
      at += lines.slice(at).findIndex((one) => one !== '');
    }
    const mayBeThrown = excerpt.length > 0 || (at >= searched && THROWN.test(line));
    const traceback = !mayBeThrown && isTraceback(line) ? readTraceback(lines, at) : undefined;
    const read = mayBeThrown ? readThrown(lines, at) : traceback;
    const isThrown = read?.parts.some(({ frames }) => frames.length > 0);
    searched = isThrown ? searched : read?.end ?? searched;
    if (isThrown) {
      thrown.push({ parts: read!.parts, excerpt });
    } else if (excerpt.length > 0) {
      // What is thrown need be no error.
      thrown.push({ parts: [{ message: lines.slice(at, at + 1), frames: [] }], excerpt });
    } else if (!NOISE.test(line) && !CHAIN.test(line)) {
      rest.push(line);
    }
    at = isThrown ? read!.end : at + 1;
  }
  return { thrown, rest };
}

/** An error with its message, the frames below it, and its causes; or what may have been one, up to where it can have no frames. */
function readThrown(lines: readonly string[], start: number): Read {
  const parts: Part[] = [{ message: [lines[start] ?? ''], frames: [] }];
  let [inFrames, inProperties] = [false, false];
  let at = start + 1;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const part = parts.at(-1)!;
    if (GO_FRAME.test(lines[at + 1] ?? '')) {
      part.frames.push([line, lines[++at]!]);
      inFrames = true;
    } else if (FRAME.test(line)) {
      part.frames.push([line.replace(/ \{$/, '')]);
      inFrames = true;
      inProperties ||= line.endsWith(' {');
    } else if (inFrames && CAUSE.test(line)) {
      parts.push({ message: [line], frames: [] });
      inFrames = false;
    } else if (!inFrames && (END.test(line) || EXCERPT.test(line) || CHAIN.test(line) || isTraceback(line))) {
      break;
    } else if (!inFrames) {
      part.message.push(...(NOISE.test(line) ? [] : [line]));
    } else if (!inProperties || /^[}\]]/.test(line)) {
      at += inProperties ? 1 : 0;
      break;
    }
  }
  return { parts, end: at };
}

function isTraceback(line: string): boolean {
  return TRACEBACK.test(line) || PYTHON_FRAME.test(line);
}

/** Python has the frames above the message, and the innermost one last. */
function readTraceback(lines: readonly string[], start: number): Read {
  const frames: string[][] = [];
  let at = TRACEBACK.test(lines[start]!) ? start + 1 : start;
  for (; at < lines.length && /^\s/.test(lines[at]!); at++) {
    if (PYTHON_FRAME.test(lines[at]!)) {
      frames.unshift([lines[at]!]);
    } else if (!CARETS.test(lines[at]!)) {
      frames[0]?.push(lines[at]!);
    }
  }
  const end = lines.findIndex((line, index) => index >= at && (CHAIN.test(line) || TRACEBACK.test(line)));
  return { parts: [{ message: lines.slice(at, end === -1 ? undefined : end), frames }], end: end === -1 ? lines.length : end };
}

function render({ parts, excerpt }: Thrown): string[] {
  const shown = parts.map(({ message, frames }) => ({ message, located: frames.filter((frame) => LOCATED.test(frame.join('\n'))) }))
    .map(({ message, located }) => ({ message, located, own: located.filter((frame) => !frame.some((line) => FOREIGN.test(line))) }));
  const hasOwn = shown.some(({ own }) => own.length > 0);
  const informative = shown.filter(({ message, own }, index) => (
    own.length > 0 || !shown.slice(index + 1).some((inner) => containsMessage(message, inner.message))));
  const isPlaced = hasOwn || informative.some(({ message }) => message.some((line) => PLACE.test(line)));
  const isReadable = !isPlaced && !FOREIGN.test(excerpt[0] ?? '') && excerpt.every((line) => line.length <= LONGEST.line);
  const [first = '', ...others] = informative.flatMap(({ message, own, located }) => [
    ...ends(message.filter((line, index) => line === '' || bare(line) !== bare(message[index - 1] ?? ''))),
    ...(isPlaced ? own : located.slice(0, FOREIGN_FRAMES)).flat(),
  ]);
  return [first.replace(/^(?:\[(?=«)|Caused by: )/, ''), ...others, ...(isReadable ? excerpt : [])];
}

/** Whether one message has all of another, as where one program or language passes the error of another on. */
function containsMessage(message: readonly string[], other: readonly string[]): boolean {
  const [all, part] = [message, other].map((lines) => lines.map(bare).join(' ').trim());
  return all!.includes(part!);
}

function bare(line: string): string {
  return line.trim().replace(NAME, '');
}

function repeats(one: Thrown, last: Thrown): boolean {
  return last.parts.some(({ message }) => containsMessage(message, one.parts[0]!.message));
}

/** What comes before is how a build is going. */
function fromFirstError(lines: readonly string[]): string[] {
  const start = Math.max(0, lines.findIndex((line) => FAILED.test(line)));
  return [...lines.slice(start), ...lines.slice(0, start)];
}

/** Each line once: warnings come in numbers. */
function distinct(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => line === '' || (!seen.has(line) && seen.add(line)));
}

/** Lines without empty ones at the ends, and no more than one between them. */
function ends(lines: readonly string[]): string[] {
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
  return text === '' ? [] : text.split('\n');
}

function short(line: string, directories: readonly string[]): string {
  const relative = directories.reduce((text, directory) => text.replaceAll(`file://${directory}${sep}`, '').replaceAll(`${directory}${sep}`, ''), line);
  return relative.length <= LONGEST.line ? relative : `${relative.slice(0, LONGEST.line)}…`;
}
