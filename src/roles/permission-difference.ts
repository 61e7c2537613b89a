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
 * The difference between two sets of permissions: the ones added and the ones removed.
 */
export class PermissionDifference {
  /**
   * Returns the difference between two sets of permissions.
   *
   * @param before permissions before the change
   * @param after permissions after the change
   */
  public static between(before: IPermissions, after: IPermissions): PermissionDifference {
    return new PermissionDifference(PermissionSet.of(after).minus(before), PermissionSet.of(before).minus(after));
  }

  private constructor(
    /** The permissions that only the second set has. */
    public readonly added: PermissionSet,
    /** The permissions that only the first set has. */
    public readonly removed: PermissionSet,
  ) {}

  /**
   * Whether both sets have the same permissions.
   */
  public get isEmpty(): boolean {
    return this.added.isEmpty && this.removed.isEmpty;
  }

  /**
   * Returns the difference as text, with one line for each permission and added ones first.
   *
   * Each line has a sign, the API name, the wording in the console, and a remark that a reviewer must not overlook,
   * such as a risk. The text is `no difference` if both sets are the same.
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
