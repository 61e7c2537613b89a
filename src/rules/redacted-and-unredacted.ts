import { Severity } from './finding';
import { permissionsOf, userPermissionsOf } from './held';
import type { RoleRule } from './rule';
import { catalogNames, isCatalogued } from '../permissions/catalog/names';
import { constantOf } from '../permissions/catalog/texts';

const REDACTED = '.Redacted.Access';

/** Redacted and unredacted: `X.Redacted.Access` and `X.Unredacted.Access` or `X.Access`; the legacy names say nothing of being a pair. */
const PAIRS: readonly (readonly [string, string])[] = /* @__PURE__ */ [
  .../* @__PURE__ */ catalogNames.filter((name) => name.endsWith(REDACTED)).sort().flatMap((redacted): [string, string][] => {
    const stem = redacted.slice(0, -REDACTED.length);
    const unredacted = [`${stem}.Unredacted.Access`, `${stem}.Access`].find(isCatalogued);
    return unredacted === undefined ? [] : [[redacted, unredacted]];
  }),
  ['RedactedData.View', 'ListenCallRecordings'],
];

export const redactedAndUnredacted: RoleRule = {
  id: 'redacted-and-unredacted',
  severity: Severity.WARNING,
  title: 'Redacted and unredacted versions of the same content',
  description: 'Holding both never shows both. Where a contact was redacted its holders see the redacted version only, so a role that is '
    + 'to hear originals must not have the redacted permission. Where a contact was not redacted, because redaction was off in the flow '
    + 'or it was not analyzed, they see everything, so a role that is to see redacted content only must not have the other one.',
  sources: ['assign-permissions-to-review-recordings', 'security-profile-list'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context).permissions;
    const own = permissionsOf(role);
    return PAIRS
      .filter((pair) => pair.every(user.has, user) && pair.some(own.has, own))
      .map(([redacted, unredacted]) => ({
        role: role.id,
        permissions: [redacted, unredacted].filter((name) => own.has(name)).sort(),
        message: `${redacted} and ${unredacted} are held together: of redacted contacts only the redacted version is shown, of all others the original.`,
        fix: `remove ${constantOf(redacted)} to show originals, or ${constantOf(unredacted)} to show nothing but redacted content`,
      }));
  },
};
