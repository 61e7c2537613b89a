import { unassociatedAiAgentProfile } from '../../../src/rules/role/unassociated-ai-agent-profile';
import { facts, found, liveProfile, role } from '../support/make';

const ARN = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent';
const forAgents = { notes: { aiAgent: { tools: [], actsFor: [] } } };
const held = (...profiles: string[]) => ({
  facts: facts({ profiles: [liveProfile('Role'), liveProfile('Other')], aiAgents: [{ arn: ARN, profiles }] }),
});

test('a profile for AI agents that no deployment associates is information', () => {
  expect(found(unassociatedAiAgentProfile, role([], forAgents))).toMatchObject([{ severity: 'info' }]);
});

test('one that the deployment associates, or an AI agent of the instance has, is not', () => {
  expect(found(unassociatedAiAgentProfile, role([], { ...forAgents, heldBy: [ARN] }))).toEqual([]);
  expect(found(unassociatedAiAgentProfile, role([], forAgents), held('role'))).toEqual([]);
  expect(found(unassociatedAiAgentProfile, role([], forAgents), held('other'))).toHaveLength(1);
});

test('a profile for people needs no AI agent', () => {
  expect(found(unassociatedAiAgentProfile, role())).toEqual([]);
});
