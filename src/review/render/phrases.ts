import type { Dependency } from '../../permissions/catalog/types';
import { asSentence, count, list } from '../../roles/words';
import { RISK_WORDS } from '../app/permission-info';
import type { PermissionInfo } from '../app/permission-info';
import type { ReviewedApp } from '../app/reviewed-app';
import type { Effect, RoleChange } from '../diff/app-diff';

/** What there is to know of a permission beyond its description, a phrase each. */
export function notesOn({ status, risks, restricts, successors, feature }: PermissionInfo): string[] {
  return [
    ...risks.map((risk) => RISK_WORDS[risk]),
    ...(restricts ? ['restricts its holders'] : []),
    ...(status === 'legacy' ? [`legacy: replaced by ${list(successors)}`] : []),
    ...(status === 'retired' ? ['retired: it no longer does anything'] : []),
    ...(status === 'unlisted' ? ['on no AWS page'] : []),
    ...(status === 'unknown' ? ['not in the catalog'] : []),
    ...(feature ? [`needs ${feature.title}`] : []),
  ];
}

/** What a permission depends on, as a phrase to stand below `Needs`. */
export function dependencyPhrase({ strength, names, for: purpose, inferred }: Dependency): string {
  const because = inferred ? ' (inferred)' : '';
  switch (strength) {
    case 'needs': return `${list(names)}${because}`;
    case 'one-of': return `${list(names, 'or')}${because}`;
    case 'for': return `${list(names)}, for ${purpose}${because}`;
    case 'recommended': return `${list(names)}, recommended${purpose === undefined ? '' : ` for ${purpose}`}${because}`;
  }
}

/** What holders of a restricting permission may not do, without the word that says that it restricts. */
export function restrictionOf({ description }: PermissionInfo): string {
  return description.replace(/^Restricts: /, '');
}

/** What a change means for access, in as few words as possible. */
export function accessWords({ status, access }: RoleChange): { readonly sign: string; readonly words: string } {
  const role = status === 'added' ? 'new role, ' : status === 'removed' ? 'removed, ' : '';
  switch (access) {
    case 'more': return { sign: '▲', words: `${role}more access` };
    case 'less': return { sign: '▼', words: `${role}less access` };
    case 'both': return { sign: '◆', words: `${role}more and less access` };
    case 'unknown': return { sign: '?', words: `${role}access could not be determined` };
    case 'same': return { sign: '=', words: `${role}same access` };
  }
}

/** What to say of an app in which no role was found. */
export function noProfiles({ source, unread }: Pick<ReviewedApp, 'source' | 'unread'>): string {
  return `No security profiles in ${source}${unread.length === 0 ? '' : ', as far as it could be read'}.`;
}

/** A sign before a change of more or of less access; nothing before any other. */
export function effectSign(effect: Effect): string {
  return { more: '▲ ', less: '▼ ', neither: '' }[effect];
}

/** `2 other resources refer to it`; empty where none do. */
export function referrerPhrase(referrers: readonly string[]): string {
  return referrers.length === 0 ? '' : `${count(referrers.length, 'other resource')} ${referrers.length === 1 ? 'refers' : 'refer'} to it`;
}

export { asSentence, count, list };
