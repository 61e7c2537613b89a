import { AiAgentTool, PermissionSet } from '../../../src';

const TOOLS = Object.values(AiAgentTool).filter((value) => value instanceof AiAgentTool);

test.each(TOOLS)('$name has every permission that it takes', (tool) => {
  const set = PermissionSet.of(tool);
  expect(set.withDependencies().names).toEqual(set.names);
});

test('editing cases takes reading them', () => {
  expect(PermissionSet.of(AiAgentTool.EDIT_CASES).includes(AiAgentTool.READ_CASES)).toBe(true);
  expect(AiAgentTool.EDIT_CASES.name).toBe('edit-cases');
});

test('starting tasks takes that nobody is kept from it', () => {
  expect(AiAgentTool.START_TASKS.permissions).toEqual([]);
  expect(AiAgentTool.START_TASKS.blockedBy.names).toEqual(['RestrictTaskCreation.Access']);
});
