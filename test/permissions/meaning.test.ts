import { meaningOf, suggestion } from '../../src/permissions/meaning';

test('what AWS calls it now comes first, then why it is none, then what is similar', () => {
  expect(meaningOf('RealTimeMetrics.Access')).toEqual({ renamedTo: ['AccessMetrics.RealTimeMetrics.Access'], advice: undefined, nearest: [] });
  expect(meaningOf('connect:*')).toMatchObject({ renamedTo: [], advice: expect.stringContaining('IAM'), nearest: [] });
  expect(meaningOf('Queue.View')).toEqual({ renamedTo: [], advice: undefined, nearest: ['Queues.View'] });
});

test('of what is retired it is said', () => {
  expect(suggestion('VoiceId.Access')).toContain('retired');
  expect(suggestion('Queues.View')).toBe('Queues.View');
});
