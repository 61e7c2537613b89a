import { AgentChannel, AgentFeature, CasesAgentProfile } from '../../../src';
import { rolesStack } from '../../support/roles-app';
import { testReadyRole } from '../support/ready-role';

testReadyRole(CasesAgentProfile);

test('cases stay, whatever the channels', () => {
  const { stack, instance } = rolesStack();
  const { permissions } = new CasesAgentProfile(stack, 'Cases', { instance, securityProfileName: 'Cases', channels: [AgentChannel.EMAIL] });
  expect(permissions.includes(AgentFeature.CASES, AgentChannel.EMAIL)).toBe(true);
  expect(permissions.names).not.toContain('OutboundCallAccess');
});
