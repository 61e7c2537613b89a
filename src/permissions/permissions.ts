import type { Permission } from './permission';

/**
 * Anything that stands for permissions: one permission, or a set of them.
 *
 * Wherever the library asks for `IPermissions`, constants of the holder classes (`CasesPermissions.CASES_VIEW`),
 * `Permission.custom('New.Thing')` and a `PermissionSet` can be given alike.
 */
export interface IPermissions {
  /** The permissions that this stands for. */
  readonly permissions: Permission[];
}
