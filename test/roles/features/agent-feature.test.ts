import { AgentFeature, PermissionSet } from '../../../src';

const FEATURES = Object.values(AgentFeature).filter((value) => value instanceof AgentFeature);

test.each(FEATURES)('$name has every permission that it takes', (feature) => {
  const set = PermissionSet.of(feature);
  expect(set.isEmpty).toBe(false);
  expect(set.withDependencies().names).toEqual(set.names);
});

test('names differ', () => {
  expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
});
