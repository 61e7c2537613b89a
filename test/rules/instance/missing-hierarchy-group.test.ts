import { missingHierarchyGroup } from '../../../src/rules/instance/missing-hierarchy-group';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, role } from '../support/make';

const restricted = role([], { name: 'Agent', hierarchyGroupId: 'north', hierarchyRestrictedResources: ['User'] });
const judged = (more: Partial<InstanceFacts>) => {
  const { checks, findings } = examined([restricted, role([], { id: 'Free' })], { rules: [missingHierarchyGroup], facts: facts(more) });
  return [...checks.map((check) => `${check.role}: ${check.verdict}`), ...findings.map(({ severity }) => severity)];
};

test('a group that exists satisfies; a role without one asks nothing', () => {
  expect(judged({ hierarchyGroups: ['north', 'south'] })).toEqual(['Stack/Role: satisfied']);
});

test('a group that does not exist is an error', () => {
  expect(judged({ hierarchyGroups: ['south'] })).toEqual(['Stack/Role: missing', 'error']);
});

test('groups that were not read are unknown', () => {
  expect(judged({})).toEqual(['Stack/Role: unknown', 'warning']);
});
