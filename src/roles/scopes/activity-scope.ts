import { AccessScope } from './access-scope';
import { scopeOf } from './apply-scopes';
import { AnalyticsPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

const OWN = AnalyticsPermissions.MY_CONTACTS_VIEW;
const SEARCH = AnalyticsPermissions.CONTACT_SEARCH_VIEW;
const RESTRICT = AnalyticsPermissions.RESTRICT_CONTACT_ACCESS;

/**
 * Whose contacts holders find on the pages for contact search and contact details.
 */
export class ActivityScope extends AccessScope {
  /** The contacts that they handled themselves. */
  public static readonly OWN = new ActivityScope('own', PermissionSet.of(OWN), PermissionSet.of(SEARCH, RESTRICT));

  /** Everybody's. */
  public static readonly ALL = new ActivityScope('all', PermissionSet.of(SEARCH), PermissionSet.of(OWN, RESTRICT));

  /** Those of their own group of the agent hierarchy and of the groups below it. */
  public static readonly HIERARCHY = new ActivityScope('hierarchy', PermissionSet.of(SEARCH, RESTRICT), PermissionSet.of(OWN));

  /** Nobody's. */
  public static readonly NONE = new ActivityScope('none', PermissionSet.of(), PermissionSet.of(OWN, SEARCH, RESTRICT));

  /**
   * A scope by its name, for roles that are read from a configuration.
   *
   * @param name `own`, `all`, `hierarchy` or `none`
   * @throws if there is no such scope
   */
  public static of(name: string): ActivityScope {
    return scopeOf('activity', name, [ActivityScope.OWN, ActivityScope.ALL, ActivityScope.HIERARCHY, ActivityScope.NONE]);
  }

  private constructor(name: string, adds: PermissionSet, removes: PermissionSet) {
    super('activity', name, adds, removes);
  }
}
