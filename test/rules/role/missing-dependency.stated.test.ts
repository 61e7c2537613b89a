import { PermissionSet } from '../../../src/permissions/permission-set';
import { featureDependency } from '../../../src/rules/role/feature-dependency';
import { missingDependency } from '../../../src/rules/role/missing-dependency';
import { recommendedDependency } from '../../../src/rules/role/recommended-dependency';
import { tags } from '../../support/access';
import { find, found, role } from '../support/make';

const DASHBOARDS = 'AccessMetrics.Dashboards.Access';
const lacking = (permissions: string[]) => find(missingDependency, role(permissions));

test('a published dashboard in the agent workspace takes saved reports and one\'s own data, and no metrics of others', () => {
  const agent = ['AccessMetrics.DashboardsWithMyData.View', 'MetricsReports.View'];
  expect(lacking(agent)).toEqual([]);
  expect(found(featureDependency, role(agent))).toEqual([]);
});

test('saved reports without anything to open are a warning, in which all ways out that open something else are named', () => {
  expect(lacking(['MetricsReports.View'])).toEqual([]);
  expect(find(featureDependency, role(['MetricsReports.View']))).toMatchObject([{
    severity: 'warning', permissions: ['MetricsReports.View'], fix: expect.stringMatching(/^add AnalyticsPermissions.MY_OWN_DATA_IN_DASHBOARDS_VIEW, or/),
  }]);
});

test('what replaces a legacy permission meets what needs the legacy one', () => {
  const downloading = (how: string) => lacking(['ContactSearch.View', 'DownloadCallRecordings', how]);
  expect(downloading('ListenCallRecordings')).toEqual([]);
  expect(downloading('CallRecordings.Unredacted.Access')).toEqual([]);
});

test.each(['RedactedData.View', 'CallRecordings.Redacted.Access'])('what shows redacted content is offered its own download button, and nothing that opens originals: %s', (how) => {
  const permissions = ['ContactSearch.View', 'DownloadCallRecordings', how];
  expect(lacking(permissions)).toMatchObject([{
    permissions: ['DownloadCallRecordings'], fix: 'replace it with RecordingsPermissions.CALL_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON',
  }]);
  expect(lacking([...permissions, 'CallRecordings.Redacted.DownloadButton'])).toMatchObject([{ fix: expect.stringMatching(/^remove LegacyPermissions/) }]);
  expect(PermissionSet.fromNames(permissions).withDependencies().names).toEqual([...permissions].sort());
});

test('a download button without any content is offered what there is to choose from, none of which is added', () => {
  const [{ fix }] = lacking(['ContactSearch.View', 'DownloadCallRecordings']);
  expect(fix).toBe('add RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS, or add LegacyPermissions.RECORDED_CONVERSATIONS_UNREDACTED_VIEW '
    + 'although each of them is a risk (sensitive-data)');
  expect(PermissionSet.fromNames(['ContactSearch.View', 'DownloadCallRecordings']).withDependencies().size).toBe(2);
});

test('listening in takes real-time metrics only for conversations that go on', () => {
  const listener = ['BasicAgentAccess', 'ContactSearch.View', 'ManagerListenIn', 'OutboundCallAccess', 'Users.View'];
  expect(lacking(listener)).toEqual([]);
  expect(find(featureDependency, role(listener))).toMatchObject([{ permissions: ['ManagerListenIn'] }]);
});

test('time off balances are on the page of the schedule manager', () => {
  expect(lacking(['TimeOffBalance.View'])).toMatchObject([{ message: expect.stringContaining('Scheduling.View') }]);
  expect(lacking(['Scheduling.Edit', 'Scheduling.View', 'TimeOffBalance.Edit'])).toEqual([]);
});

test.each([DASHBOARDS, 'AccessMetrics', 'MyContacts.View', 'ContactSearch.View'])('conversational analytics are on contacts and on a dashboard: %s', (page) => {
  expect(lacking(['GraphTrends.View', page])).toEqual([]);
});

test('what shows resources under tags is recommended to roles with tags alone', () => {
  const metrics = ['AccessMetrics.RealTimeMetrics.Access', 'AgentGrouping.View'];
  expect(found(recommendedDependency, role(metrics))).toEqual([]);
  const tagged = role(metrics, { accessControlTags: tags({ team: 'a' }), tagRestrictedResources: ['Queue'] });
  expect(found(recommendedDependency, tagged)).toMatchObject([{ permissions: ['AccessMetrics.RealTimeMetrics.Access'] }]);
});

test.each(['AudioDeviceSettings.Access', 'OutboundCallAccess', 'OutboundEmail.Create', 'SelfAssignContacts.Access', 'VideoContact.Access'])(
  '%s works in the Contact Control Panel only', (name) => {
    expect(find(featureDependency, role([name]))).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/BasicAgentAccess.*Another role/) }]);
    expect(found(featureDependency, role([name, 'BasicAgentAccess']))).toEqual([]);
    const agent = role(['BasicAgentAccess'], { id: 'Agent' });
    expect(found(featureDependency, [role([name], { heldTogetherWith: ['Agent'] }), agent])).toEqual([]);
  });
