import { shownAccess } from '../../../src/roles/access';
import { leakingPermissions, misnamedResources, missingViews, unrestrictedCompanions, type AccessControl } from '../../../src/rules/role/access-control-leaks';
import type { RuleFinding } from '../../../src/rules/rule';
import { judged, role } from '../support/make';

const TAGS: AccessControl = { kind: 'tag', title: 'access control tags', restrictedResources: (one) => shownAccess(one.access).tagRestrictedResources };

const told = (findings: RuleFinding[]) => findings.map((finding) => 'describe' in finding ? finding.describe(finding.permissions).message : finding.message);

test('what shows everything is found in one go', () => {
  const one = role(['ContactSearch.View', 'MetricsReports.View', 'Users.View'], { tagRestrictedResources: ['User'] });
  expect(told(leakingPermissions(judged(one), TAGS))).toEqual([
    'ContactSearch.View and MetricsReports.View show everything, whatever the role\'s access control tags say.',
  ]);
});

test('what shows a restricted resource is what obeys', () => {
  const one = role(['HoursOfOperation.View', 'TransferDestinations.View'], { tagRestrictedResources: ['HoursOfOperation'] });
  expect(told(leakingPermissions(judged(one), TAGS))).toEqual(['TransferDestinations.View shows everything, whatever the role\'s access control tags say.']);
});

test('each kind of control has its own leaks', () => {
  const one = role(['AgentGrouping.View', 'HoursOfOperation.View']);
  expect(leakingPermissions(judged(one), TAGS).map(({ permissions }) => permissions)).toEqual([['HoursOfOperation.View']]);
  expect(leakingPermissions(judged(one), { ...TAGS, kind: 'hierarchy' }).map(({ permissions }) => permissions)).toEqual([['AgentGrouping.View']]);
});

test('what another permission restricts does not show everything, and where nothing does, that is a way out', () => {
  const control: AccessControl = { ...TAGS, restrictions: { 'ContactSearch.View': 'RestrictContactAccessByHierarchy.View' } };
  const open = role(['ContactSearch.View']);
  const restricted = role(['ContactSearch.View', 'RestrictContactAccessByHierarchy.View']);
  expect(leakingPermissions(judged(restricted), control)).toEqual([]);
  const [finding] = leakingPermissions(judged(open), control);
  expect('describe' in finding && finding.describe(finding.permissions).fix).toBe(
    'remove it, add AnalyticsPermissions.RESTRICT_CONTACT_ACCESS to restrict ContactSearch.View, or waive the finding if the role\'s holders may see everything');
});

test('dashboards and historical changes are not held by tags', () => {
  const one = role(['AccessMetrics.Dashboards.Access', 'HistoricalChanges.View']);
  expect(leakingPermissions(judged(one), TAGS).map(({ permissions }) => permissions)).toEqual([['AccessMetrics.Dashboards.Access', 'HistoricalChanges.View']]);
});

test('a resource that goes by another name is told with the right one; what nobody knows is told of templates alone', () => {
  const one = role([], { tagRestrictedResources: ['Queues', 'Spaceship', 'User', 'user'] });
  expect(told(misnamedResources(one, TAGS))).toEqual([
    '"Queues" is restricted by access control tags; the name that Connect has for it is Queue.',
    '"user" is restricted by access control tags; the name that Connect has for it is User.',
  ]);
  expect(told(misnamedResources({ ...one, access: { ...one.access, tagRestrictedResources: ['User', 'Spaceship'] }, reading: { isTemplateOnly: true } }, TAGS))).toEqual([
    '"Spaceship" is restricted by access control tags; no kind of resource with that name is known.',
  ]);
});

test('a restricted resource that cannot be viewed is seen by nobody', () => {
  const one = role(['Users.View'], { tagRestrictedResources: ['Queue', 'Spaceship', 'User'], heldTogetherWith: [] });
  expect(told(missingViews(judged(one), TAGS))).toEqual([
    'Queue is restricted by access control tags, but the role does not have Queues.View, so its holders see none at all.',
  ]);
  const held = { ...one, heldTogetherWith: ['Other'] };
  expect(missingViews(judged(held, role(['Queues.View'], { id: 'Other' })), TAGS)).toEqual([]);
});

describe('a role without the restriction beside this one', () => {
  const restricted = role(['Users.View'], { tagRestrictedResources: ['User'], heldTogetherWith: ['Open'] });
  const open = role(['Users.View'], { id: 'Open', name: 'Open' });

  test('wins, if it shows the resource', () => {
    expect(told(unrestrictedCompanions(judged(restricted, open), TAGS))).toEqual([
      '"Open", which the role\'s users also hold, shows every User (Users.View), which defeats the access control tags of "Role".',
    ]);
    expect(unrestrictedCompanions(judged(restricted, { ...open, permissions: ['Queues.View'] }), TAGS)).toEqual([]);
  });

  test('is told where it names the restricted one, too', () => {
    const naming = { ...open, heldTogetherWith: ['Stack/Role'] };
    expect(told(unrestrictedCompanions(judged(naming, { ...restricted, heldTogetherWith: [] }), TAGS))).toEqual([
      'The role shows every User (Users.View), which defeats the access control tags of "Role", which its users also hold.',
    ]);
  });

  test('is none if it is restricted as well', () => {
    expect(unrestrictedCompanions(judged(restricted, { ...open, access: restricted.access }), TAGS)).toEqual([]);
  });
});
