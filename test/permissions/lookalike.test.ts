import { lookalikesOf, spellingsOf } from '../../src/permissions/lookalike';

test.each([
  ['RealTimeMetrics.Access', ['AccessMetrics.RealTimeMetrics.Access']],
  ['queues.view', ['Queues.View']],
  [' Queues.View ', ['Queues.View']],
])('%j is another spelling of %j', (name, meant) => {
  expect(spellingsOf(name)).toEqual(meant);
  expect(lookalikesOf(name)).toEqual(meant);
});

test('a name that is one letter away is a lookalike, and no spelling', () => {
  expect(spellingsOf('Queue.View')).toEqual([]);
  expect(lookalikesOf('Queue.View')).toEqual(['Queues.View']);
  expect(lookalikesOf('Queeus.View')).toEqual(['Queues.View']);
});

test.each(['Forecasts.Share', 'NewFeature.Access', 'Quxs.View'])('%s may well be new', (name) => {
  expect(lookalikesOf(name)).toEqual([]);
});
