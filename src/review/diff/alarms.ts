import type { DiffReport, RoleChange, SettingsChange } from './diff-report';
import type { UserChange } from './diff-users';
import type { Alarm } from '../app/alarm-names';
import { needsAttention } from '../app/report-base';

/** Everything in a change that a pipeline could stop at. */
export function alarmsOf(
  { roles, users, applications = [], findings, unread, hasOtherUnread }: Pick<DiffReport, 'roles' | 'users' | 'findings' | 'unread' | 'hasOtherUnread'>
    & Partial<Pick<DiffReport, 'applications'>>,
): ReadonlySet<Alarm> {
  const hasFinding = findings.some(needsAttention);
  return new Set([
    ...roles.flatMap(alarmsOfRole),
    ...applications.flatMap(alarmsOfApplication),
    ...users.flatMap(alarmsOfUser),
    ...(hasFinding ? ['new-finding' as const] : []),
    ...(unread.length > 0 ? ['undetermined' as const] : []),
    ...(hasOtherUnread ? ['any-change' as const] : []),
  ]);
}

/** Whoever gains a profile gains what it risks. */
function alarmsOfUser({ access, gained, unknown }: UserChange): Alarm[] {
  return [
    'any-change',
    ...gained.flatMap(({ risks }) => risks),
    ...(access === 'more' || access === 'both' ? ['more-access' as const] : []),
    ...(unknown.length > 0 ? ['undetermined' as const] : []),
  ];
}

function alarmsOfRole({ status, access, permissions, aspects, replacement }: RoleChange): Alarm[] {
  const more = permissions.filter(({ effect }) => effect === 'more');
  return [
    ...more.flatMap(({ permission }): Alarm[] => (permission.status === 'unknown' ? ['unknown-permission'] : [...permission.risks])),
    ...(more.some(({ change }) => change === 'lost') || aspects.some(({ aspect, effect }) => aspect === 'access-control' && effect === 'more') ? ['restriction-lifted' as const] : []),
    ...aspects.flatMap(({ risks = [] }) => risks),
    ...(access === 'more' || access === 'both' ? ['more-access' as const] : []),
    ...(aspects.some(({ aspect, effect }) => aspect === 'undetermined' || effect === 'unknown') ? ['undetermined' as const] : []),
    ...(replacement ? ['replacement' as const] : []),
    ...(status === 'same' ? [] : ['any-change' as const]),
  ];
}

function alarmsOfApplication({ effect, risks = [] }: SettingsChange): Alarm[] {
  return [
    ...risks, 'any-change', ...(effect === 'more' ? ['more-access' as const] : []), ...(effect === 'unknown' ? ['undetermined' as const] : []),
  ];
}
