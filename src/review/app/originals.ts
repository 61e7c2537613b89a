import type { ReviewedRole } from './reviewed-app';

/** Beyond this many permissions nobody reads them in a line. */
const MOST_NAMES = 10;

/** What a copy has otherwise than the role that it was made from, sorted. */
export interface CopyDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How the permissions of a copy differ from those of its original; `undefined` where not all of both are known. */
export function differenceFromOriginal(copy: ReviewedRole, roles: readonly ReviewedRole[]): CopyDifference | undefined {
  const original = roles.find(({ role }) => role.id === copy.copyOf);
  if (!original || original.incomplete || copy.incomplete) {
    return undefined;
  }
  const [its, own] = [original, copy].map(({ role }) => role.permissions) as [readonly string[], readonly string[]];
  return { added: own.filter((name) => !its.includes(name)), removed: its.filter((name) => !own.includes(name)) };
}

/** What a role is a copy of, such as `Stack/Agent: + Queues.View, - Users.View`; `undefined` for a role that is none. */
export function originalPhrase(reviewed: ReviewedRole, roles: readonly ReviewedRole[]): string | undefined {
  const { copyOf } = reviewed;
  const difference = differenceFromOriginal(reviewed, roles);
  const signed = difference && [...difference.added.map((name) => `+ ${name}`), ...difference.removed.map((name) => `- ${name}`)];
  const shown = signed && signed.length > MOST_NAMES ? [...signed.slice(0, MOST_NAMES - 1), `${signed.length - MOST_NAMES + 1} more`] : signed;
  return copyOf === undefined ? undefined : `${copyOf}${shown ? `: ${shown.join(', ') || 'the same permissions'}` : ''}`;
}
