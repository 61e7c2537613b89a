import { impliedBy } from '../../permissions/catalog/implied';
import { catalogNames, isCatalogued } from '../../permissions/catalog/names';
import { effectiveOf } from '../catalogued';
import { holderOf, removing, ways } from '../edit';
import type { RoleRule } from '../rule';

const REDACTED = '.Redacted.Access';

/** Redacted and unredacted: `X.Redacted.Access` and `X.Unredacted.Access` or `X.Access`. To who has both, Connect shows what is redacted only redacted. */
export const REDACTED_AND_UNREDACTED: readonly (readonly [string, string])[] = /* @__PURE__ */ catalogNames
  .filter((name) => name.endsWith(REDACTED)).sort().flatMap((redacted): [string, string][] => {
    const stem = redacted.slice(0, -REDACTED.length);
    const unredacted = [`${stem}.Unredacted.Access`, `${stem}.Access`].find(isCatalogued);
    return unredacted === undefined ? [] : [[redacted, unredacted]];
  });

export const redactedAndUnredacted: RoleRule = {
  id: 'redacted-and-unredacted',
  check: (role) => {
    const user = role.user.permissions;
    const own = role.held;
    const effective = effectiveOf(role);
    const pairs = REDACTED_AND_UNREDACTED.filter((pair) => pair.every(effective.has, effective))
      .flatMap(([redacted, unredacted]) => (
        givers(redacted, user).flatMap((one) => givers(unredacted, user).map((other) => [one, other] as const))))
      .filter((pair) => pair.some((name) => own.has(name)));
    // Legacy names stand for several new ones, and so for several pairs.
    const distinct = new Map(pairs.map((pair) => [pair.join(), pair]));
    return [...distinct.values()].map(([redacted, unredacted]) => ({
      role: role.id,
      permissions: [redacted, unredacted].filter((name) => own.has(name)).sort(),
      message: `${redacted} and ${unredacted} are granted together: redacted contacts show only the redacted version, and all others the original.`,
      ...ways(
        removing([redacted], { ...holderOf([redacted], role), when: 'to show originals' }),
        removing([unredacted], { ...holderOf([unredacted], role), when: 'to show nothing but redacted content' }),
      ),
    }));
  },
};

/** What is held that gives the permission: itself, or its legacy name. */
function givers(name: string, held: ReadonlySet<string>): string[] {
  return [...held].filter((one) => one === name || impliedBy(one).includes(name)).sort();
}
