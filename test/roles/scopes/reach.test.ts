import fc from 'fast-check';
import { ActivityScope, MetricsScope, Permission, PermissionSet, RecordingsScope } from '../../../src';

const SCOPES = [
  ...Object.values(ActivityScope).filter((value) => value instanceof ActivityScope),
  ...Object.values(MetricsScope).filter((value) => value instanceof MetricsScope),
  ...Object.values(RecordingsScope).filter((value) => value instanceof RecordingsScope),
  RecordingsScope.unredacted('why'),
  RecordingsScope.unredactedWithDownload('why'),
];

const anySet = fc.subarray(Permission.all()).map((permissions) => PermissionSet.of(...permissions));

test('a set brought to a scope has what the scope stands for, and bringing it there again changes nothing', () => {
  expect(SCOPES.length).toBe(12);
  fc.assert(fc.property(anySet, fc.constantFrom(...SCOPES), (set, scope) => {
    const scoped = scope._reach.applyTo(set);
    expect(scoped.includes(scope)).toBe(true);
    expect(scope._reach.applyTo(scoped).names).toEqual(scoped.names);
  }));
});

test('the last scope of a kind wins, whatever was before', () => {
  const activity = fc.constantFrom(ActivityScope.OWN, ActivityScope.ALL, ActivityScope.HIERARCHY, ActivityScope.NONE);
  fc.assert(fc.property(anySet, activity, activity, (set, first, last) => {
    expect(last._reach.applyTo(first._reach.applyTo(set)).names).toEqual(last._reach.applyTo(set).names);
  }));
});
