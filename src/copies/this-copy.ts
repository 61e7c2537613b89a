import { resolve } from 'node:path';

/**
 * Version of what copies of the library share: state of the app, and what a copy does with the constructs of another one.
 * To raise it is to say that copies before and after cannot be in one app, so it rises only when something that is shared
 * changes its meaning or goes, and not when something is added.
 */
const PROTOCOL = 1;

/**
 * What a copy of the library says of itself to the others. Copies of any version read it, so these fields stay as they are. Modules
 * that are loaded twice from one folder are one copy: they do the same.
 */
export interface Copy {
  readonly version: string;
  readonly protocol: number;
  /** Folder of the package. */
  readonly path: string;
}

let copy: Copy | undefined;

/** The copy of the library that this module belongs to. */
export function thisCopy(): Copy {
  return copy ??= { version: libraryVersion(), protocol: PROTOCOL, path: resolve(__dirname, '..', '..') };
}

/**
 * Version of this library, from its package.json: equally far away from the sources, from what is compiled of them, and in a package
 * that is installed. It is read when it is asked for.
 */
export function libraryVersion(): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- above the sources, where the compiler allows no import
  return (require('../../package.json') as { readonly version: string }).version;
}
