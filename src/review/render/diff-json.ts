import { json } from './json';
import { permissionJson } from './report-json';
import type { ReviewedRole } from '../app/reviewed-app';
import { alarmsOf } from '../diff/alarms';
import { roleOf, type AppDiff, type RoleChange } from '../diff/app-diff';

export const DIFF_SCHEMA = 'connect-profiles/diff/1';

/** A comparison for programs; `docs/schemas/diff.schema.json` describes it. */
export function renderDiffJson(diff: AppDiff): string {
  return json({
    schema: DIFF_SCHEMA,
    before: diff.before,
    after: diff.after,
    alarms: [...alarmsOf(diff)].sort(),
    roles: diff.roles.map(changeJson),
    findings: diff.findings,
    judgement: diff.judgement,
    unread: diff.unread,
  });
}

function changeJson(change: RoleChange) {
  const { status, access, permissions, renamed, aspects, replacement, before, after } = change;
  return {
    title: roleOf(change).title,
    status,
    access,
    before: before && sideJson(before),
    after: after && sideJson(after),
    permissions: permissions.map(({ permission, change: what, effect }) => ({ change: what, effect, ...permissionJson(permission) })),
    renamed,
    aspects,
    replacement,
  };
}

function sideJson({ role, stack, logicalId }: ReviewedRole) {
  return { id: role.id, name: role.name, stack, logicalId, instance: role.instance };
}
