import type { ActivityScope } from './activity-scope';
import type { MetricsScope } from './metrics-scope';
import type { Reach } from './reach';
import type { RecordingsScope } from './recordings-scope';
import type { IPermissions } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';

/** The scopes of a role: at most one of each kind. */
export interface Scopes {
  readonly activityScope?: ActivityScope;
  readonly metricsScope?: MetricsScope;
  readonly recordingsScope?: RecordingsScope;
}

/** How far scopes reach. */
export function reachesOf({ activityScope, metricsScope, recordingsScope }: Scopes): Reach[] {
  return [activityScope, metricsScope, recordingsScope].flatMap((scope) => scope?._reach ?? []);
}

/** A set brought to all scopes of a role. */
export function applyScopes(permissions: IPermissions, scopes: Scopes): PermissionSet {
  // A scope of another copy of the library makes a set of that copy.
  return reachesOf(scopes).reduce((set, reach) => PermissionSet.of(reach.applyTo(set)), PermissionSet.of(permissions));
}

/** Reaches in place of those of their kinds. */
export function withReaches(reaches: readonly Reach[], changes: readonly Reach[]): Reach[] {
  return [...reaches.filter(({ kind }) => !changes.some((change) => change.kind === kind)), ...changes];
}
