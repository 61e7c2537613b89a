import fc from 'fast-check';
import { AgentChannel, AgentFeature, AgentProfile, type AgentOptions } from '../../../src';
import { rolesStack } from '../../support/roles-app';
import { testReadyRole } from '../support/ready-role';
import { saidOf } from '../support/synthesis';

const CHANNELS = Object.values(AgentChannel).filter((value) => value instanceof AgentChannel);
const FEATURES = Object.values(AgentFeature).filter((value) => value instanceof AgentFeature);

testReadyRole(AgentProfile);

test('a channel brings what it takes, and what is not named is taken away', () => {
  expect(held({ channels: [AgentChannel.CHAT] })).toEqual(['BasicAgentAccess', 'RestrictTaskCreation.Access', 'TransferDestinations.View']);
  expect(held({ channels: [AgentChannel.VOICE, AgentChannel.TASKS, AgentChannel.EMAIL] })).toEqual([
    'AudioDeviceSettings.Access', 'BasicAgentAccess', 'OutboundCallAccess', 'OutboundEmail.Create', 'TransferDestinations.View',
  ]);
});

test('a feature brings what it takes', () => {
  expect(held({ features: [AgentFeature.AGENT_ASSIST] })).toEqual([...AgentProfile.PERMISSIONS.names, 'Wisdom.View'].sort());
});

test('whatever the channels and features, nothing is wrong with the role', () => {
  fc.assert(fc.property(fc.subarray(CHANNELS), fc.subarray(FEATURES), (channels, features) => {
    const { error, warnings } = saidOf((stack, instance) => void new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent', channels, features }));
    expect({ error, warnings }).toEqual({ error: undefined, warnings: [] });
  }), { numRuns: 30 });
});

function held(options: AgentOptions): string[] {
  const { stack, instance } = rolesStack();
  return new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent', ...options }).permissions.names;
}
