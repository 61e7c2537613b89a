import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';

/** How far a role reaches in one respect: what that takes, and what contradicts it. */
export class Reach {
  /**
   * @param kind respect, such as `activity`
   * @param name such as `own`
   * @param reason why the role reaches this far
   */
  constructor(
    public readonly kind: string, public readonly name: string,
    private readonly adds: PermissionSet, private readonly removes: PermissionSet, public readonly reason?: string,
  ) {}

  /** What it takes, sorted by name. */
  public get permissions(): Permission[] {
    return this.adds.permissions;
  }

  /** A set that reaches this far, and no farther. */
  public applyTo(permissions: IPermissions): PermissionSet {
    return PermissionSet.of(permissions).minus(this.removes).plus(this.adds);
  }
}
