import { isObject, own, type JsonObject } from '../../../formats/shapes';
import { expression, expressionOf } from '../../assembly/expression';

/**
 * What a plan says beside values: which ones are unknown or sensitive. `true`, `{}`, objects with only some keys, or lists as long as the
 * value; `[false, false]` says nothing.
 */
export type Marks = unknown;

/** The marks of a part of a value. */
export function marksAt(marks: Marks, key: string | number): Marks {
  if (marks === true || typeof key === 'string') {
    return marks === true || own(marks, key as string);
  }
  return Array.isArray(marks) ? (marks as unknown[])[key] : undefined;
}

/** The texts that are marked somewhere in a value. */
export function markedTexts(value: unknown, marks: Marks): string[] {
  if (marks === undefined || marks === false) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => markedTexts(item, marksAt(marks, index)));
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) => [...(marks === true ? [key] : []), ...markedTexts(inner, marksAt(marks, key))]);
  }
  return marks === true && value !== null && value !== undefined ? [String(value)] : [];
}

/** A value with expressions in the place of what is unknown. */
export function withUnknown(value: unknown, unknown: Marks, expressionAt: () => JsonObject): unknown {
  if (unknown === true) {
    return expressionAt();
  }
  if (Array.isArray(value) || Array.isArray(unknown)) {
    const length = Math.max(...[value, unknown].map((one) => (Array.isArray(one) ? one.length : 0)));
    const items = Array.isArray(value) ? value as unknown[] : [];
    return Array.from({ length }, (_, index) => withUnknown(items[index], marksAt(unknown, index), expressionAt));
  }
  if (isObject(value) || (isObject(unknown) && Object.keys(unknown).length > 0)) {
    const keys = [...new Set([value, unknown].flatMap((one) => (isObject(one) ? Object.keys(one) : [])))];
    return Object.fromEntries(keys.map((key) => [key, withUnknown(own(value, key), marksAt(unknown, key), expressionAt)]));
  }
  return value;
}

/**
 * Hides the sensitive values of a resource. Equal values get equal numbers, so that what comes and goes can be told without showing it.
 */
export class Secrets {
  private readonly numbers = new Map<string, number>();

  /** @param all values of the resource, before and after, with their marks */
  constructor(all: readonly { readonly values: unknown; readonly marks: Marks }[]) {
    all.flatMap(({ values, marks }) => markedTexts(values, marks)).forEach((text) => {
      if (!this.numbers.has(text)) {
        this.numbers.set(text, this.numbers.size + 1);
      }
    });
  }

  /** A property without what is marked, or is the same as something that is. */
  public hide(value: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map((item) => this.hide(item));
    }
    if (isObject(value) && expressionOf(value) === undefined) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.hide(inner)]));
    }
    const number = this.numbers.get(String(value));
    return number === undefined ? value : expression({
      text: `(sensitive value ${number})`, why: 'what is marked as sensitive is not shown', isSensitive: true,
    });
  }
}
