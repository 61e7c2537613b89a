import type { RoleChange } from './diff-report';
import type { Pair } from './match-roles';
import type { DefinedUser } from '../../roles/holdings';
import { byCodeUnit, list } from '../../roles/words';
import { riskCounts } from '../app/permission-info';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import type { Risk } from '../app/risks';

/** A profile that users gain or lose. */
export interface ProfileOfUser {
  readonly id: string;
  readonly title: string;
  /** What its permissions risk. */
  readonly risks: readonly Risk[];
}

/** What happens to users: those of whom the same is to be said are together. */
export interface UserChange {
  /** Their ids, sorted. */
  readonly users: readonly string[];
  readonly status: 'added' | 'removed' | 'changed';
  readonly access: RoleChange['access'];
  readonly gained: readonly ProfileOfUser[];
  readonly lost: readonly ProfileOfUser[];
  /** What they hold that could not be determined, and did not hold before, in words. */
  readonly unknown: readonly string[];
}

/** Which profiles users gain and lose; nothing where one of the versions is of a form that never tells of users. */
export function diffUsers(before: ReviewedApp, after: ReviewedApp, pairs: readonly Pair[]): UserChange[] {
  if (!before.users || !after.users) {
    return [];
  }
  const now = new Map(pairs.flatMap(({ before: one, after: other }) => (one ? [[one.role.id, (other ?? one).role.id] as const] : [])));
  const idNow = sameUsers(before.users, after.users);
  const was = new Map(before.users.map((user) => [idNow.get(user.id) ?? user.id, heldBy(user, (id) => now.get(id) ?? id)]));
  const is = new Map(after.users.map((user) => [user.id, heldBy(user, (id) => id)]));
  const roles = [...after.roles, ...before.roles];
  const changes = new Map<string, UserChange>();
  for (const id of [...new Set([...was.keys(), ...is.keys()])].sort(byCodeUnit)) {
    const one = changeOf(was.get(id), is.get(id), roles);
    const key = JSON.stringify(one);
    if (one) {
      changes.set(key, { ...one, users: [...changes.get(key)?.users ?? [], id] });
    }
  }
  return [...changes.values()].sort((a, b) => ORDER.indexOf(a.access) - ORDER.indexOf(b.access) || byCodeUnit(a.users[0]!, b.users[0]!));
}

/** Which ids are other ids of the same users now: of those that came, exactly one shares a key with one that is gone. */
function sameUsers(before: readonly DefinedUser[], after: readonly DefinedUser[]): Map<string, string> {
  const [gone, come] = [absentIn(after, before), absentIn(before, after)];
  const byKey = new Map<string, string[]>();
  for (const user of come) {
    keysOf(user).forEach((key) => byKey.set(key, [...byKey.get(key) ?? [], user.id]));
  }
  const found = gone.flatMap((user) => {
    const [id, ...others] = new Set(keysOf(user).flatMap((key) => byKey.get(key) ?? []));
    return id === undefined || others.length > 0 ? [] : [[user.id, id] as const];
  });
  const counts = new Map<string, number>();
  found.forEach(([, id]) => counts.set(id, (counts.get(id) ?? 0) + 1));
  return new Map(found.filter(([, id]) => counts.get(id) === 1));
}

function absentIn(others: readonly DefinedUser[], users: readonly DefinedUser[]): DefinedUser[] {
  const ids = new Set(others.map(({ id }) => id));
  return users.filter(({ id }) => !ids.has(id));
}

function keysOf({ id, keys = [] }: DefinedUser): string[] {
  return [...new Set([id, ...keys])];
}

const ORDER: readonly RoleChange['access'][] = ['more', 'both', 'unknown', 'less', 'same'];

/** What somebody holds in any of the ways that conditions may decide. */
interface Held {
  readonly roles: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
}

const NOTHING: Held = { roles: new Set(), unknown: new Set() };

function heldBy({ holdings }: DefinedUser, idNow: (id: string) => string): Held {
  return {
    roles: new Set(holdings.flatMap(({ roles }) => roles.map(idNow))),
    unknown: new Set(holdings.flatMap(({ unknown }) => unknown)),
  };
}

function changeOf(was: Held | undefined, is: Held | undefined, roles: readonly ReviewedRole[]): Omit<UserChange, 'users'> | undefined {
  const [before, after] = [was ?? NOTHING, is ?? NOTHING];
  const gained = without(after.roles, before.roles).map((id) => profile(id, roles));
  // What could not be determined may be what was known before.
  const isCertain = after.unknown.size === 0;
  const lost = without(before.roles, after.roles).map((id) => profile(id, roles));
  const unknown = without(after.unknown, before.unknown);
  const isOther = gained.length + lost.length + unknown.length + without(before.unknown, after.unknown).length > 0;
  if (was && is && !isOther) {
    return undefined;
  }
  const [isMore, isLess] = [gained.length > 0, isCertain && lost.length > 0];
  const isUnknown = unknown.length > 0 || before.unknown.size > 0;
  return { status: statusOf(was, is), access: accessOf(isMore, isLess, isUnknown), gained, lost, unknown };
}

function statusOf(was: Held | undefined, is: Held | undefined): UserChange['status'] {
  if (was && is) {
    return 'changed';
  }
  return was ? 'removed' : 'added';
}

function accessOf(isMore: boolean, isLess: boolean, isUnknown: boolean): RoleChange['access'] {
  if (isMore) {
    return isLess ? 'both' : 'more';
  }
  if (isUnknown) {
    return 'unknown';
  }
  return isLess ? 'less' : 'same';
}

function without(texts: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...texts].filter((one) => !others.has(one)).sort(byCodeUnit);
}

function profile(id: string, roles: readonly ReviewedRole[]): ProfileOfUser {
  const reviewed = roles.find(({ role }) => role.id === id);
  return { id, title: reviewed?.title ?? id, risks: reviewed ? [...riskCounts(reviewed.role.permissions).keys()] : [] };
}

/** What happens, as phrases: what they gain first. */
export function userChangePhrases({ status, gained, lost, unknown }: UserChange, riskWords: Readonly<Record<Risk, string>>): string[] {
  return [
    ...(status === 'changed' ? [] : [status === 'added' ? 'new' : 'removed']),
    ...gained.map(({ title, risks }) => `gains ${title}${risks.length === 0 ? '' : ` (${list(risks.map((risk) => riskWords[risk]))})`}`),
    ...lost.map(({ title }) => `loses ${title}`),
    ...unknown.map((words) => `could not be determined: ${words}`),
  ];
}
