import { recommendedDependency } from '../../../src/rules/role/recommended-dependency';
import { find, messages, role } from '../support/make';

test('advice is information', () => {
  expect(find(recommendedDependency, role(['CustomerProfiles.View']))).toEqual([{
    rule: 'recommended-dependency', severity: 'info', role: 'Stack/Role', permissions: ['CustomerProfiles.View'],
    message: 'CustomerProfiles.View is usually granted together with CustomerProfiles.ProfileExplorer.View for the search panel in the agent workspace; '
      + 'the role does not have it.',
    fix: 'consider adding CustomerProfilesPermissions.PROFILE_EXPLORER_VIEW',
  }]);
});

test('advice that was followed is not repeated', () => {
  expect(messages(recommendedDependency, role(['CustomerProfiles.ProfileExplorer.View', 'CustomerProfiles.View']))).toEqual([]);
});

test('AccessMetrics alone has a rule of its own', () => {
  expect(messages(recommendedDependency, role(['AccessMetrics']))).toEqual([]);
});
