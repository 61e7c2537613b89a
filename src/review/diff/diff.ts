import { diffAspects } from './diff-aspects';
import { diffFindings } from './diff-findings';
import { textChange } from './diff-members';
import { diffPermissions } from './diff-permissions';
import { roleOfChange, type AspectChange, type DiffReport, type JudgementDiff, type PermissionChange, type RoleChange } from './diff-report';
import { matchRoles, type Pair } from './match-roles';
import { removalOf, replacementOf } from './replacement';
import { otherChanges, undetermined } from './undetermined';
import { byCodeUnit } from '../../roles/words';
import { originalPhrase } from '../app/copies';
import { gravity, RISKS } from '../app/permission-info';
import { placed } from '../app/report-base';
import { review } from '../app/review';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { judgementSettings } from '../app/settings';

/** Says what a change of an app gives to whom. */
export function diffApps(before: ReviewedApp, after: ReviewedApp): DiffReport {
  const pairs = matchRoles(before.roles, after.roles);
  const now = review(after);
  const roles = pairs.map((pair) => changeOf(pair, before.roles, after.roles)).sort(byAttention);
  const { appeared, gone } = diffFindings(review(before), now, pairs);
  return {
    command: 'diff',
    before: before.source,
    source: after.source,
    roles,
    findings: placed(appeared, after.roles),
    gone: placed(gone, roles.flatMap((change) => [change.before, change.after].flatMap((one) => one ?? []))),
    judgement: diffJudgement(before, after),
    unread: [...new Set([before, after].flatMap(({ source, unread }) => unread.map(({ text }) => `${source}: ${text}`)))],
    now,
  };
}

function changeOf(pair: Pair, deployed: readonly ReviewedRole[], planned: readonly ReviewedRole[]): RoleChange {
  const { before, after } = pair;
  const { changes, renamed } = diffPermissions(before?.role.permissions ?? [], after?.role.permissions ?? []);
  // A permission that is listed no more can still be among those that only the deployment knows.
  const permissions = after?.incomplete ? changes.filter(({ effect }) => effect === 'more') : changes;
  const replacement = replacementOf(pair, deployed);
  const known = [...aspectsOf(pair), ...undetermined(pair)];
  const changed = new Set([
    ...known.flatMap(({ property }) => property ?? []),
    ...(changes.length + renamed.length > 0 ? ['Permissions'] : []),
    ...(replacement ? ['SecurityProfileName', 'InstanceArn'] : []),
  ]);
  const aspects = [...known, ...otherChanges(pair, changed)];
  const status = statusOf(pair, permissions.length + renamed.length + aspects.length > 0 || replacement !== undefined);
  // Whoever reads a change of a copy has to know what it is a copy of; it is none by itself.
  const original = after && status !== 'same' ? originalPhrase(after, planned) : undefined;
  return {
    status,
    before,
    after,
    access: accessOf(permissions, aspects),
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
    return [...diffAspects(before.role, after.role), ...textChange('declaration', 'condition', before.condition, after.condition)];
  }
  return before ? [{ aspect: 'removal', effect: 'neither', text: removalOf(before) }] : textChange('declaration', 'condition', undefined, after?.condition);
}

function diffJudgement(before: ReviewedApp, after: ReviewedApp): JudgementDiff {
  const [was, is] = [before, after].map((app) => judgementSettings(app).map(({ text }) => text)) as [string[], string[]];
  return { added: is.filter((text) => !was.includes(text)), removed: was.filter((text) => !is.includes(text)) };
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

const ACCESS_ORDER = ['more', 'both', 'unknown', 'less', 'same'];

function byAttention(a: RoleChange, b: RoleChange): number {
  const [one, other] = [roleOfChange(a), roleOfChange(b)];
  return Number(a.status === 'same') - Number(b.status === 'same')
    || gravestGain(a) - gravestGain(b)
    || ACCESS_ORDER.indexOf(a.access) - ACCESS_ORDER.indexOf(b.access)
    || byCodeUnit(one.title, other.title)
    || byCodeUnit(one.role.id, other.role.id);
}

function gravestGain({ permissions }: RoleChange): number {
  return Math.min(RISKS.length, ...permissions.filter(({ effect }) => effect === 'more').map(({ permission }) => gravity(permission)));
}
