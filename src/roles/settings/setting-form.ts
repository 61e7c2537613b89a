import type { JsonValue } from './json-value';

/** What values of a setting look like, and which of them allow more than others. It is all that a reader of documents has to know. */
export interface SettingForm {
  readonly kind: 'toggle' | 'levels' | 'choice';
  /** The levels, or the choices from the most restricted to the widest; none of a toggle. */
  readonly names: readonly string[];
}

/** How one value is to another of the same setting: neither allows all that the other does where they are `apart`. */
export type SettingOrder = 'same' | 'wider' | 'narrower' | 'apart';

/** What a value allows beyond the most restricted one, step by step. A choice allows what those before it allow. */
export function stepsOf({ kind, names }: SettingForm, value: JsonValue): string[] {
  switch (kind) {
    case 'toggle': return value === true ? ['on'] : [];
    case 'levels': return names.filter((name) => Array.isArray(value) && value.includes(name));
    case 'choice': return names.slice(1, names.indexOf(value as string) + 1);
  }
}

/** The value that allows some steps and no others. */
export function valueWith({ kind, names }: SettingForm, steps: ReadonlySet<string>): JsonValue {
  switch (kind) {
    case 'toggle': return steps.size > 0;
    case 'levels': return names.filter((name) => steps.has(name));
    case 'choice': return names.filter((name, index) => index === 0 || steps.has(name)).pop()!;
  }
}

/** The value of somebody who is given several: all that any of them allows. Of none it is the most restricted one. */
export function mergedValue(form: SettingForm, values: readonly JsonValue[]): JsonValue {
  return valueWith(form, new Set(values.flatMap((value) => stepsOf(form, value))));
}

/** How the first value is to the second. */
export function compareValues(form: SettingForm, value: JsonValue, other: JsonValue): SettingOrder {
  const [own, its] = [value, other].map((one) => stepsOf(form, one)) as [string[], string[]];
  const [isMore, isLess] = [own.some((step) => !its.includes(step)), its.some((step) => !own.includes(step))];
  if (isMore) {
    return isLess ? 'apart' : 'wider';
  }
  return isLess ? 'narrower' : 'same';
}

/** A value in words: `on` or `off`, levels such as `view, edit`, `none` for no level, or the name of a choice. */
export function valueInWords(value: JsonValue): string {
  if (typeof value === 'boolean') {
    return value ? 'on' : 'off';
  }
  return typeof value === 'string' ? value : value.join(', ') || 'none';
}
