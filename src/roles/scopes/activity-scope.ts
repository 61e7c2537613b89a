import { Reach } from './reach';
import { AnalyticsPermissions } from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { constantNamed } from '../constant-named';

const OWN = AnalyticsPermissions.MY_CONTACTS_VIEW;
const SEARCH = AnalyticsPermissions.CONTACT_SEARCH_VIEW;
const RESTRICT = AnalyticsPermissions.RESTRICT_CONTACT_ACCESS;

/**
 * A choice of whose contacts the holders of a role can search for and open.
 *
 * @example
 * new SupervisorProfile(stack, 'Supervisor', {
 *   instance,
 *   securityProfileName: 'Supervisor',
 *   activityScope: ActivityScope.HIERARCHY,
 * });
 */
export class ActivityScope implements IPermissions {
  /** The contacts that the holders handled themselves. */
  public static readonly OWN = new ActivityScope('own', PermissionSet.of(OWN), PermissionSet.of(SEARCH, RESTRICT));

  /** All contacts. */
  public static readonly ALL = new ActivityScope('all', PermissionSet.of(SEARCH), PermissionSet.of(OWN, RESTRICT));

  /**
   * The contacts of the holder's own group in the agent hierarchy and of the groups below it.
   *
   * It restricts contacts, and `hierarchyAccessControl` restricts users, to a group that you name.
   */
  public static readonly HIERARCHY = new ActivityScope('hierarchy', PermissionSet.of(SEARCH, RESTRICT), PermissionSet.of(OWN));

  /** No contacts. */
  public static readonly NONE = new ActivityScope('none', PermissionSet.of(), PermissionSet.of(OWN, SEARCH, RESTRICT));

  /**
   * Returns the scope with a name, for roles that you read from a configuration.
   *
   * @param name `own`, `all`, `hierarchy` or `none`
   * @throws if no scope has the name
   */
  public static of(name: string): ActivityScope {
    return constantNamed(ActivityScope, 'activity scope', name);
  }

  /** How far it reaches. @internal */
  public readonly _reach: Reach;

  private constructor(
    /** The name of the scope, such as `none`. */
    public readonly name: string,
    adds: PermissionSet, removes: PermissionSet,
  ) {
    this._reach = new Reach('activity', name, adds, removes);
  }

  /** The permissions that the scope adds to a role, sorted by name. */
  public get permissions(): Permission[] {
    return this._reach.permissions;
  }
}
