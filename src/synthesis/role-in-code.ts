import type { IPermissions } from '../permissions/permission';

/** How a role is written, for whoever is told how to write it in another way. */
export interface RoleInCode {
  /** What it starts from; `undefined` where its class says so. */
  readonly permissions?: IPermissions;
  readonly additional?: IPermissions;
  readonly except?: IPermissions;
  /** What it would hold without `except`. */
  readonly chosen: IPermissions;
  /** Whether it takes no `except`. */
  readonly keepsAll?: boolean;
  /** Whether what it starts from passes through scopes, so that not all of it is granted. */
  readonly isScoped: boolean;
  readonly hasWaivers: boolean;
  /** Whether its L1 has other permissions than its construct was given. */
  readonly isChanged: boolean;
}

/** What stands for a role that is written as a resource: permissions have the names of templates in it, and the mixin says the rest. */
export type WrittenAsResource = 'resource';

/** A property that takes permissions. */
export type PermissionsProperty = 'permissions' | 'additional' | 'except';
