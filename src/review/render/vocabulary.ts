import { CHANGE_WORDS } from './comparison-words';
import type { RecordedSetting } from '../../formats/settings-record';
import type { Dependency } from '../../permissions/catalog/types';
import { asSentence, count, holding, list, uncapitalized } from '../../roles/words';
import type { Finding } from '../../rules/finding';
import { riskCounts, type PermissionInfo } from '../app/permission-info';
import type { PlacedFinding, ReportBase } from '../app/report-base';
import type { OriginKind, ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import type { Risk } from '../app/risks';
import { heldByUsers, heldPhrase, usersPhrase } from '../app/users';
import { changedRoles, isRedaction, type DiffReport, type Effect, type PermissionChange, type RoleChange } from '../diff/diff-report';
import { userChangePhrases, type UserChange } from '../diff/diff-users';

/** What signs stand for: how a role came to a permission, that something is wrong, and what a change does to a list and to access. */
export type Sign = OriginKind | 'attention' | PermissionChange['change'] | 'renamed' | RoleChange['access'] | Effect;

export type Signs = Readonly<Record<Sign, string>>;

/** A format that has to draw one otherwise says so in a table of its own. */
export const SIGNS: Signs = {
  preset: '●', listed: '●', addition: '+', dependency: '○',
  attention: '!',
  gained: '+', lost: '-', renamed: '~',
  more: '▲', less: '▼', both: '◆', unknown: '?', same: '=', neither: '·',
};

/** Up to this many roles have a column each: beyond it nobody could read the matrix. */
export const MOST_COLUMNS = { text: 8, markdown: 8, html: 8 };

/** What the parts of a report are called. */
export const HEADINGS = {
  applications: 'Settings of applications',
  beyond: 'Besides permissions',
  conditions: 'Only under a condition of the template',
  copies: 'Copies',
  findings: 'Findings',
  judgement: 'How the app is judged',
  managedByAws: 'Not compared, because AWS manages the profile of this name, and no stack can own or change it',
  notDeployed: 'Not deployed yet, or deleted or renamed by hand',
  undetermined: 'Could not be determined',
  unread: 'Not read',
  users: 'Users',
};

/** What there is to say of a role in few words, as titles of columns and lines. */
export const FACTS = { role: 'Role', kind: 'Made with', permissions: 'Permissions', risks: 'Risks', people: 'People' };

/** How many permissions a role has, as far as that is known. */
export function permissionCount({ role, incomplete }: Pick<ReviewedRole, 'role' | 'incomplete'>): string {
  const { length } = role.permissions;
  if (!incomplete) {
    return String(length);
  }
  return length === 0 ? 'unknown' : `≥ ${length}`;
}

/** Whether any role of an app tells what it was made with. */
export function isAnyKindKnown({ roles }: Pick<ReviewedApp, 'roles'>): boolean {
  return roles.some(({ kind }) => kind !== undefined);
}

/** How a role came to a permission, in a word. */
export const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = { preset: 'ready role', listed: 'listed', addition: 'added', dependency: 'needed' };

export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  'privilege-escalation': 'privilege escalation',
  'sensitive-data': 'sensitive data',
  'destructive': 'destructive',
  'service-affecting': 'service affecting',
  'monitoring': 'monitoring',
};

const NOT_IN_CATALOG = 'not in the catalog';

/** What the signs of a matrix mean. */
export function legend(signs: Signs): string[] {
  return [`${signs.preset} ready role, or listed`, `${signs.addition} added`, `${signs.dependency} added because another permission needs it`];
}

/** How many permissions carry which risk, a phrase for each risk, the gravest first. */
export function riskTally(permissions: readonly string[]): string[] {
  return [...riskCounts(permissions)].map(([risk, number]) => `${RISK_WORDS[risk]} ${number}`);
}

/** Why a permission deserves a second look. */
export function concernsOf({ risks, status }: PermissionInfo): string[] {
  return [...risks.map((risk) => RISK_WORDS[risk]), ...(status === 'unknown' ? [NOT_IN_CATALOG] : [])];
}

/** What there is to know of a permission beyond its description, a phrase each. */
export function notesOn({ status, risks, restricts, successors, feature }: PermissionInfo): string[] {
  return [
    ...risks.map((risk) => RISK_WORDS[risk]),
    ...(restricts ? ['restricts its holders'] : []),
    ...(status === 'legacy' ? [`legacy: replaced by ${list(successors)}`] : []),
    ...(status === 'retired' ? ['retired: it no longer does anything'] : []),
    ...(status === 'unlisted' ? ['on no AWS page'] : []),
    ...(status === 'unknown' ? [NOT_IN_CATALOG] : []),
    ...(feature ? [`needs ${feature.title}`] : []),
  ];
}

/** What is said behind the name of a permission, besides its risks. */
export function marksOn({ restricts, status }: Pick<PermissionInfo, 'restricts' | 'status'>): string[] {
  return [...(restricts ? ['restricts'] : []), ...(status === 'current' || status === 'unlisted' ? [] : [status])];
}

