import { catalogNames, factsOf, impliedBy, withImplied } from '../../../src/permissions/catalog';

test('a legacy permission gives what takes its place, and a whole its parts', () => {
  expect(impliedBy('RedactedData.View')).toEqual(['CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access']);
  expect(impliedBy('AccessMetrics')).toContain('AccessMetrics.RealTimeMetrics.Access');
  expect(impliedBy('Queues.View')).toEqual([]);
  expect(impliedBy('New.Thing')).toEqual([]);
});

test('what is implied is added to what is held', () => {
  const held = new Set(['Queues.View', 'RedactedData.View']);
  expect([...withImplied(held)].sort()).toEqual(['CallRecordings.Redacted.Access', 'ContactTranscripts.Redacted.Access', 'Queues.View', 'RedactedData.View']);
  expect([...held]).toEqual(['Queues.View', 'RedactedData.View']);
});

test('a set that implies nothing new is the same set', () => {
  const held = new Set(['Queues.View']);
  expect(withImplied(held)).toBe(held);
});

test('one step is enough: nothing that is implied implies more', () => {
  const second = catalogNames.flatMap(impliedBy).flatMap(impliedBy);
  expect(catalogNames.flatMap(impliedBy).length).toBeGreaterThan(0);
  expect(second).toEqual([]);
  expect(catalogNames.filter((name) => factsOf(name)!.contains.includes(name))).toEqual([]);
});
