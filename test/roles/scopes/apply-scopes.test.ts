import { ActivityScope, MetricsScope, RecordingsScope, SupervisorProfile } from '../../../src';
import { applyScopes } from '../../../src/roles/scopes/apply-scopes';

test('scopes of several kinds add up', () => {
  const scoped = applyScopes(SupervisorProfile.PERMISSIONS, {
    activityScope: ActivityScope.HIERARCHY, recordingsScope: RecordingsScope.REDACTED, metricsScope: MetricsScope.ALL_QUEUES,
  });
  expect(scoped.minus(SupervisorProfile.PERMISSIONS).names).toEqual([
    'CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access', 'GraphTrends.View', 'RestrictContactAccessByHierarchy.View',
  ]);
  expect(SupervisorProfile.PERMISSIONS.minus(scoped).names).toEqual([]);
});
