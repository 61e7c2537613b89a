import {
  AgentChannel, AgentFeature, AgentProfile, AiAgentProfile, AiAgentTool, CustomerProfilesPermissions, type AgentOptions,
} from '../../../src';
import { saidOf } from '../../profiles/support/synthesis';

function said(tools: AiAgentTool[], agent: AgentOptions, both = false) {
  return saidOf((stack, instance) => {
    const person = new AgentProfile(stack, 'Person', { instance, securityProfileName: 'Service agent', ...agent });
    if (both) {
      person.addCompanions(new AgentProfile(stack, 'Knowledge', { instance, securityProfileName: 'Knowledge', features: [AgentFeature.AGENT_ASSIST] }));
    }
    new AiAgentProfile(stack, 'Ai', { instance, securityProfileName: 'AI agent', tools, actsFor: [person] });
  });
}

test('a tool whose permissions the person lacks is an error', () => {
  const { error } = said([AiAgentTool.KNOWLEDGE, AiAgentTool.EDIT_CASES], { features: [AgentFeature.CASES] });
  expect(error).toContain('error ai-agent-tools · Stack/Ai "AI agent"');
  expect(error).toMatch(/ knowledge .* Wisdom\.View,.* "Service agent",/);
  expect(error).toContain('AiAgentTool.KNOWLEDGE');
  expect(error).not.toContain('edit-cases');
});

test('what another role of the person grants counts', () => {
  expect(said([AiAgentTool.KNOWLEDGE], {}).error).toContain('1 finding in 1 role');
  expect(said([AiAgentTool.KNOWLEDGE], {}, true)).toMatchObject({ error: undefined, warnings: [] });
});

test('tasks are blocked where the person cannot create any', () => {
  expect(said([AiAgentTool.START_TASKS], { channels: [AgentChannel.CHAT] }).error).toMatch(/ start-tasks .* RestrictTaskCreation\.Access,\s[^]*"Service agent",/);
  expect(said([AiAgentTool.START_TASKS], { channels: [AgentChannel.TASKS] }).error).toBeUndefined();
});

test('the AI agent itself must hold it as well', () => {
  const { error } = saidOf((stack, instance) => {
    new AiAgentProfile(stack, 'Ai', {
      instance, securityProfileName: 'AI agent', tools: [AiAgentTool.CUSTOMER_PROFILES, AiAgentTool.KNOWLEDGE], except: CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
    });
  });
  expect(error).toMatch(/ customer-profiles .* CustomerProfiles\.View,/);
  expect(error).not.toContain('AiAgentTool.KNOWLEDGE');
});

test('a copy is checked like the profile that it is made from, and so is a copy of that', () => {
  const { error } = saidOf((stack, instance) => {
    const person = new AgentProfile(stack, 'Person', { instance, securityProfileName: 'Service agent', features: [AgentFeature.AGENT_ASSIST] });
    const ai = new AiAgentProfile(stack, 'Ai', { instance, securityProfileName: 'AI agent', tools: [AiAgentTool.KNOWLEDGE], actsFor: [person] });
    const copy = ai.saveAs(stack, 'Copy', { securityProfileName: 'Copy' });
    copy.saveAs(stack, 'Second', { securityProfileName: 'Second copy', additional: CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW, except: AiAgentTool.KNOWLEDGE });
  });
  expect(error).not.toContain('Stack/Copy ');
  expect(error).toContain('error ai-agent-tools · Stack/Second "Second copy"');
  expect(error).toMatch(/ knowledge .* Wisdom\.View,/);
});
