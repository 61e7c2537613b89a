import { missingFlowModule } from '../../../src/rules/instance/missing-flow-module';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, role } from '../support/make';

const running = role([], { name: 'Agent', flowModules: [{ id: 'm2', type: 'MCP' }, { id: 'm1' }, { id: 'm1' }] });
const judged = (more: Partial<InstanceFacts>) => {
  const { checks, findings } = examined([running, role([], { id: 'Free' })], { rules: [missingFlowModule], facts: facts(more) });
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity, role: id, message }) => [severity, id, message.match(/ (m\d)\b/)![1]])];
};

test('modules that exist satisfy, each once', () => {
  expect(judged({ flowModules: ['m1', 'm2', 'm3'] })).toEqual(['satisfied', 'satisfied']);
});

test('a module that does not exist is an error', () => {
  expect(judged({ flowModules: ['m1'] })).toEqual([
    'satisfied', 'missing', ['error', 'Stack/Role', 'm2'],
  ]);
});

test('modules that were not read are unknown', () => {
  expect(judged({ unreadable: { ListContactFlowModules: 'ListContactFlowModules was denied.' } })).toEqual([
    'unknown', 'unknown', ['warning', 'Stack/Role', 'm1'], ['warning', 'Stack/Role', 'm2'],
  ]);
});
