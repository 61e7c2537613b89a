import { missingFlowModule } from '../../../src/rules/instance/missing-flow-module';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, role } from '../support/make';

const running = role([], { name: 'Agent', flowModules: [{ id: 'm2', type: 'MCP' }, { id: 'm1' }, { id: 'm1' }] });
const judged = (more: Partial<InstanceFacts>) => {
  const { checks, findings } = examined([running, role([], { id: 'Free' })], { rules: [missingFlowModule], facts: facts(more) });
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity, message }) => `${severity}: ${message}`)];
};

test('modules that exist satisfy, each once', () => {
  expect(judged({ flowModules: ['m1', 'm2', 'm3'] })).toEqual(['satisfied', 'satisfied']);
});

test('a module that does not exist is an error', () => {
  expect(judged({ flowModules: ['m1'] })).toEqual([
    'satisfied', 'missing', 'error: "Agent" may run the flow module m2, which the instance does not have.',
  ]);
});

test('modules that were not read are unknown', () => {
  expect(judged({ unreadable: { ListContactFlowModules: 'ListContactFlowModules was denied.' } })).toEqual([
    'unknown', 'unknown',
    'warning: Whether the flow module m1 of "Agent" exists could not be determined: ListContactFlowModules was denied.',
    'warning: Whether the flow module m2 of "Agent" exists could not be determined: ListContactFlowModules was denied.',
  ]);
});
