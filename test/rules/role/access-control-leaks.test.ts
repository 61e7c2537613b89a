import { shownAccess } from '../../../src/roles/access';
import { leakingPermissions, misnamedResources, missingViews, unrestrictedCompanions, type AccessControl } from '../../../src/rules/role/access-control-leaks';
import type { RuleFinding } from '../../../src/rules/rule';
import { judged, role } from '../support/make';

const TAGS: AccessControl = { kind: 'tag', title: 'access control tags', restrictedResources: (one) => shownAccess(one.access).tagRestrictedResources };

const permissionsOf = (findings: RuleFinding[]) => findings.map(({ permissions }) => permissions);
const messagesOf = (findings: RuleFinding[]) => findings.map((finding) => ('describe' in finding ? finding.describe(finding.permissions) : finding).message);

test('what shows everything is found in one go', () => {
  const one = role(['ContactSearch.View', 'MetricsReports.View', 'Users.View'], { tagRestrictedResources: ['User'] });
  expect(permissionsOf(leakingPermissions(judged(one), TAGS))).toEqual([['ContactSearch.View', 'MetricsReports.View']]);
});

test('what shows a restricted resource is what obeys', () => {
  const one = role(['HoursOfOperation.View', 'TransferDestinations.View'], { tagRestrictedResources: ['HoursOfOperation'] });
  expect(permissionsOf(leakingPermissions(judged(one), TAGS))).toEqual([['TransferDestinations.View']]);
});

test('each kind of control has its own leaks', () => {
  const one = role(['AgentGrouping.View', 'HoursOfOperation.View']);
  expect(permissionsOf(leakingPermissions(judged(one), TAGS))).toEqual([['HoursOfOperation.View']]);
  expect(permissionsOf(leakingPermissions(judged(one), { ...TAGS, kind: 'hierarchy' }))).toEqual([['AgentGrouping.View']]);
});

test('what another permission restricts does not show everything, and where nothing does, that is a way out', () => {
  const control: AccessControl = { ...TAGS, restrictions: { 'ContactSearch.View': 'RestrictContactAccessByHierarchy.View' } };
  const open = role(['ContactSearch.View']);
  const restricted = role(['ContactSearch.View', 'RestrictContactAccessByHierarchy.View']);
  expect(leakingPermissions(judged(restricted), control)).toEqual([]);
  const [finding] = leakingPermissions(judged(open), control);
  expect('describe' in finding && finding.describe(finding.permissions).fix).toContain('AnalyticsPermissions.RESTRICT_CONTACT_ACCESS');
});

test('dashboards and historical changes are not held by tags', () => {
  const one = role(['AccessMetrics.Dashboards.Access', 'HistoricalChanges.View']);
  expect(permissionsOf(leakingPermissions(judged(one), TAGS))).toEqual([['AccessMetrics.Dashboards.Access', 'HistoricalChanges.View']]);
});

test('a resource that goes by another name is told with the right one; what nobody knows is told of templates alone', () => {
  const one = role([], { tagRestrictedResources: ['Queues', 'Spaceship', 'User', 'user'] });
  expect(messagesOf(misnamedResources(one, TAGS))).toEqual([expect.stringMatching(/^"Queues" .* Queue\.$/), expect.stringMatching(/^"user" .* User\.$/)]);
  const inTemplate = { ...one, access: { ...one.access, tagRestrictedResources: ['User', 'Spaceship'] }, reading: { isTemplateOnly: true } };
  expect(messagesOf(misnamedResources(inTemplate, TAGS))).toEqual([expect.stringMatching(/^"Spaceship" /)]);
});

test('a restricted resource that cannot be viewed is seen by nobody', () => {
  const one = role(['Users.View'], { tagRestrictedResources: ['Queue', 'Spaceship', 'User'], heldTogetherWith: [] });
  expect(messagesOf(missingViews(judged(one), TAGS))).toEqual([expect.stringMatching(/^Queue .* Queues\.View,/)]);
  const held = { ...one, heldTogetherWith: ['Other'] };
  expect(missingViews(judged(held, role(['Queues.View'], { id: 'Other' })), TAGS)).toEqual([]);
});

describe('a role without the restriction beside this one', () => {
  const restricted = role(['Users.View'], { tagRestrictedResources: ['User'], heldTogetherWith: ['Open'] });
  const open = role(['Users.View'], { id: 'Open', name: 'Open' });

  test('wins, if it shows the resource', () => {
    expect(permissionsOf(unrestrictedCompanions(judged(restricted, open), TAGS))).toEqual([[]]);
    expect(messagesOf(unrestrictedCompanions(judged(restricted, open), TAGS))).toEqual([expect.stringMatching(/^"Open".*"Role"\.$/)]);
    expect(unrestrictedCompanions(judged(restricted, { ...open, permissions: ['Queues.View'] }), TAGS)).toEqual([]);
  });

  test('is told where it names the restricted one, too', () => {
    const naming = { ...open, heldTogetherWith: ['Stack/Role'] };
    const findings = unrestrictedCompanions(judged(naming, { ...restricted, heldTogetherWith: [] }), TAGS);
    expect(findings).toMatchObject([{ role: 'Open', permissions: ['Users.View'], message: expect.stringContaining('"Role"') }]);
  });

  test('is none if it is restricted as well', () => {
    expect(unrestrictedCompanions(judged(restricted, { ...open, access: restricted.access }), TAGS)).toEqual([]);
  });
});
