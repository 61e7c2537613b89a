import * as fc from 'fast-check';
import { readEvent } from '../../../src/deployment/handler/event';

const EVENT = {
  RequestType: 'Update', ResponseURL: 'https://storage.example/answer?signature=x', StackId: 'stack', RequestId: 'request',
  LogicalResourceId: 'Before', PhysicalResourceId: 'physical', ResourceType: 'Custom::X', ResourceProperties: { a: '1' }, OldResourceProperties: { a: '0' },
};

test('reads a request', () => {
  expect(readEvent(EVENT)).toEqual({
    requestType: 'Update', responseUrl: new URL(EVENT.ResponseURL), stackId: 'stack', requestId: 'request', logicalResourceId: 'Before',
    physicalResourceId: 'physical', resourceType: 'Custom::X', properties: { a: '1' }, oldProperties: { a: '0' },
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a number', 7],
  ['no address', { ...EVENT, ResponseURL: undefined }],
  ['an address that is none', { ...EVENT, ResponseURL: 'here' }],
  ['an address of another kind', { ...EVENT, ResponseURL: 'file:///etc/passwd' }],
  ['an address without TLS', { ...EVENT, ResponseURL: EVENT.ResponseURL.replace('https', 'http') }],
  ['a text', JSON.stringify(EVENT)],
  ['what holds one', { detail: EVENT }],
])('there is none in %s', (_, value) => {
  expect(readEvent(value)).toBeUndefined();
});

test('reads whatever is missing or of another kind as empty', () => {
  expect(readEvent({ ResponseURL: EVENT.ResponseURL, RequestType: 5, StackId: null })).toMatchObject({
    requestType: '', stackId: '', requestId: '', logicalResourceId: '', physicalResourceId: undefined, resourceType: '',
  });
});

test('nothing makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => readEvent(value) === undefined));
});
