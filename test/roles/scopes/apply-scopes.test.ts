import { ActivityScope, MetricsScope, PermissionSet, RecordingsScope, SupervisorProfile } from '../../../src';
import { applyScopes, scopeOf } from '../../../src/roles/scopes/apply-scopes';

test('scopes of several kinds add up', () => {
  const scoped = applyScopes(SupervisorProfile.PERMISSIONS, [ActivityScope.HIERARCHY, RecordingsScope.REDACTED, MetricsScope.ALL_QUEUES]);
  expect(scoped.minus(SupervisorProfile.PERMISSIONS).names).toEqual([
    'CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access', 'GraphTrends.View', 'RestrictContactAccessByHierarchy.View',
  ]);
  expect(SupervisorProfile.PERMISSIONS.minus(scoped).names).toEqual([]);
});

test('two scopes of a kind contradict each other', () => {
  expect(() => applyScopes(PermissionSet.of(), [ActivityScope.OWN, MetricsScope.NONE, ActivityScope.ALL])).toThrow(
    'The role has two activity scopes, "own" and "all". Give one of them.');
});

test('a name that no scope has is answered with those there are', () => {
  expect(() => scopeOf('activity', 'team', [ActivityScope.OWN, ActivityScope.ALL])).toThrow('There is no activity scope "team". Use "own" or "all".');
});
