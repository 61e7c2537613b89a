import { json } from './json';
import { isEmpty, mapParts, reported, shown, type KnownAccess } from '../../roles/access';
import type { PermissionInfo } from '../app/permission-info';
import type { Review } from '../app/review';
import type { ReviewedRole } from '../app/reviewed-app';
import { judgementSettings } from '../app/settings';
import { matrixOf } from '../matrix';

export const REPORT_SCHEMA = 'connect-profiles/report/1';

/** The report for programs; `docs/schemas/report.schema.json` describes it. */
export function renderReportJson(review: Review): string {
  const { sections } = matrixOf(review);
  return json({
    schema: REPORT_SCHEMA,
    source: review.app.source,
    roles: review.app.roles.map(roleJson),
    permissions: sections.flatMap(({ rows }) => rows.map(({ permission }) => permissionJson(permission))),
    judgement: judgementSettings(review.app).map(({ text }) => text),
    findings: review.findings,
    unread: review.app.unread.map(({ text }) => text),
  });
}

/** A permission as every JSON output has it. */
export function permissionJson({ name, uiName, section, resource, description, status, risks, restricts, successors, feature }: PermissionInfo) {
  return { name, uiName, section, resource, description, status, risks, restricts, successors, feature: feature?.id };
}

/** A role as the report has it. */
function roleJson(reviewed: ReviewedRole) {
  const { role, title, kind, copyOf, scopes, stack, logicalId, origins, except, retained, referrers, condition, untold, incomplete } = reviewed;
  const { permissions, customPermissions, access, waivers, reading, ...rest } = role;
  return {
    ...rest,
    ...accessJson(shown(access)),
    waivers,
    title,
    kind,
    copyOf,
    scopes,
    stack,
    logicalId,
    permissions: permissions.map((name) => ({
      name, origin: origins.get(name)!.kind, why: origins.get(name)!.text, custom: customPermissions.includes(name),
    })),
    except,
    retained,
    referrers,
    condition,
    untold,
    incomplete,
  };
}

function accessJson(access: KnownAccess): Record<string, unknown> {
  const parts = reported(access);
  return mapParts(({ key, within }) => (within === 'none' && isEmpty(parts[key]) ? undefined : parts[key]));
}
