import * as fc from 'fast-check';
import { cut, writeAnswer } from '../../../src/deployment/handler/answer';
import type { CustomResourceEvent } from '../../../src/deployment/handler/event';
import { anyCharacter } from '../../support/any-character';

const EVENT: CustomResourceEvent = {
  requestType: 'Create', responseUrl: new URL('https://storage.example/'), stackId: 'stack', requestId: 'request', logicalResourceId: 'Before',
  resourceType: 'Custom::ConnectSecurityProfileValidation', oldProperties: undefined,
  properties: { InstanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/abc-1' },
};

function written(event: Partial<CustomResourceEvent>, outcome = { success: true, reason: 'fine' } as Parameters<typeof writeAnswer>[1]) {
  return JSON.parse(writeAnswer({ ...EVENT, ...event }, outcome)) as Record<string, string> & { Data: Record<string, string> };
}

test('answers with the ids of the request', () => {
  expect(written({})).toMatchObject({ Status: 'SUCCESS', Reason: 'fine', StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Before' });
  expect(written({}, { success: false, reason: '' })).toMatchObject({ Status: 'FAILED', Reason: 'No reason is known.' });
});

test('the physical id follows from instance and step, and is kept from then on', () => {
  expect(written({}).PhysicalResourceId).toBe('security-profile-validation-abc-1');
  expect(written({ resourceType: 'Custom::ConnectSecurityProfileReadBack' }).PhysicalResourceId).toBe('security-profile-read-back-abc-1');
  expect(written({ properties: { InstanceArn: 'nonsense' } }).PhysicalResourceId).toBe('security-profile-validation-Before');
  expect(written({ properties: null }).PhysicalResourceId).toBe('security-profile-validation-Before');
  expect(written({ physicalResourceId: 'x'.repeat(1000) }).PhysicalResourceId).toBe('x'.repeat(1000));
});

test('every attribute is there, so that a template can refer to it', () => {
  expect(written({}).Data).toEqual({ Summary: 'fine', Roles: '0', Satisfied: '0', Missing: '0', CouldNotTell: '0', Findings: '0', Kept: '0' });
  expect(written({}, { success: true, reason: 'fine', data: { Summary: 'ok', Roles: '3' } }).Data).toMatchObject({ Summary: 'ok', Roles: '3' });
});

test('whatever comes in, the answer is whole and within its limit', () => {
  const text = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 6000, size: 'max' }), fc.string({ maxLength: 50 }));
  const ids = fc.record({
    stackId: text, requestId: text, logicalResourceId: text, physicalResourceId: fc.option(text, { nil: undefined }),
  });
  fc.assert(fc.property(ids, text, fc.boolean(), (odd, reason, success) => {
    const event = { ...EVENT, ...odd, physicalResourceId: odd.physicalResourceId || undefined };
    const body = writeAnswer(event, { success, reason, data: { Summary: reason } });

    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(4096);
    const answer = JSON.parse(body) as Record<string, string>;
    expect(answer.Reason).not.toBe('');
    expect(answer.PhysicalResourceId).not.toBe('');
  }), { numRuns: 60 });
});

test('cuts between characters', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('abcdef', 5)).toBe('ab…');
  expect(cut('😀😀😀', 8)).toBe('😀…');
});
