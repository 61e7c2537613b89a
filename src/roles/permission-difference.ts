import type { IPermissions, Permission } from '../permissions/permission';
import { PermissionRisk } from '../permissions/permission-risk';
import { PermissionSet } from '../permissions/permission-set';

/** What a reviewer must not overlook, by risk. */
const SHOUTED: Readonly<Partial<Record<PermissionRisk, string>>> = {
  [PermissionRisk.PRIVILEGE_ESCALATION]: 'PRIVILEGE ESCALATION',
  [PermissionRisk.SENSITIVE_DATA]: 'sensitive data',
  [PermissionRisk.DESTRUCTIVE]: 'destructive',
};

/**
 * What one set of permissions has and another has not.
 */
export class PermissionDifference {
  /**
   * How permissions change from one set to another.
   *
   * @param before the set that it was
   * @param after the set that it is to be
   */
  public static between(before: IPermissions, after: IPermissions): PermissionDifference {
    return new PermissionDifference(PermissionSet.of(after).minus(before), PermissionSet.of(before).minus(after));
  }

  private constructor(
    /** Permissions that only the second set has. */
    public readonly added: PermissionSet,
    /** Permissions that only the first set has. */
    public readonly removed: PermissionSet,
  ) {}

  /**
   * Whether both sets are the same.
   */
  public get isEmpty(): boolean {
    return this.added.isEmpty && this.removed.isEmpty;
  }

  /**
   * A line for each permission, those added first: its sign, its API name, the console's words for it, and what a reviewer
   * must not overlook. `no difference` where there is none.
   */
  public toString(): string {
    const lines = [
      ...this.added.permissions.map((permission) => line('+', permission, permission.restricts ? 'restricting: with it they can do less' : risksOf(permission))),
      ...this.removed.permissions.map((permission) => line('-', permission, permission.restricts ? 'restricting: without it they can do more' : '')),
    ];
    return lines.length === 0 ? 'no difference' : lines.join('\n');
  }
}

function line(sign: string, { name, uiName }: Permission, remark: string): string {
  return `${sign} ${name} (${uiName})${remark === '' ? '' : ` ${remark}`}`;
}

function risksOf({ risk }: Permission): string {
  return risk.flatMap((one) => SHOUTED[one] ?? []).join(', ');
}
