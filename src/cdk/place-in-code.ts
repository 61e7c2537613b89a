import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CREATION_STACK_METADATA } from './names';
import { PRESETS } from '../roles/presets';

interface MetadataOfConstruct {
  readonly type: string;
  readonly data?: unknown;
}

/** Where something is in the code of an app. */
export interface PlaceInCode {
  /** Path below the working directory, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** One step of a trace as the CDK writes it: `new Desk (/app/lib/desk.ts:7:72)`. What it left out is in other words. */
const FRAME = /^(?<caller>.*?) ?\((?<file>.+?):(?<line>\d+)(?::(?<column>\d+))?\)$/;

/** Where the library makes profiles; a bundle may have given its classes a number. */
const OF_LIBRARY = new RegExp(`^new _?(SecurityProfile|${Object.keys(PRESETS).join('|')})\\d*$|\\.saveAs$`);

/**
 * Where the code of an app made a construct, by the trace that the CDK recorded: the first step below the working directory, so that
 * neither packages nor what jsii runs is meant. `undefined` where no trace was recorded, or none of it is below.
 */
export function placeInCode(metadata: readonly MetadataOfConstruct[], directory = process.cwd()): PlaceInCode | undefined {
  const trace = metadata.find(({ type }) => type === CREATION_STACK_METADATA)?.data;
  for (const step of Array.isArray(trace) ? trace as unknown[] : []) {
    const { caller, file, line, column } = (typeof step === 'string' ? FRAME.exec(step)?.groups : undefined) ?? {};
    const path = file === undefined ? undefined : pathBelow(directory, file);
    if (path !== undefined && !OF_LIBRARY.test(caller!)) {
      return { file: path, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
    }
  }
  return undefined;
}

/** `lib/roles.ts:12:3`, which editors and terminals open. */
export function showPlace({ file, line, column }: PlaceInCode): string {
  return [file, line, ...(column === undefined ? [] : [column])].join(':');
}

function pathBelow(directory: string, file: string): string | undefined {
  const path = relative(directory, file.startsWith('file:') ? fileURLToPath(file) : file);
  return path === '' || path.startsWith('..') || isAbsolute(path) || path.split(sep).includes('node_modules') ? undefined : path.split(sep).join('/');
}
