import { known } from '../../cdk/known';
import type { ValueReader } from '../../roles/access/form';
import { isIntrinsic, isNoValue, unresolvedValue, type Value } from '../../roles/access/unresolved';

/** What a template has, as far as it is known before the deployment. */
export const TEMPLATE: ValueReader = {
  text: (value) => (value === undefined || isNoValue(value) ? undefined : textOf(value)),
  items: (value = []) => (Array.isArray(value)
    ? value.filter((item) => !isNoValue(item)).map((item: unknown) => (isIntrinsic(item) ? textOf(item) : item))
    : [unresolvedValue(value, { isList: true })]),
  outer: (value, depth) => [unresolvedValue(value, { isList: true, depth })],
};

/** A text of a template, or what only the deployment makes one from. */
export function textOf(value: unknown, asInTemplate = value): Value {
  return known(value) ?? unresolvedValue(value, { asInTemplate });
}
