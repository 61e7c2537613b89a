import { AgentChannel, AgentFeature, TraineeProfile } from '../../../src';
import { rolesStack } from '../../support/roles-app';
import { testReadyRole } from '../support/ready-role';

testReadyRole(TraineeProfile);

test('trainees create tasks and make calls where they are told to', () => {
  const { stack, instance } = rolesStack();
  const { permissions } = new TraineeProfile(stack, 'Trainee', {
    instance, securityProfileName: 'Trainee', channels: [AgentChannel.VOICE, AgentChannel.TASKS], features: [AgentFeature.GUIDES],
  });
  expect(permissions.names).toEqual(expect.arrayContaining(['OutboundCallAccess', 'RequireEndContactConfirmation.Enabled', 'CustomViews.Access']));
  expect(permissions.names).not.toContain('RestrictTaskCreation.Access');
});
