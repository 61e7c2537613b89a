import { isUnresolved, shownText, type Unresolved, type Value } from './unresolved';
import { byCodeUnit } from '../words';

/** A member of an item of a list. */
export interface Field {
  /** Its name in CloudFormation and in Connect's API. */
  readonly property: string;
  readonly form: 'text' | 'texts';
  readonly optional?: true;
  /** What is shown where only the deployment knows it. Otherwise an item without its first member is left out. */
  readonly ifUnknown?: string;
}

/** What a part of a profile consists of. Of an item, the first field tells it from others. */
export type Form = 'text' | 'texts' | Readonly<Record<string, Field>>;

/** How the values of one source are read. */
export interface ValueReader {
  /** What stands for a member that an item has to have, and has not. */
  readonly absent?: Value;
  /** A text; `undefined` for what is none. */
  text(value: unknown): Value | undefined;
  /** The same of an item of a list of texts, where that is read differently. */
  item?(value: unknown): Value | undefined;
  /** The items of a list; in place of those that only the deployment knows, a value that says so. */
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
    const read = isUnresolved(item) ? item : readKnown(form, item, reader);
    return read === undefined ? [] : [read];
  });
}

function readKnown(form: Exclude<Form, 'text'>, item: unknown, reader: ValueReader): Value | Item | undefined {
  return form === 'texts' ? (reader.item ?? reader.text)(item) : readItem(form, item, reader);
}

function readItem(form: Readonly<Record<string, Field>>, item: unknown, reader: ValueReader): Item | undefined {
  const fields = Object.entries(form).map(([name, { property, form: inner, optional, ifUnknown }]) => {
    const read = readForm(inner, own(item, property), reader) ?? (ifUnknown === undefined ? undefined : reader.absent);
    return [name, inner === 'texts' && reader.order ? reader.order(read as Value[]) : read, optional] as const;
  });
  return fields[0][1] === undefined ? undefined
    : Object.fromEntries(fields.flatMap(([name, value, optional]) => (value === undefined && optional ? [] : [[name, value ?? '']]))) as Item;
}

/** The value of an own property: never something inherited, such as `constructor`. */
export function own(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
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
export function showForm(form: Form, value: any): unknown {
  if (form === 'text') {
    return shownText(value as Value | undefined);
  }
  return (value as readonly unknown[]).flatMap((item): unknown[] => {
    const shown = isUnresolved(item) || form === 'texts' ? shownText(item as Value) : showItem(form, item as Item);
    return shown === undefined || (form !== 'texts' && typeof shown === 'string') ? [] : [shown];
  });
}

function showItem(form: Readonly<Record<string, Field>>, item: Item): object | undefined {
  const fields = Object.entries(form).map(([name, { form: inner, ifUnknown }]): [string, unknown] => (
    [name, showForm(inner, item[name]) ?? (isUnresolved(item[name]) ? ifUnknown : undefined)]));
  return fields[0][1] === undefined ? undefined : Object.fromEntries(fields.filter(([, value]) => value !== undefined));
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
