import { successorsOf } from '../permissions/catalog/names';
import { AnalyticsPermissions, LegacyPermissions, RecordingsPermissions } from '../permissions/generated/holders';
import type { Permission } from '../permissions/permission';
import { PermissionRisk } from '../permissions/permission-risk';
import { PermissionSet } from '../permissions/permission-set';

const IN_CONSOLE = constantsOf(RecordingsPermissions);

/** Legacy names of permissions that the console has in its section for recordings and transcripts. */
export const LEGACY_CONTENT = where(constantsOf(LegacyPermissions), ({ name }) => (
  successorsOf(name).some((successor) => IN_CONSOLE.names.includes(successor))));

/** Hearing, watching, reading and downloading what was recorded, redacted or not; deleting it shows nothing. */
export const RECORDED_CONTENT = where(IN_CONSOLE.plus(LEGACY_CONTENT), ({ risk }) => !risk.includes(PermissionRisk.DESTRUCTIVE));

/** Those of them that show what redaction takes out, and what is extracted from conversations before they are redacted. */
export const UNREDACTED_CONTENT = where(RECORDED_CONTENT, ({ risk }) => risk.includes(PermissionRisk.SENSITIVE_DATA))
  .plus(AnalyticsPermissions.INFORMATION_EXTRACTION_RESULTS_VIEW);

/** Buttons that download what was recorded. */
export const DOWNLOAD_BUTTONS = where(RECORDED_CONTENT, ({ name }) => /Download/.test(name));

function constantsOf(holder: object): PermissionSet {
  return PermissionSet.of(...Object.values(holder) as Permission[]);
}

function where(set: PermissionSet, condition: (permission: Permission) => boolean): PermissionSet {
  return PermissionSet.of(...set.permissions.filter(condition));
}
