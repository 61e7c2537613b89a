import { Severity } from './finding';
import { permissionsOf, userPermissionsOf } from './held';
import type { RoleRule } from './rule';
import { byCodeUnit } from './words';
import { isCatalogued } from '../permissions/catalog/names';
import { constantOf } from '../permissions/catalog/texts';

/** The legacy names say nothing of being a pair; the current ones do: `X.Redacted.Access` beside `X.Unredacted.Access` or `X.Access`. */
const LEGACY_PAIR = ['RedactedData.View', 'ListenCallRecordings'] as const;
const REDACTED = '.Redacted.Access';

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
    return pairs(user)
      .filter((pair) => pair.some((name) => own.has(name)))
      .map(([redacted, unredacted]) => ({
        role: role.id,
        permissions: [redacted, unredacted].filter((name) => own.has(name)).sort(),
        message: `${redacted} and ${unredacted} are held together: of redacted contacts only the redacted version is shown, of all others the original.`,
        fix: `remove ${constantOf(redacted)} to show originals, or ${constantOf(unredacted)} to show nothing but redacted content`,
      }));
  },
};

function pairs(names: ReadonlySet<string>): [string, string][] {
  const found: [string, string][] = [...names].filter((name) => name.endsWith(REDACTED)).sort(byCodeUnit).flatMap((redacted) => {
    const stem = redacted.slice(0, -REDACTED.length);
    const unredacted = [`${stem}.Unredacted.Access`, `${stem}.Access`].find(isCatalogued);
    return unredacted !== undefined && names.has(unredacted) ? [[redacted, unredacted] as [string, string]] : [];
  });
  return LEGACY_PAIR.every((name) => names.has(name)) ? [...found, [...LEGACY_PAIR]] : found;
}
