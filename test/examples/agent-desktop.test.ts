import { testExample } from './support/example';
import { AGENT_DESKTOP } from '../../examples/agent-desktop/agent-desktop';
import { AgentDesktopStack } from '../../examples/agent-desktop/agent-desktop-stack';
import { SecurityProfile } from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

testExample(AgentDesktopStack, 'AgentDesktop', 'agent-desktop');

const profiles = new Map(new AgentDesktopStack(rolesStack().app, 'Desktop', { instanceArn: INSTANCE_ARN }).node.findAll()
  .filter(SecurityProfile.isSecurityProfile).map((profile) => [profile.securityProfileName, profile]));

test('both of the settings are there', () => {
  expect(AGENT_DESKTOP.settings.map(({ title, group }) => [group, title])).toEqual([['Attachments', 'Upload attachments'], ['Attachments', 'Bulk upload attachments']]);
});

test('the usual roles are there, a higher tier of them and specialists', () => {
  expect([...profiles.keys()]).toEqual([
    'Desktop agent', 'Desktop supervisor', 'Desktop admin', 'Call center manager', 'Quality specialist', 'Reporting specialist',
    'Higher supervisor', 'Higher supervisor trial',
  ]);
});

test('a similar role is saved as another that sees historical metrics and nothing more, and a trial ticks create, share and delete', () => {
  const [supervisor, higher, trial] = ['Desktop supervisor', 'Higher supervisor', 'Higher supervisor trial'].map((name) => profiles.get(name)!.permissions);
  expect(higher.minus(supervisor).names).toEqual(['AccessMetrics.HistoricalMetrics.Access', 'MetricsReports.View']);
  expect(trial.minus(higher).names).toEqual(['MetricsReports.Create', 'MetricsReports.Delete', 'MetricsReports.Share']);
});
