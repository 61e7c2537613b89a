import { AgentChannel } from '../../../src';

test('channels that are not named are withheld where that takes a permission', () => {
  expect(AgentChannel.permissionsOf().names).toEqual(['RestrictTaskCreation.Access']);
  expect(AgentChannel.permissionsOf(AgentChannel.TASKS, AgentChannel.CHAT).names).toEqual([]);
  expect(AgentChannel.permissionsOf(AgentChannel.VIDEO, AgentChannel.TASKS).names).toEqual(['AudioDeviceSettings.Access', 'VideoContact.Access']);
});

test('a channel has a name', () => {
  expect(AgentChannel.EMAIL.name).toBe('email');
});
