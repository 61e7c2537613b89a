import { satisfied } from './checks';
import { isCatalogued } from '../../permissions/catalog/names';
import { nameOf, quoted, verb } from '../../roles/words';
import { Severity } from '../finding';
import type { InstanceRule, RuleCheck } from '../rule';

export const unseenName: InstanceRule = {
  id: 'unseen-name',
  checkInstance: ({ asked, facts }) => {
    const read = facts.profiles?.filter((profile) => profile.permissions !== undefined) ?? [];
    const seen = new Set(read.flatMap((profile) => profile.permissions!));
    const where = seenIn(read.length, facts.profiles?.length);
    return asked.flatMap((role): RuleCheck[] => {
      const unlisted = role.permissions.filter((name) => !isCatalogued(name));
      const unseen = unlisted.filter((name) => !seen.has(name));
      if (unseen.length === 0) {
        return unlisted.length === 0 ? [] : [satisfied(role)];
      }
      return [{
        role: role.id,
        verdict: 'unknown',
        finding: {
          role: role.id,
          permissions: unseen,
          undecided: true,
          ...(read.length === 0 ? { severity: Severity.INFO } : {}),
          describe: (permissions) => ({
            message: `Whether ${quoted(permissions)} of ${nameOf(role)} ${verb(permissions, 'exists', 'exist')} could not be determined: `
              + `the catalog does not have ${verb(permissions, 'it', 'them')}, and ${where}${read.length === 0 ? '' : ` ${verb(permissions, 'it', 'them')}`}.`,
            fix: 'check the spelling, and look in the Connect console whether the profile shows it',
          }),
        },
      }];
    });
  },
};

function seenIn(read: number, all: number | undefined): string {
  if (read === 0) {
    return 'the permissions of the instance\'s profiles were not read';
  }
  return read === all ? 'no profile of the instance has' : `none of those profiles that were read (${read} of ${all}) has`;
}
