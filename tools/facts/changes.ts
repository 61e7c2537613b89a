import { compact } from './canonical';

/** What is different between two values, at one place in them. */
export interface Change {
  /** A JSON pointer. */
  readonly pointer: string;
  readonly was?: unknown;
  readonly is?: unknown;
  /** Of a list, whose order says nothing: what came and what went. */
  readonly items?: { readonly gone: readonly unknown[]; readonly added: readonly unknown[] };
}

/** Every difference between two values of JSON, in the order of the places. */
export function changesBetween(was: unknown, is: unknown, pointer = ''): Change[] {
  if (compact(was ?? null) === compact(is ?? null)) {
    return [];
  }
  if (Array.isArray(was) && Array.isArray(is)) {
    const items = { gone: without(was, is), added: without(is, was) };
    return items.gone.length + items.added.length > 0 ? [{ pointer, items }] : [];
  }
  if (isMap(was) && isMap(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    return keys.flatMap((key) => changesBetween(was[key], is[key], `${pointer}/${escape(key)}`));
  }
  return [{ pointer, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
}

/** The keys on the way to the place of a change. */
export function keysOf({ pointer }: Change): string[] {
  return pointer.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** A change on one line. */
export function describe({ pointer, was, is, items }: Change): string {
  if (items) {
    return [`${pointer}:`, told('new', items.added), told('gone', items.gone)].filter((part) => part !== '').join(' ');
  }
  if (was === undefined) {
    return `${pointer}: new: ${short(is)}`;
  }
  return is === undefined ? `${pointer}: gone: ${short(was)}` : `${pointer}: ${short(was)} is now ${short(is)}`;
}

function told(word: string, items: readonly unknown[]): string {
  return items.length === 0 ? '' : `${word}: ${items.map((item) => (typeof item === 'string' ? item : short(item))).join(', ')}`;
}

const LONGEST = 200;

function short(value: unknown): string {
  const text = compact(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(compact));
  return items.filter((item) => !known.has(compact(item)));
}

function escape(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
