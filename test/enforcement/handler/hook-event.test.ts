import { hookEvent } from './support/events';
import { readHookEvent, tokenOf, UnreadableEvent } from '../../../src/enforcement/handler/hook-event';

test('the event of a stack tells the action, the resource and the name of the stack', () => {
  expect(readHookEvent(hookEvent({ action: 'UPDATE', properties: { SecurityProfileName: 'A' }, previous: { SecurityProfileName: 'B' } }))).toEqual({
    token: 'token-1', action: 'UPDATE', type: 'AWS::Connect::SecurityProfile', logicalId: 'Agent', stack: 'Center',
    properties: { SecurityProfileName: 'A' }, previous: { SecurityProfileName: 'B' },
  });
});

test('the event of Cloud Control has no stack, and may have no logical id', () => {
  expect(readHookEvent({ ...hookEvent({ logicalId: '' }), stackId: '' })).toMatchObject({ stack: undefined, logicalId: 'AWS::Connect::SecurityProfile' });
});

test('tags that CloudFormation itself puts on resources are nobody\'s', () => {
  const Tags = [{ Key: 'team', Value: 'a' }, { Key: 'aws:cloudformation:stack-name', Value: 'Center' }, { Key: 'aws:mine', Value: 'b' }, 'odd'];
  expect(readHookEvent(hookEvent({ properties: { Tags }, previous: { Tags: 'odd' } }))).toMatchObject({
    properties: { Tags: [Tags[0], Tags[2], 'odd'] }, previous: { Tags: 'odd' },
  });
});

test('a deletion need not have properties', () => {
  expect(readHookEvent(hookEvent({ action: 'DELETE', properties: null }))).toMatchObject({ action: 'DELETE', properties: {} });
});

test.each([
  ['another moment', { ...hookEvent(), actionInvocationPoint: 'CREATE_POST_PROVISION' }, '"CREATE_POST_PROVISION"'],
  ['a change set', { ...hookEvent(), requestData: { targetName: 'CHANGE_SET', payload: 'https://example.com' } }, 'this one judges resources'],
  ['a resource without a type', { ...hookEvent(), requestData: {} }, 'names no type'],
  ['a text', 'event', 'string|undefined'],
  ['nothing', undefined, 'undefined'],
])('%s cannot be read', (_, event, message) => {
  expect(() => readHookEvent(event)).toThrow(UnreadableEvent);
  expect(() => readHookEvent(event)).toThrow(new RegExp(message));
});

test('the token is known whatever else an event is', () => {
  expect(tokenOf({ clientRequestToken: 'a' })).toBe('a');
  expect([tokenOf({ clientRequestToken: 1 }), tokenOf(null)]).toEqual([undefined, undefined]);
});
