import { gravity, RISKS } from '../permission-info';
import type { ReviewedApp } from '../reviewed-app';
import { judgementSettings } from '../settings';
import { roleOf, type AppDiff, type AspectChange, type JudgementDiff, type PermissionChange, type RoleChange } from './app-diff';
import { diffAspects } from './diff-aspects';
import { diffFindings } from './diff-findings';
import { diffPermissions } from './diff-permissions';
import { matchRoles, type Pair } from './match-roles';
import { removalOf, replacementOf } from './replacement';

/** Says what a change of an app gives to whom. */
export function diffApps(before: ReviewedApp, after: ReviewedApp): AppDiff {
  const pairs = matchRoles(before.roles, after.roles);
  return {
    before: before.source,
    after: after.source,
    roles: pairs.map(changeOf).sort(byAttention),
    findings: diffFindings(before, after, pairs),
    judgement: diffJudgement(before, after),
  };
}

function changeOf({ before, after }: Pair): RoleChange {
  const { changes: permissions, renamed } = diffPermissions(before?.role.permissions ?? [], after?.role.permissions ?? []);
  if (!before || !after) {
    const aspects: AspectChange[] = before ? [{ aspect: 'removal', effect: 'neither', text: removalOf(before) }] : [];
    return { status: before ? 'removed' : 'added', before, after, access: accessOf(permissions, aspects), permissions, renamed, aspects };
  }
  const aspects = diffAspects(before.role, after.role);
  const replacement = replacementOf(before, after);
  const changed = permissions.length + renamed.length + aspects.length > 0 || replacement;
  return {
    status: changed ? 'changed' : 'same',
    before,
    after,
    access: accessOf(permissions, aspects),
    permissions,
    renamed,
    aspects,
    ...(replacement ? { replacement } : {}),
  };
}

function diffJudgement(before: ReviewedApp, after: ReviewedApp): JudgementDiff {
  const [was, is] = [before, after].map((app) => judgementSettings(app).map(({ text }) => text)) as [string[], string[]];
  return { added: is.filter((text) => !was.includes(text)), removed: was.filter((text) => !is.includes(text)) };
}

/** What changes mean altogether. */
export function accessOf(permissions: readonly PermissionChange[], aspects: readonly AspectChange[]): RoleChange['access'] {
  const effects = new Set([...permissions, ...aspects].map(({ effect }) => effect));
  return effects.has('more') ? (effects.has('less') ? 'both' : 'more') : effects.has('less') ? 'less' : 'same';
}

const ACCESS_ORDER = ['more', 'both', 'less', 'same'];

function byAttention(a: RoleChange, b: RoleChange): number {
  const [one, other] = [roleOf(a), roleOf(b)];
  return Number(a.status === 'same') - Number(b.status === 'same')
    || gravestGain(a) - gravestGain(b)
    || ACCESS_ORDER.indexOf(a.access) - ACCESS_ORDER.indexOf(b.access)
    || (one.title < other.title ? -1 : one.title > other.title ? 1 : one.role.id < other.role.id ? -1 : 1);
}

function gravestGain({ permissions }: RoleChange): number {
  return Math.min(RISKS.length, ...permissions.filter(({ effect }) => effect === 'more').map(({ permission }) => gravity(permission)));
}
