import { resourceKindNames } from '../../../src/permissions/catalog/resource-kinds';
import { shownAccess } from '../../../src/roles/access';
import { TagRestrictedResource } from '../../../src/roles/access/tag-restricted-resource';
import { disputedPermissions, leakingPermissions, missingViews, unrestrictedCompanions, wrongResources, type AccessControl } from '../../../src/rules/role/access-control-leaks';
import { hierarchyBasedLeak } from '../../../src/rules/role/hierarchy-based-leak';
import { tagBasedLeak } from '../../../src/rules/role/tag-based-leak';
import type { RuleFinding } from '../../../src/rules/rule';
import { tags } from '../../support/access';
import { find, judged, role } from '../support/make';

const TAGS: AccessControl = { kind: 'tag', title: 'access control tags', restrictedResources: (one) => shownAccess(one.access).tagRestrictedResources };

const permissionsOf = (findings: RuleFinding[]) => findings.map(({ permissions }) => permissions);
const messagesOf = (findings: RuleFinding[]) => findings.map((finding) => ('describe' in finding ? finding.describe(finding.permissions) : finding).message);

test('what shows everything is found in one go', () => {
  const one = role(['ContactSearch.View', 'Rules.View', 'Users.View'], { tagRestrictedResources: ['User'] });
  expect(permissionsOf(leakingPermissions(judged(one), TAGS))).toEqual([['ContactSearch.View', 'Rules.View']]);
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

test('historical changes and scheduled reports are not held by tags', () => {
  const one = role(['HistoricalChanges.View', 'MetricsReports.Schedule', 'ReportSchedules.View']);
  expect(permissionsOf(leakingPermissions(judged(one), TAGS))).toEqual([one.permissions]);
});

test('where AWS contradicts itself is information, and never that everything is shown', () => {
  const one = role(['AccessMetrics', 'AccessMetrics.Dashboards.Access', 'AgentTimeCard.View', 'MetricsReports.View', 'Users.View']);
  expect(leakingPermissions(judged(one), TAGS)).toEqual([]);
  const findings = disputedPermissions(judged(one), TAGS);
  expect(findings).toMatchObject([{ severity: 'info', permissions: one.permissions.slice(0, 4) }]);
  expect(messagesOf(findings)).toEqual([expect.stringContaining('contradict')]);
  expect(permissionsOf(leakingPermissions(judged(one), { ...TAGS, kind: 'hierarchy' }))).toEqual([['AgentTimeCard.View', 'MetricsReports.View']]);
});

describe('the dashboard of cases', () => {
  const cases = ['CaseFields.View', 'CaseTemplates.View'];
  const HIERARCHY: AccessControl = { ...TAGS, kind: 'hierarchy', title: 'hierarchy restrictions' };

  test.each(['AccessMetrics', 'AccessMetrics.Dashboards.Access'])('obeys neither tags nor hierarchy, and is what is told of: %s', (metrics) => {
    for (const control of [TAGS, HIERARCHY]) {
      const findings = leakingPermissions(judged(role([metrics, ...cases])), control);
      expect(permissionsOf(findings)).toEqual([[metrics, ...cases]]);
      expect(messagesOf(findings)).toEqual([
        `${metrics}, CaseFields.View and CaseTemplates.View together open the Cases performance dashboard, which shows everything, whatever the role's ${control.title} say.`,
      ]);
    }
  });

  test.each([
    [cases],
    [['CaseTemplates.View', 'AccessMetrics']],
    [['CaseFields.View', 'AccessMetrics.Dashboards.Access']],
    [[...cases, 'AccessMetrics.RealTimeMetrics.Access']],
    [[...cases, 'AccessMetrics.HistoricalMetrics.Access', 'CaseFields.Edit', 'CaseTemplates.Edit']],
  ])('is not told of where something is missing to open it: %j', (permissions) => {
    expect(leakingPermissions(judged(role(permissions)), TAGS)).toEqual([]);
  });

  test('is a finding beside those of permissions that show everything by themselves', () => {
    const one = role(['AccessMetrics', ...cases, 'ContactSearch.View']);
    expect(permissionsOf(leakingPermissions(judged(one), TAGS))).toEqual([['ContactSearch.View'], ['AccessMetrics', ...cases]]);
  });

  test('is opened with what the users have by other roles, which are not told to be this role\'s', () => {
    const one = role(cases, { heldTogetherWith: ['Other'] });
    const findings = leakingPermissions(judged(one, role(['AccessMetrics'], { id: 'Other' })), TAGS);
    expect(permissionsOf(findings)).toEqual([cases]);
    expect(messagesOf(findings)).toEqual([expect.stringMatching(/^AccessMetrics, CaseFields\.View and CaseTemplates\.View /)]);
  });
});

test('a resource that goes by another name is told with the right one; what nobody knows is told of templates alone', () => {
  const one = role(['Users.View'], { tagRestrictedResources: ['Queues', 'Spaceship', 'User', 'user'] });
  expect(messagesOf(wrongResources(judged(one), TAGS))).toEqual([expect.stringMatching(/^"Queues" .* Queue\.$/), expect.stringMatching(/^"user" .* User\.$/)]);
  const inTemplate = { ...one, access: { ...one.access, tagRestrictedResources: ['User', 'Spaceship'] }, reading: { isTemplateOnly: true } };
  expect(messagesOf(wrongResources(judged(inTemplate), TAGS))).toEqual([expect.stringMatching(/^"Spaceship" .* no kind of resource/)]);
});

test('of a name that no page has it is said that it is not verified, in one finding with whatever else is wrong', () => {
  const verified = role(['Queues.View', 'RoutingPolicies.View', 'SecurityProfiles.View', 'Users.View'], {
    tagRestrictedResources: ['Queue', 'Queue', 'RoutingProfile', 'SecurityProfile', 'User'],
  });
  expect(wrongResources(judged(verified), TAGS)).toEqual([]);
  const evaluations = role(['Evaluation.View', 'EvaluationForms.View'], { tagRestrictedResources: ['ContactEvaluation', 'EvaluationForm'] });
  expect(wrongResources(judged(evaluations), TAGS)).toMatchObject(['ContactEvaluation', 'EvaluationForm'].map((kind) => (
    { severity: 'info', message: expect.stringMatching(`^${kind} .* could not be verified`) })));
  const tests = wrongResources(judged(role([], { tagRestrictedResources: ['TestCase', 'TestCase'], reading: { isTemplateOnly: true } })), TAGS);
  expect(messagesOf(tests)).toEqual([expect.stringMatching(/TestCases\.View.* could not be verified/)]);
  expect(tests[0]).not.toHaveProperty('severity');
});

test.each(Object.values(TagRestrictedResource).map(({ name }) => name))('%s is a kind of the catalog', (kind) => {
  expect(resourceKindNames).toContain(kind);
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

describe('a role held beside one that restricts what both show', () => {
  const byTag = { accessControlTags: tags({ team: 'a' }), tagRestrictedResources: ['User'] };
  const byHierarchy = { hierarchyGroupId: 'group', hierarchyRestrictedResources: ['User'] };
  const namesOfOpen = (mine: object, others: object) => {
    const all = [role(['Users.View'], { ...mine, heldTogetherWith: ['Other'] }), role(['Users.View'], { id: 'Other', name: 'Other', ...others })];
    const messages = [tagBasedLeak, hierarchyBasedLeak].flatMap((rule) => find(rule, all).map(({ message }) => message));
    return messages.filter((message) => message.includes('defeats')).map((message) => /"(.*?)"|The role/.exec(message)![0]);
  };

  test('does not win by restricting it in the other way: users reach what satisfies either', () => {
    expect(namesOfOpen(byTag, byHierarchy)).toEqual([]);
    expect(namesOfOpen(byHierarchy, byTag)).toEqual([]);
    expect(namesOfOpen({ ...byTag, ...byHierarchy }, byHierarchy)).toEqual([]);
  });

  test('wins where it restricts it in no way, whatever else it restricts', () => {
    expect(namesOfOpen(byHierarchy, {})).toEqual(['"Other"']);
    expect(namesOfOpen({}, byHierarchy)).toEqual(['The role']);
    expect(namesOfOpen({ ...byTag, ...byHierarchy }, {})).toEqual(['"Other"', '"Other"']);
    expect(namesOfOpen(byHierarchy, { ...byTag, tagRestrictedResources: ['AgentStatus'] })).toContain('"Other"');
  });
});