/** What there is to know of a setting of an application, a phrase each. */
export function remarksOn({ isPreference, reservedFor, deprecated }: RecordedSetting): string[] {
  return [
    ...(isPreference ? ['preference'] : []),
    ...(reservedFor === undefined ? [] : [`reserved for ${reservedFor}`]),
    ...(deprecated === undefined ? [] : ['deprecated']),
  ];
}

/** What a permission depends on, as a phrase to stand below `Needs`. */
export function dependencyPhrase({ strength, names, anyOf, for: purpose, inferred }: Dependency): string {
  const because = inferred ? ' (inferred)' : '';
  const wanted = list(names, strength === 'one-of' || anyOf ? 'or' : 'and');
  switch (strength) {
    case 'needs':
    case 'one-of': return `${wanted}${because}`;
    case 'for': return `${wanted}, for ${purpose}${because}`;
    case 'recommended': return `${wanted}, recommended${purpose === undefined ? '' : ` for ${purpose}`}${because}`;
  }
}

/** What is kept from holders by a permission, or no longer. */
export interface LimitPhrase {
  /** What happens, such as `redaction lifted`. */
  readonly what: string;
  /** What holders may not or could not do, as a phrase. */
  readonly which: string;
}

/** Of a change of a permission that restricts, or that redacts what another one shows; `undefined` for one that gives something. */
export function limitPhrase(one: PermissionChange, { otherwise } = CHANGE_WORDS): LimitPhrase | undefined {
  const { permission: { restricts, description }, change } = one;
  if (!restricts && !isRedaction(one)) {
    return undefined;
  }
  const which = restricts ? description.replace(/^Restricts: /, '') : `holders ${uncapitalized(description)}`;
  return change === 'lost' ? { what: restricts ? 'restriction lifted' : 'redaction lifted', which: `${otherwise} ${which}` }
    : { what: restricts ? 'restricting' : 'redacting', which };
}

/** What a change means for access, in as few words as possible, the sign first. */
export function accessPhrase({ status, access }: RoleChange, signs: Signs, words = CHANGE_WORDS): string {
  const role = { added: 'new role, ', removed: 'removed, ', changed: '', same: '' }[status];
  const phrase = {
    more: `more ${words.access}`, less: `less ${words.access}`, both: `more and less ${words.access}`,
    unknown: 'access could not be determined', same: 'same access',
  }[access];
  return `${signs[access]} ${role}${phrase}`;
}

/** What happens to users, as a line. */
export function userChangeLine(change: UserChange, signs: Signs): string {
  return `${signs[change.access]} ${usersPhrase(change.users)}: ${userChangePhrases(change, RISK_WORDS).join('; ') || 'what they hold is told in another way'}`;
}

/** What users hold, a line for each combination. */
export function userLines(app: ReviewedApp): string[] {
  return heldByUsers(app).map((held) => `${usersPhrase(held.users)}: ${heldPhrase(held, app.roles)}`);
}

/** A sign before a change of more or of less access; nothing before any other. */
export function effectSign(effect: Effect, signs: Signs): string {
  return effect === 'neither' ? '' : `${signs[effect]} `;
}

/** `2 other resources refer to it`; empty where none do. */
export function referrerPhrase(referrers: readonly string[]): string {
  return referrers.length === 0 ? '' : `${count(referrers.length, 'other resource')} ${referrers.length === 1 ? 'refers' : 'refer'} to it`;
}

/** `2 roles changed, 1 unchanged` */
export function changedPhrase(diff: DiffReport): string {
  const changed = changedRoles(diff).length;
  const same = diff.roles.length - changed;
  return `${count(changed, 'role')} changed${same === 0 ? '' : `, ${same} unchanged`}`;
}

/** How grave a finding is, in a word. */
export function levelOf({ severity, waived }: Finding): string {
  return waived === undefined ? severity : 'waived';
}

/** What the role is called that a finding is about; `undefined` where it is about none. */
export function roleTitle({ about, role }: PlacedFinding): string | undefined {
  return about?.title ?? role;
}

/** Findings as they are to be shown apart: those that stand, and those that somebody accepted. */
export function byWaiver<T extends Finding>(findings: readonly T[]): { readonly open: T[]; readonly waived: T[] } {
  return { open: findings.filter(({ waived }) => waived === undefined), waived: findings.filter(({ waived }) => waived !== undefined) };
}

/** What to say of a comparison in which nothing is seen to change; of what could not be read, nobody knows. */
export function noChangesPhrase({ unread }: ReportBase): string {
  return `no role changes${unread.length === 0 ? '' : ', as far as the app could be read'}`;
}

/** `2 findings gone` */
export function gonePhrase(gone: readonly Finding[]): string {
  return `${count(gone.length, 'finding')} gone`;
}

/** `2 profiles without a role` */
export function unmanagedPhrase(findings: readonly Finding[]): string {
  return `${count(findings.length, 'profile')} without a role`;
}

/** Instead of what there is no room for. */
export function moreInJson(number: number): string {
  return `${number} more: the JSON has them all`;
}

/** What to say of an app in which no role was found. */
export function noProfiles({ source, unread }: ReportBase): string {
  return `No security profiles in ${source}${unread.length === 0 ? '' : ', as far as it could be read'}.`;
}

export { asSentence, count, holding, list };
