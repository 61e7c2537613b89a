import { isUnresolved, shownText, takenFor, type Unresolved, type Value } from './unresolved';
import { byCodeUnit } from '../words';

/** A member of an item of a list. */
export interface Field {
  /** Its name in CloudFormation and in Connect's API. */
  readonly property: string;
  readonly form: 'text' | 'texts';
  readonly optional?: true;
  /** What it is where it is not given. */
  readonly usual?: string;
}

/** What a part of a profile consists of. Of an item, the first field tells it from others. */
export type Form = 'text' | 'texts' | Readonly<Record<string, Field>>;

/** How the values of one source are read. */
export interface ValueReader {
  /** What stands for a member that an item has to have, and has not. Otherwise an item without its first member is left out. */
  readonly absent?: Value;
  /** A text; `undefined` for what is none. */
  text(value: unknown): Value | undefined;
  /** The same of an item of a list of texts, where that is read differently. */
  item?(value: unknown): Value | undefined;
  /** The items of a list; in place of those that only the deployment knows, a value that says so, taken for what the source has. */
  items(value: unknown): readonly unknown[];
  /** A list that is in something that only the deployment knows, so many properties deep. */
  outer?(value: unknown, depth: number): readonly Value[];
  /** The texts of an item in an order of their own, where that of the source means nothing. */
  order?(texts: readonly Value[]): readonly Value[];
}

type Item = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** What a source says of a part, in the shape of `Access`. */
export function readForm(form: Form, value: unknown, reader: ValueReader): unknown {
  if (form === 'text') {
    return reader.text(value);
  }
  return reader.items(value).flatMap((item): unknown[] => {
    const read = isUnresolved(item) ? readTaken(form, item, reader) : readKnown(form, item, reader);
    return read === undefined ? [] : [read];
  });
}

function readTaken(form: Exclude<Form, 'text'>, item: Unresolved, reader: ValueReader): Unresolved {
  const read = item.taken && readKnown(form, item.taken.as, reader);
  return read === undefined || isUnresolved(read) ? item : takenFor(item, read);
}

function readKnown(form: Exclude<Form, 'text'>, item: unknown, reader: ValueReader): Value | Item | undefined {
  return form === 'texts' ? (reader.item ?? reader.text)(item) : readItem(form, item, reader);
}

function readItem(form: Readonly<Record<string, Field>>, item: unknown, reader: ValueReader): Item | undefined {
  const fields = Object.entries(form).map(([name, { property, form: inner, optional }]) => {
    const read = readForm(inner, own(item, property), reader) ?? (optional ? undefined : reader.absent);
    return [name, inner === 'texts' && reader.order ? reader.order(read as Value[]) : read, optional] as const;
  });
  return fields[0][1] === undefined ? undefined
    : Object.fromEntries(fields.flatMap(([name, value, optional]) => (value === undefined && optional ? [] : [[name, value ?? '']]))) as Item;
}

/** The value of an own property: never something inherited, such as `constructor`. */
export function own(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && !Array.isArray(object) && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key] : undefined;
}

/**
 * A part in the words of CloudFormation and of Connect's API: what `readForm` reads.
 *
 * @param besides what each item has besides
 */
export function writeForm(form: Form, value: any, besides: object = {}): unknown {
  if (form === 'text') {
    return isUnresolved(value) ? value.written : value;
  }
  const whole = wholeOf(value);
  return whole ? whole.written : (value as readonly unknown[]).map((item) => (
    isUnresolved(item) ? item.written : writeKnown(form, item, besides)));
}

function writeKnown(form: Exclude<Form, 'text'>, item: unknown, besides: object): unknown {
  return form === 'texts' ? item : writeItem(form, item as Item, besides);
}

/** What stands for a whole part. */
export function wholeOf(value: unknown): Unresolved | undefined {
  return [value].flat().find((item): item is Unresolved => isUnresolved(item) && (item.isList === true || item === value));
}

/** By name, as the CDK writes them. */
function writeItem(form: Readonly<Record<string, Field>>, item: Item, besides: object): object {
  const given = Object.entries(form).filter(([name]) => item[name] !== undefined);
  const written = given.map(([name, { property, form: inner }]): [string, unknown] => [property, writeForm(inner, item[name])]);
  return Object.fromEntries([...Object.entries(besides), ...written].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A part with texts in place of unresolved values. */
export function showForm(form: Form, value: any, textOf: (value: Value) => string = shownText): unknown {
  return form === 'text' ? value && textOf(value as Value) : (value as readonly unknown[]).map((item) => showOne(form, item, textOf));
}

/** An item of a part with texts in place of unresolved values. Of one that is not known at all, the first member says so. */
export function showOne(form: Exclude<Form, 'text'>, item: unknown, textOf: (value: Value) => string = shownText): unknown {
  if (form === 'texts') {
    return textOf(item as Value);
  }
  const fields = Object.entries(form);
  if (!isUnresolved(item)) {
    return Object.fromEntries(fields.filter(([name]) => (item as Item)[name] !== undefined)
      .map(([name, { form: inner }]) => [name, showForm(inner, (item as Item)[name], textOf)]));
  }
  if (item.taken) {
    return showOne(form, item.taken.as, textOf);
  }
  const others = fields.slice(1).filter(([, { optional }]) => !optional).map(([name, { form: inner }]) => [name, inner === 'texts' ? [] : '']);
  return { [fields[0][0]]: item.text, ...Object.fromEntries(others) as object };
}

/** A part whose values are known, in an order of its own: lists sorted, items by their first member. */
export function sortForm(form: Form, value: any): unknown {
  if (form === 'text') {
    return value;
  }
  if (form === 'texts') {
    return [...new Set(value as string[])].sort();
  }
  const [first] = Object.keys(form);
  return (value as Record<string, any>[])
    .map((item): Record<string, any> => (
      Object.fromEntries(Object.entries(form).map(([name, { form: inner }]) => [name, sortForm(inner, item[name])]))))
    .sort((a, b) => byCodeUnit(a[first], b[first]));
}
