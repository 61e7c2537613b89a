import { list } from './words';

interface Named {
  readonly name: string;
}

/** A class whose constructor nobody else can call. */
interface ConstantsOf<T> {
  readonly prototype: T;
  [Symbol.hasInstance](value: unknown): boolean;
}

/**
 * The constant of a class that has a name.
 *
 * @param constants class with the constants
 * @param what what one of them is, in words
 * @param more what else can be used, as the end of a sentence
 * @throws with the names of all of them, where none has this one
 */
export function constantNamed<T extends Named>(constants: ConstantsOf<T>, what: string, name: string, more = ''): T {
  const all = Object.values(constants).filter((value): value is T => value instanceof constants);
  const found = all.find((constant) => constant.name === name);
  if (!found) {
    throw new Error(`There is no ${what} "${name}". Use ${list(all.map((constant) => `"${constant.name}"`), 'or', all.length)}${more}.`);
  }
  return found;
}
