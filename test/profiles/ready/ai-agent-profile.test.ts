import { AiAgentProfile, AiAgentTool } from '../../../src';
import { testReadyRole } from '../support/ready-role';
import { saidOf } from '../support/synthesis';

testReadyRole(AiAgentProfile);

test('tools bring what they take, without what only people need', () => {
  const { error, warnings } = saidOf((stack, instance) => {
    const profile = new AiAgentProfile(stack, 'Role', { instance, securityProfileName: 'Role', tools: [AiAgentTool.EDIT_CASES, AiAgentTool.KNOWLEDGE] });
    expect(profile.permissions.names).toEqual(['Cases.Edit', 'Cases.View', 'CustomerProfiles.View', 'Wisdom.View']);
  });
  expect({ error, warnings }).toEqual({ error: undefined, warnings: [] });
});
