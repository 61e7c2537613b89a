import type { Pair } from './match-roles';
import type { Finding } from '../../rules/finding';
import { waivedLast } from '../../rules/judge';
import type { Review } from '../app/review';

/** What there is to say of an app that there was not before, and the other way around. */
export interface FindingsDiff {
  /** The gravest first, waived ones last. */
  readonly appeared: readonly Finding[];
  /** As they were: about the ids of before. */
  readonly gone: readonly Finding[];
}

/**
 * Compares what there is to say of two versions of an app, permission by permission: that a rule finds fault with fewer
 * permissions is nothing new. What was waived meanwhile, or got another severity, is gone as it was and has appeared as it is;
 * what was said of a role that is removed needs no words.
 *
 * @param pairs which role of the one is which of the other
 */
export function diffFindings(before: Review, after: Review, pairs: readonly Pair[]): FindingsDiff {
  const idNow = new Map(pairs.flatMap(({ before: one, after: other }) => (one && other ? [[one.role.id, other.role.id] as const] : [])));
  const now = ({ role, ...finding }: Finding): Finding => (role === undefined ? finding : { ...finding, role: idNow.get(role)! });
  const was = before.findings.filter(({ role }) => role === undefined || idNow.has(role));
  const is = after.findings;
  const known = new Set(was.flatMap((finding) => keysOf(now(finding))));
  const still = new Set(is.flatMap(keysOf));
  return {
    appeared: waivedLast(is.filter((finding) => keysOf(finding).some((key) => !known.has(key)))),
    gone: was.filter((finding) => keysOf(now(finding)).some((key) => !still.has(key))),
  };
}

/** Of a finding that is about no permission, the message alone says what it is about. */
function keysOf({ rule, severity, role, permissions, message, waived }: Finding): string[] {
  return (permissions.length === 0 ? [message] : permissions).map((about) => JSON.stringify([rule, severity, role, about, waived]));
}
