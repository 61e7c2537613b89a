import type { Role, RoleWaiver } from './role';

/** What a waiver says of itself besides what it waives: who answers for it, and the last day on which it holds. */
export type WaiverTerms = Pick<RoleWaiver, 'owner' | 'until'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as waivers name it, such as `2027-03-31`: the one that it is in UTC, which is the same wherever it is asked. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whether a text names a day that there is. */
export function isDay(value: unknown): value is string {
  // What is no day of its month is taken for one of the next.
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) && dayOf(new Date(value)) === value;
}

/** Whether a waiver holds no more. One whose end is no day holds never: nobody knows for how long it was meant. */
export function hasEnded({ until }: WaiverTerms, today: string): boolean {
  return until !== undefined && (!isDay(until) || until < today);
}

/** A role with the waivers that hold on a day. */
export function withoutEnded(role: Role, today: string | undefined): Role {
  return today === undefined || !role.waivers.some((waiver) => hasEnded(waiver, today)) ? role
    : { ...role, waivers: role.waivers.filter((waiver) => !hasEnded(waiver, today)) };
}

/** `owner: Quality team, until 2027-03-31`; empty where a waiver says neither. */
export function termsPhrase({ owner, until }: WaiverTerms): string {
  return [...(owner === undefined ? [] : [`owner: ${owner}`]), ...(until === undefined ? [] : [`until ${until}`])].join(', ');
}

/** What is waived, why, and on which terms: `drift for Cases.View: Trial (owner: Quality team, until 2027-03-31)`. */
export function waiverPhrase({ rule, permission, reason, ...terms }: RoleWaiver): string {
  return `${rule}${permission === undefined ? '' : ` for ${permission}`}: ${withTerms(reason, terms)}`;
}

/** A reason, and below which terms it holds. */
export function withTerms(reason: string, terms: WaiverTerms): string {
  const phrase = termsPhrase(terms);
  return phrase === '' ? reason : `${reason} (${phrase})`;
}
