import { withImplied } from '../permissions/catalog/implied';

const effective = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** What is held, and what that gives besides: parts of a whole, and what takes the place of legacy permissions. */
export function effectiveOf(held: ReadonlySet<string>): ReadonlySet<string> {
  const known = effective.get(held) ?? withImplied(held);
  effective.set(held, known);
  return known;
}
