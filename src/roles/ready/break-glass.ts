import { HistoricalChangesPermissions, UsersPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const BREAK_GLASS: PermissionSet = PermissionSet.of(
  HistoricalChangesPermissions.HISTORICAL_CHANGES_VIEW,
  UsersPermissions.SECURITY_PROFILES_VIEW,
  UsersPermissions.SECURITY_PROFILES_EDIT,
  UsersPermissions.SECURITY_PROFILES_CREATE,
  UsersPermissions.USERS_VIEW,
  UsersPermissions.USERS_EDIT,
  UsersPermissions.USERS_CREATE,
  UsersPermissions.USERS_EDIT_PERMISSION,
);
