import { visible } from './visible';

export { own } from '../roles/access/form';

/** Input of others is `unknown` until one of these has looked at it. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own properties of an object; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** A text, fit to be shown; `undefined` for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? visible(value) : undefined;
}

/** The texts in a list; whatever else is in it is left out. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [];
}

/**
 * A map from keys of others: without a prototype, so that no key means anything but itself.
 */
export function mapOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const map = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) {
    map[key] = value;
  }
  return map;
}

/** JSON with sorted keys: equal for equal values. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (
    isObject(item) ? mapOf(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item)) ?? 'null';
}
