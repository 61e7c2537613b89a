import { Reach } from './reach';
import { AgentApplicationsPermissions, AnalyticsPermissions } from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { constantNamed } from '../constant-named';

const OWN = PermissionSet.of(AnalyticsPermissions.MY_OWN_DATA_IN_DASHBOARDS_VIEW, AgentApplicationsPermissions.PERFORMANCE_METRICS_ACCESS);

/** Metrics pages of the admin website: each of them shows every queue. */
const EVERYTHING = PermissionSet.of(
  AnalyticsPermissions.ACCESS_METRICS,
  AnalyticsPermissions.AGENT_ACTIVITY_AUDIT_ACCESS,
  AnalyticsPermissions.DASHBOARDS_ACCESS,
  AnalyticsPermissions.HISTORICAL_METRICS_ACCESS,
  AnalyticsPermissions.REAL_TIME_METRICS_ACCESS,
);

/**
 * A choice of the queues whose metrics the holders of a role see.
 *
 * @example
 * new SupervisorProfile(stack, 'Supervisor', {
 *   instance,
 *   securityProfileName: 'Supervisor',
 *   metricsScope: MetricsScope.ALL_QUEUES,
 * });
 */
export class MetricsScope implements IPermissions {
  /**
   * All queues, in real-time metrics and on dashboards.
   *
   * This replaces the permissions for the holders' own metrics. Historical metrics stay as the role has them.
   */
  public static readonly ALL_QUEUES = new MetricsScope('all-queues',
    PermissionSet.of(AnalyticsPermissions.REAL_TIME_METRICS_ACCESS, AnalyticsPermissions.DASHBOARDS_ACCESS), OWN);

  /**
   * The queues of the holder's routing profile and the holder's own metrics, on the performance dashboard of the agent
   * workspace.
   */
  public static readonly OWN_ROUTING_PROFILE = new MetricsScope('own-routing-profile', OWN, EVERYTHING);

  /** No metrics. */
  public static readonly NONE = new MetricsScope('none', PermissionSet.of(), EVERYTHING.plus(OWN));

  /**
   * Returns the scope with a name, for roles that you read from a configuration.
   *
   * @param name `all-queues`, `own-routing-profile` or `none`
   * @throws if no scope has the name
   */
  public static of(name: string): MetricsScope {
    return constantNamed(MetricsScope, 'metrics scope', name);
  }

  /** How far it reaches. @internal */
  public readonly _reach: Reach;

  private constructor(
    /** The name of the scope, such as `none`. */
    public readonly name: string,
    adds: PermissionSet, removes: PermissionSet,
  ) {
    this._reach = new Reach('metrics', name, adds, removes);
  }

  /** The permissions that the scope adds to a role, sorted by name. */
  public get permissions(): Permission[] {
    return this._reach.permissions;
  }
}
