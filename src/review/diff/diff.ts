import { byAttention } from './by-attention';
import { diffAspects } from './diff-aspects';
import { diffFindings } from './diff-findings';
import { textChange } from './diff-members';
import { diffPermissions } from './diff-permissions';
import type { AspectChange, DiffReport, JudgementDiff, PermissionChange, RoleChange } from './diff-report';
import { diffApplications, diffSettings } from './diff-settings';
import { diffUsers } from './diff-users';
import { matchRoles, type Pair } from './match-roles';
import { redefined } from './redefined';
import { removalOf, replacementOf } from './replacement';
import { hiddenChanges, otherChanges, undetermined } from './undetermined';
import type { Role } from '../../roles/role';
import type { InstanceFacts } from '../../rules/instance-facts';
import { peopleOfApp, withPeople } from '../app/headcount';
import { originalPhrase } from '../app/originals';
import { placed } from '../app/report-base';
import { review } from '../app/review';
import type { ReviewedApp, ReviewedRole, Unread } from '../app/reviewed-app';
import { judgementSettings, type JudgementSetting } from '../app/settings';
import { isOnlyRead, writerOf } from '../app/writer';

/**
 * Says what a change of an app gives to whom.
 *
 * @param known instances that tell how many people hold the roles; what is known of the instance that a version is, counts too
 */
export function diffApps(before: ReviewedApp, after: ReviewedApp, known: readonly InstanceFacts[] = []): DiffReport {
  const pairs = matchRoles(before.roles, after.roles);
  const now = review(after);
  const newlyUnread = withoutSame(after.unread, before.unread);
  const otherUnread = [...newlyUnread, ...withoutSame(before.unread, after.unread)];
  const people = peopleOfPairs(before, after, pairs, [...known, ...before.instances ?? [], ...after.instances ?? []]);
  const roles = diffRoles(before, after, pairs, people);
  const { appeared, gone } = diffFindings(review(before), now, pairs);
  return {
    command: 'diff',
    before: before.source,
    ...(before.commit === undefined ? {} : { beforeCommit: before.commit }),
    source: after.source,
    roles,
    findings: withPeople(placed(appeared, after.roles), people),
    gone: placed(gone, roles.flatMap((change) => [change.before, change.after].flatMap((one) => one ?? []))),
    users: diffUsers(before, after, pairs),
    judgement: diffJudgement(before, after),
    applications: diffApplications(before, after),
    unread: unreadOf(before, after, newlyUnread),
    ...(otherUnread.length > 0 ? { hasOtherUnread: true } : {}),
    now: { ...now, findings: withPeople(now.findings, people) },
  };
}

/** The same of each role, without what rules find. */
export function diffRoles(
  before: ReviewedApp, after: ReviewedApp, pairs = matchRoles(before.roles, after.roles), people: ReadonlyMap<string, number> = new Map(),
): RoleChange[] {
  const unread = withoutSame(after.unread, before.unread);
  const versions: Versions = {
    apps: [before, after], deployed: before.roles, planned: after.roles, unread, isOneInput: before.source === after.before?.source,
  };
  return pairs.map((pair) => {
    const number = people.get((pair.after ?? pair.before)!.role.id);
    return { ...changeOf(pair, versions), ...(number === undefined ? {} : { people: number }) };
  }).sort(byAttention);
}

/** How many people hold the profile of a role as it is now, by the id that the role has in the newer version, if it is in that. */
function peopleOfPairs(
  before: ReviewedApp, after: ReviewedApp, pairs: readonly Pair[], known: readonly InstanceFacts[],
): ReadonlyMap<string, number> {
  const [was, will] = [before, after].map((app) => peopleOfApp(app, known)) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>];
  return new Map(pairs.flatMap(({ before: one, after: other }): [string, number][] => {
    const people = (one && was.get(one.role.id)) ?? (other && will.get(other.role.id));
    return people === undefined ? [] : [[(other ?? one)!.role.id, people]];
  }));
}

/** Parts that could not be read and that another version of the app does not have like this. */
function withoutSame(unread: readonly Unread[], others: readonly Unread[]): Unread[] {
  const known = new Set(others.map(contentOf));
  return unread.filter((one) => !known.has(contentOf(one)));
}

/** What can be anywhere in an app is said once where both have it. */
function unreadOf(before: ReviewedApp, after: ReviewedApp, newly: readonly Unread[]): string[] {
  const anywhere = ({ unread }: ReviewedApp) => unread.filter(({ stack }) => stack === undefined).map(({ text }) => text);
  const inBoth = anywhere(before).filter((text) => anywhere(after).includes(text));
  const others = ({ unread }: ReviewedApp) => unread.filter(({ text }) => !inBoth.includes(text));
  return [...new Set([
    ...inBoth,
    ...others(before).map(({ text }) => `${before.source}: ${text}`),
    ...others(after).map((one) => `${after.source}: ${one.text}${isOther(one, newly, before) ? ' It is not the same as before.' : ''}`),
  ])];
}

/** Whether there was something in its place that could not be read either. */
function isOther(one: Unread, newly: readonly Unread[], before: ReviewedApp): boolean {
  return newly.includes(one) && before.unread.some(({ text }) => text === one.text);
}

/** A template by itself does not say which stack it is of. */
function contentOf({ text, content }: Unread): string {
  return content ?? text;
}

