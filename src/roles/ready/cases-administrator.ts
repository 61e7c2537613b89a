import { CasesPermissions, PermissionSet } from '../../permissions';

export const CASES_ADMINISTRATOR: PermissionSet = PermissionSet.of(
  CasesPermissions.CASE_FIELDS_VIEW,
  CasesPermissions.CASE_FIELDS_EDIT,
  CasesPermissions.CASE_FIELDS_CREATE,
  CasesPermissions.CASE_TEMPLATES_VIEW,
  CasesPermissions.CASE_TEMPLATES_EDIT,
  CasesPermissions.CASE_TEMPLATES_CREATE,
);
