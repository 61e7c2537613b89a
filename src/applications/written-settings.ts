import { SharedState } from '../copies/shared-state';

/** What settings write, for all others of the app, which may be of another copy of the library. */
export interface WrittenSettings {
  readonly path: string;
  readonly parameterPrefix: string;
  /** Account and Region of the parameters. */
  place(): string;
  /** What there is a parameter of. */
  written(): string[];
}

/** All of one tree of constructs, as two of them may write parameters of one name. */
export const IN_TREE = new SharedState<WrittenSettings[]>('profileSettings', () => []);

/** What both write under one name, which belongs to one parameter of an account and Region. */
export function clashes(own: WrittenSettings, other: WrittenSettings): string[] {
  const written = new Set(other.written());
  return own.place() !== other.place() || own.parameterPrefix !== other.parameterPrefix ? [] : own.written()
    .filter((what) => written.has(what))
    .map((what) => `${other.path} also writes the settings of ${what}, under the same name: both have the prefix "${own.parameterPrefix}". `
      + 'Give one of them another parameterPrefix.');
}