interface Versions {
  readonly apps: readonly [ReviewedApp, ReviewedApp];
  readonly deployed: readonly ReviewedRole[];
  readonly planned: readonly ReviewedRole[];
  /** Parts of the newer version that could be read until now. */
  readonly unread: readonly Unread[];
  /** Whether both are of one input, such as a plan. */
  readonly isOneInput: boolean;
}

function changeOf(pair: Pair, { apps, deployed, planned, unread, isOneInput }: Versions): RoleChange {
  const { before, after } = pair;
  if (after?.isUnread) {
    return {
      status: before ? 'changed' : 'added', before, after, access: 'unknown', permissions: [], renamed: [], aspects: undetermined(pair),
    };
  }
  const mayRemain = before && !after && unread.some(({ stack }) => stack === undefined || stack === before.stack || stack === '' || before.stack === '');
  if (mayRemain) {
    return {
      status: 'removed', before, access: 'unknown', permissions: [], renamed: [],
      aspects: [{ aspect: 'undetermined', effect: 'neither', text: 'it may be in what could not be read' }],
    };
  }
  const { changes, renamed } = diffPermissions(before?.role.permissions ?? [], after?.role.permissions ?? []);
  // A permission that is listed no more can still be among those that only the deployment knows.
  const permissions = after?.incomplete ? changes.filter(({ effect }) => effect === 'more') : changes;
  const replacement = replacementOf(pair, deployed);
  const known = [
    ...aspectsOf(pair), ...diffSettings(apps, before, after), ...(isOneInput ? hiddenChanges(pair) : []), ...undetermined(pair),
  ];
  const changed = new Set([
    ...known.flatMap(({ property }) => property ?? []),
    ...(changes.length + renamed.length > 0 ? ['Permissions'] : []),
    ...(replacement ? ['SecurityProfileName', 'InstanceArn'] : []),
  ]);
  // Those who write them have names of their own for what they write.
  const isComparable = before && after && writerOf(before) === writerOf(after);
  const aspects = [...known, ...(isComparable ? [...redefined({ before, after }), ...otherChanges(before, after, changed)] : [])];
  const status = statusOf(pair, permissions.length + renamed.length + aspects.length > 0 || replacement !== undefined);
  // Whoever reads a change of a copy has to know what it is a copy of; it is none by itself.
  const original = after && status !== 'same' ? originalPhrase(after, planned) : undefined;
  return {
    status,
    before,
    after,
    access: status === 'added' ? accessOfNew(permissions, aspects) : accessOf(permissions, aspects),
    permissions,
    renamed,
    aspects: [...original === undefined ? [] : [{ aspect: 'declaration', effect: 'neither', text: `copy of ${original}` } as const], ...aspects],
    ...(replacement ? { replacement } : {}),
  };
}

function statusOf({ before, after }: Pair, changed: boolean): RoleChange['status'] {
  if (before && after) {
    return changed ? 'changed' : 'same';
  }
  return before ? 'removed' : 'added';
}

function aspectsOf({ before, after }: Pair): AspectChange[] {
  if (before && after) {
    return [
      ...remarksOf(after),
      ...diffAspects({ ...before, role: kept(after, before) }, { ...after, role: kept(before, after) }),
      ...textChange('declaration', 'condition', before.condition, after.condition),
      ...(isOnlyRead(before) || isOnlyRead(after) ? [] : textChange('declaration', 'written by', writerOf(before), writerOf(after))),
    ];
  }
  return before ? [{ aspect: 'removal', effect: 'neither', text: removalOf(before) }] : [
    ...remarksOf(after!), ...textChange('declaration', 'condition', undefined, after?.condition),
  ];
}

function remarksOf({ remarks = [] }: ReviewedRole): AspectChange[] {
  return remarks.map((text): AspectChange => ({ aspect: 'declaration', effect: 'neither', text }));
}

/** A role with the parts that it leaves alone, or does not tell, as the other one has them: which AI agents hold it, only templates tell. */
function kept(other: ReviewedRole, { role, writer }: ReviewedRole): Role {
  const { heldBy } = writer ? other.role : role;
  const access = { ...role.access, ...Object.fromEntries((writer?.keeps ?? []).map((key) => [key, other.role.access[key]])) };
  return { ...role, access, heldBy };
}

function diffJudgement(before: ReviewedApp, after: ReviewedApp): JudgementDiff {
  const [was, is] = [before, after].map(judgementSettings) as [JudgementSetting[], JudgementSetting[]];
  return { added: textsNotIn(was, is), removed: textsNotIn(is, was) };
}

/** Of what both have, but not in the same way, all that there is to say. */
function textsNotIn(others: readonly JudgementSetting[], settings: readonly JudgementSetting[]): string[] {
  return settings.flatMap(({ text, detail }) => {
    const other = others.find((one) => one.text === text);
    return other === undefined ? [text] : [detail].flatMap((said) => (said === undefined || said === other.detail ? [] : said));
  });
}

/** What changes mean altogether. */
export function accessOf(permissions: readonly PermissionChange[], aspects: readonly AspectChange[]): RoleChange['access'] {
  const effects = new Set([...permissions, ...aspects].map(({ effect }) => effect));
  if (effects.has('more')) {
    return effects.has('less') ? 'both' : 'more';
  }
  if (effects.has('unknown')) {
    return 'unknown';
  }
  return effects.has('less') ? 'less' : 'same';
}

/** Nobody holds a role yet that is new, so restrictions in it take nothing from anybody. */
function accessOfNew(permissions: readonly PermissionChange[], aspects: readonly AspectChange[]): RoleChange['access'] {
  const access = accessOf(permissions, aspects);
  return access === 'both' ? 'more' : access;
}
