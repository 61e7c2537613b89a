import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';

/**
 * How far a role reaches in one respect, such as whose contacts its holders see: one word for several permissions.
 *
 * Where a role is given a scope, the permissions of wider and narrower ones go. As a set of permissions it stands for
 * those that it adds.
 */
export abstract class AccessScope implements IPermissions {
  /**
   * What the scope is about, such as `activity`. A role takes one scope of a kind.
   */
  public readonly kind: string;

  /**
   * Its own name, such as `own`.
   */
  public readonly name: string;

  /**
   * Why the role reaches so far.
   *
   * @default - not asked for
   */
  public readonly reason?: string;

  private readonly adds: PermissionSet;
  private readonly removes: PermissionSet;

  /**
   * @param kind what the scope is about
   * @param name its own name
   * @param adds the permissions that it stands for
   * @param removes those that contradict it
   * @param reason why the role reaches so far
   */
  protected constructor(kind: string, name: string, adds: PermissionSet, removes: PermissionSet, reason?: string) {
    this.kind = kind;
    this.name = name;
    this.adds = adds;
    this.removes = removes;
    this.reason = reason;
  }

  /**
   * The permissions that it stands for, sorted by name.
   */
  public get permissions(): Permission[] {
    return this.adds.permissions;
  }

  /**
   * A set brought to this scope: without what contradicts it, and with what it stands for.
   *
   * @param permissions the set to start from
   */
  public applyTo(permissions: IPermissions): PermissionSet {
    return PermissionSet.of(permissions).minus(this.removes).plus(this.adds);
  }
}
