import { testExample } from './support/example';
import { AGENT_DESKTOP } from '../../examples/agent-desktop/agent-desktop';
import { AgentDesktopStack } from '../../examples/agent-desktop/agent-desktop-stack';

testExample(AgentDesktopStack, 'AgentDesktop', 'agent-desktop');

test('both of the settings are there', () => {
  expect(AGENT_DESKTOP.settings.map(({ title }) => title)).toEqual(['Upload attachments', 'Bulk upload attachments']);
});
