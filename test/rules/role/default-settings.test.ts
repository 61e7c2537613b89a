import { AgentProfile, ProfileSettingsDefinition, ProfileSettings, SupervisorProfile } from '../../../src';
import { DESK, LISTEN } from '../../applications/support/desk';
import { saidOf } from '../../profiles/support/synthesis';

test('a default that opens more than it has to is warned of', () => {
  const warnings = (chosen: 'agent' | 'supervisor') => saidOf((stack, instance) => {
    const profiles = {
      agent: new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' }),
      supervisor: new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' }),
    };
    const settings = new ProfileSettings(stack, 'Desk', { definition: DESK });
    settings.useAsDefault(profiles[chosen]);
    settings.assign(profiles.agent);
    settings.assign(profiles.supervisor, LISTEN.on());
  }).warnings;
  expect(warnings('agent')).toEqual([]);
  expect(warnings('supervisor')).toEqual([expect.stringMatching(/ The desk .* "Service agent" /)]);
});

test('one profile may be the default of two applications, and each is judged', () => {
  const { warnings } = saidOf((stack, instance) => {
    const [agent, supervisor] = ['Service agent', 'Supervisor'].map((name) => new SupervisorProfile(stack, name, { instance, securityProfileName: name }));
    ['First', 'Second'].forEach((id) => {
      const settings = new ProfileSettings(stack, id, { parameterPrefix: `/${id}`, definition: new ProfileSettingsDefinition(id, { ...DESK, title: id }) });
      settings.assign(agent);
      settings.assign(supervisor, LISTEN.on());
      settings.useAsDefault(supervisor);
    });
  });
  expect(warnings).toEqual(['First', 'Second'].map((id) => expect.stringContaining(` ${id} `)));
});
