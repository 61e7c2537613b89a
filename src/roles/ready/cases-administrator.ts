import { CasesPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const CASES_ADMINISTRATOR: PermissionSet = PermissionSet.of(
  CasesPermissions.CASE_FIELDS_VIEW,
  CasesPermissions.CASE_FIELDS_EDIT,
  CasesPermissions.CASE_FIELDS_CREATE,
  CasesPermissions.CASE_TEMPLATES_VIEW,
  CasesPermissions.CASE_TEMPLATES_EDIT,
  CasesPermissions.CASE_TEMPLATES_CREATE,
);
