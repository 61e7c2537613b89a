import { AgentChannel, AgentFeature, AgentProfile, PermissionSet, RoutingPermissions } from '../../src';
import { agentPermissions } from '../../src/roles/agent-permissions';

test('nothing chosen: what the role starts from', () => {
  expect(agentPermissions('Stack/Agent', AgentProfile.PERMISSIONS, {}).names).toEqual(AgentProfile.PERMISSIONS.names);
});

test('channels replace it, and keep what the role always holds', () => {
  const set = agentPermissions('Stack/Agent', AgentProfile.PERMISSIONS, { channels: [AgentChannel.TASKS] }, RoutingPermissions.QUEUES_VIEW);
  expect(set.names).toEqual(['BasicAgentAccess', 'Queues.View', 'TransferDestinations.View']);
});

test('features come on top', () => {
  const set = agentPermissions('Stack/Agent', PermissionSet.of(), { features: [AgentFeature.GUIDES, AgentFeature.WORKLIST] });
  expect(set.names).toEqual(['CustomViews.Access', 'ManualAssignMyContacts.Enable']);
});
