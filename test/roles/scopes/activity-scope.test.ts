import { ActivityScope, PermissionSet, QualityAnalystProfile } from '../../../src';
import { saidOfProfile } from '../../profiles/support/synthesis';

test.each([
  ['own', ActivityScope.OWN, ['MyContacts.View']],
  ['all', ActivityScope.ALL, ['ContactSearch.View']],
  ['hierarchy', ActivityScope.HIERARCHY, ['ContactSearch.View', 'RestrictContactAccessByHierarchy.View']],
  ['none', ActivityScope.NONE, []],
])('%s', (_, scope, names) => {
  const wide = PermissionSet.of(ActivityScope.HIERARCHY, ActivityScope.OWN);
  expect(scope._reach.applyTo(wide).names).toEqual(names);
});

test('a role brought to a scope that works is fine, and to one that does not is an error', () => {
  const said = (scope: ActivityScope) => saidOfProfile({ permissions: QualityAnalystProfile.PERMISSIONS, activityScope: scope });
  expect(said(ActivityScope.OWN)).toMatchObject({ error: undefined, warnings: [] });
  expect(said(ActivityScope.NONE).error).toMatch(/MyContacts\.View or ContactSearch\.View;\s+the role has neither/);
});

test('by name', () => {
  expect(ActivityScope.of('hierarchy')).toBe(ActivityScope.HIERARCHY);
  expect(() => ActivityScope.of('team')).toThrow('There is no activity scope "team". Use "own", "all", "hierarchy" or "none".');
});
