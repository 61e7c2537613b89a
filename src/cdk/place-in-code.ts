import { isAbsolute, relative, resolve, sep } from 'node:path';
import { CREATION_STACK_METADATA } from './names';
import type { PlaceInCode } from './place';
import { PRESETS } from '../roles/presets';

interface MetadataOfConstruct {
  readonly type: string;
  readonly data?: unknown;
}

/** One step of a trace as the CDK writes it: `new Desk (/app/lib/desk.ts:7:72)`. What it left out is in other words. */
const FRAME = /^(?<caller>.*?) ?\((?<file>[^()]+?):(?<line>\d+)(?::(?<column>\d+))?\)$/;

/** Folders of packages, which may be in that of the app. */
const PACKAGES = ['node_modules', 'site-packages', 'dist-packages'];

const JAVA_PACKAGES = ['software.amazon', 'software.constructs', 'java', 'jdk', 'io.github.cdkconnect'];

/**
 * Where the library makes profiles: its classes, to which a bundle may have given a number, and what jsii generates of them and of
 * others for Java, whose traces have no folders.
 */
const OF_LIBRARY = new RegExp(`^new _?(SecurityProfile|ProfileResource|${Object.keys(PRESETS).join('|')})\\d*$|^(${JAVA_PACKAGES.join('|')})\\.`);

/**
 * Where the code of an app made a construct, by the trace that the CDK recorded: the first step below the working directory, so that
 * neither packages nor what jsii runs is meant. `undefined` where no trace was recorded, or none of it is below.
 */
export function placeInCode(metadata: readonly MetadataOfConstruct[], directory = process.cwd()): PlaceInCode | undefined {
  const trace = metadata.find(({ type }) => type === CREATION_STACK_METADATA)?.data;
  // Source maps may give code that calls a method the name of the method.
  let libraryFile: string | undefined;
  for (const step of Array.isArray(trace) ? trace as unknown[] : []) {
    const { caller, file, line, column } = (typeof step === 'string' ? FRAME.exec(step)?.groups : undefined) ?? {};
    if (file === undefined) {
      continue;
    }
    if (OF_LIBRARY.test(caller!) || (file === libraryFile && caller!.endsWith('.saveAs'))) {
      libraryFile = file;
      continue;
    }
    const path = pathBelow(directory, file);
    if (path !== undefined) {
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
  // What reads the trace of somebody else must not stumble over an address that is none.
  const path = relative(directory, resolve(directory, file.replace(/^file:\/\/(\/(?=[A-Z]:))?/i, '')));
  const folders = path.split(sep);
  return folders[0] === '..' || isAbsolute(path) || folders.some((folder) => PACKAGES.includes(folder)) ? undefined : folders.join('/');
}
