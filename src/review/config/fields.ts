import { entriesOf, isObject } from '../../formats/shapes';
import { Similarity } from '../../permissions/similarity';
import { list } from '../../roles/words';

/** Where a value is in a file, such as `waivers[0].rule`, and all that is wrong with the file, which begins with such a place. */
export interface Place {
  readonly path: string;
  readonly problems: string[];
}

/** Notes what is wrong with a value: the sentence without its beginning, which is the place. */
export function problem({ path, problems }: Place, text: string): undefined {
  problems.push(`${path === '' ? 'The file' : path} ${text}`);
}

/** Reads a value: what it is, or `undefined` where it is something else, which is said. */
export type Field<T> = (value: unknown, place: Place) => T | undefined;

/** Fields of an object, by their keys; those that have to be there are marked. */
export type Fields<T> = { readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>> | Required<NonNullable<T[Key]>> };

interface Required<T> {
  readonly required: Field<T>;
}

/** Marks a field that has to be there. */
export function required<T>(read: Field<T>): Required<T> {
  return { required: read };
}

/** A value of which it takes one look to see whether it is right. */
export function field<T>(is: (value: unknown) => value is T, give: string): Field<T> {
  return (value, place) => (is(value) ? value : problem(place, `is ${shown(value)}. Give ${give}.`));
}

export const TEXT = field((value): value is string => typeof value === 'string' && value.trim() !== '', 'a text that is not empty');

export const FLAG = field((value): value is boolean => typeof value === 'boolean', 'true or false');

/**
 * One of some texts.
 *
 * @param what what they are, with its article, such as `a rule`
 * @param also what else is allowed, which cannot be listed
 */
export function oneOf<T extends string>(what: string, allowed: readonly T[], also: (text: string) => boolean = () => false): Field<T> {
  return (value, place) => (typeof value === 'string' && (allowed.includes(value as T) || also(value)) ? value as T
    : problem(place, `is ${shown(value)}, which is not ${what}. ${instead(value, allowed)}`));
}

/** A list, of which each item that is right is kept. */
export function listOf<T>(item: Field<T>, what: string): Field<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) {
      return problem(place, `is ${shown(value)}. Give a list of ${what}.`);
    }
    const read = value.map((one: unknown, index) => item(one, within(place, `[${index}]`)));
    return read.filter((one): one is T & {} => one !== undefined);
  };
}

/** An object whose keys are of one kind, and whose values are of another. */
export function mapOf<K extends string, T>(key: Field<K>, item: Field<T>, what: string): Field<Readonly<Record<string, T>>> {
  return (value, place) => {
    if (!isObject(value)) {
      return problem(place, `is ${shown(value)}. Give an object of ${what}.`);
    }
    return Object.fromEntries(entriesOf(value).flatMap(([name, one]) => {
      const at = within(place, `.${name}`);
      const [known, read] = [key(name, at), item(one, at)];
      return known === undefined || read === undefined ? [] : [[known, read] as const];
    }));
  };
}

/** An object with some keys and no others. */
export function objectOf<T extends object>(fields: Fields<T>): Field<T> {
  const known = Object.entries<Field<unknown> | Required<unknown>>(fields);
  const names = known.map(([name]) => name);
  return (value, place) => {
    if (!isObject(value)) {
      return problem(place, `is ${shown(value)}. Give an object, in which there can be ${all(names)}.`);
    }
    const at = (name: string) => within(place, place.path === '' ? name : `.${name}`);
    Object.keys(value).filter((name) => !names.includes(name)).forEach((name) => problem(at(name), `is not known. ${instead(name, names)}`));
    let isComplete = true;
    const read = known.flatMap(([name, of]) => {
      const isGiven = Object.hasOwn(value, name);
      const one = isGiven ? (typeof of === 'function' ? of : of.required)(value[name], at(name)) : undefined;
      if (!isGiven && typeof of !== 'function') {
        problem(at(name), 'is missing. It must be given.');
      }
      isComplete &&= one !== undefined || typeof of === 'function';
      return one === undefined ? [] : [[name, one] as const];
    });
    return isComplete ? Object.fromEntries(read) as T : undefined;
  };
}

function within({ path, problems }: Place, step: string): Place {
  return { path: `${path}${step}`, problems };
}

/** The nearest of what is allowed, and everything if nothing is near. */
function instead(value: unknown, allowed: readonly string[]): string {
  const [near] = typeof value !== 'string' ? [] : new Similarity(allowed.map((key) => ({ key, wordings: [key] }))).mostSimilar(value, [], 1);
  return near === undefined ? `Allowed are ${all(allowed)}.` : `Did you mean ${near}? Allowed are ${all(allowed)}.`;
}

/** None is left out: whoever reads them has to choose one. */
function all(names: readonly string[]): string {
  return list([...names].sort(), 'and', names.length);
}

/** A wrong value, as an error shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return `"${value}"`;
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
