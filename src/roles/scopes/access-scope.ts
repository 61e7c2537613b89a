import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';

/**
 * The reach of a role in one respect, such as whose contacts its holders see.
 *
 * A scope stands for several permissions. If you give it to a role, it replaces the permissions of wider and narrower
 * scopes of the same kind. Used as a set of permissions, it stands for those that it adds.
 */
export abstract class AccessScope implements IPermissions {
  /**
   * The kind of scope, such as `activity`. A role accepts one scope of each kind.
   */
  public readonly kind: string;

  /**
   * The name of the scope, such as `own`.
   */
  public readonly name: string;

  /**
   * The reason why the role reaches this far.
   *
   * @default - none, because the scope does not require one
   */
  public readonly reason?: string;

  private readonly adds: PermissionSet;
  private readonly removes: PermissionSet;

  /**
   * @param kind kind of scope
   * @param name name of the scope
   * @param adds permissions that the scope stands for
   * @param removes permissions that contradict the scope
   * @param reason reason why the role reaches this far
   */
  protected constructor(kind: string, name: string, adds: PermissionSet, removes: PermissionSet, reason?: string) {
    this.kind = kind;
    this.name = name;
    this.adds = adds;
    this.removes = removes;
    this.reason = reason;
  }

  /**
   * The permissions that the scope stands for, sorted by name.
   */
  public get permissions(): Permission[] {
    return this.adds.permissions;
  }

  /**
   * Returns a set of permissions with this scope applied.
   *
   * Permissions that contradict the scope are removed, and those that it stands for are added.
   *
   * @param permissions permissions to start from
   */
  public applyTo(permissions: IPermissions): PermissionSet {
    return PermissionSet.of(permissions).minus(this.removes).plus(this.adds);
  }
}
