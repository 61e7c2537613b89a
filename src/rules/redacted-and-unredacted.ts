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
  description: 'Holding both never shows both. If a contact was redacted, their holders see only the redacted version, so a role that should '
    + 'hear originals must not have the redacted permission. If a contact was not redacted, because redaction was off in the flow '
    + 'or the contact was not analyzed, they see everything, so a role that should see only redacted content must not have the other permission.',
  sources: ['assign-permissions-to-review-recordings', 'security-profile-list'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context).permissions;
    const own = permissionsOf(role);
    return PAIRS
      .filter((pair) => pair.every(user.has, user) && pair.some(own.has, own))
      .map(([redacted, unredacted]) => ({
        role: role.id,
        permissions: [redacted, unredacted].filter((name) => own.has(name)).sort(),
        message: `${redacted} and ${unredacted} are granted together: redacted contacts show only the redacted version, and all others the original.`,
        fix: `remove ${constantOf(redacted)} to show originals, or ${constantOf(unredacted)} to show nothing but redacted content`,
      }));
  },
};
