import { recommendedDependency } from '../../../src/rules/role/recommended-dependency';
import { find, found, role } from '../support/make';

test('advice is information', () => {
  expect(find(recommendedDependency, role(['CustomerProfiles.View']))).toMatchObject([{
    rule: 'recommended-dependency', severity: 'info', role: 'Stack/Role', permissions: ['CustomerProfiles.View'],
    fix: expect.stringContaining('CustomerProfilesPermissions.PROFILE_EXPLORER_VIEW'),
  }]);
});

test('advice that was followed is not repeated', () => {
  expect(found(recommendedDependency, role(['CustomerProfiles.ProfileExplorer.View', 'CustomerProfiles.View']))).toEqual([]);
});

test('AccessMetrics alone has a rule of its own', () => {
  expect(found(recommendedDependency, role(['AccessMetrics']))).toEqual([]);
});
