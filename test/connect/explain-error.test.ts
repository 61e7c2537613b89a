import { explainError } from '../../src/connect/explain-error';
import { RepeatedPageToken } from '../../src/connect/read-pages';

function named(name: string, message = '', more = {}) {
  return Object.assign(new Error(message), { name }, more);
}

test.each<[unknown, string]>([
  [named('AccessDeniedException', 'User: arn:aws:sts::111122223333:assumed-role/x is not authorized'),
    'access was denied. The function\'s role allows the call, so look for a service control policy, permissions boundary or VPC endpoint policy that denies it.'],
  [named('AccessDenied'), 'access was denied. The function\'s role allows the call, so look for a service control policy, permissions boundary or VPC endpoint policy that denies it.'],
  [named('ThrottlingException'), 'it was throttled until the time was over. Deploy again when less is going on in the account.'],
  [named('TooManyRequestsException'), 'it was throttled until the time was over. Deploy again when less is going on in the account.'],
  [named('Whatever', '', { $metadata: { httpStatusCode: 429 } }), 'it was throttled until the time was over. Deploy again when less is going on in the account.'],
  [new RepeatedPageToken(), 'the same page token came twice, so its list has no end.'],
  [named('AbortError'), 'it did not answer in time. Deploy again; in a VPC, the function needs a way to the endpoint.'],
  [named('TimeoutError'), 'it did not answer in time. Deploy again; in a VPC, the function needs a way to the endpoint.'],
  [named('Error', '', { code: 'ENOTFOUND' }), 'it did not answer in time (ENOTFOUND). Deploy again; in a VPC, the function needs a way to the endpoint.'],
  [named('ExpiredTokenException'), 'the credentials or the clock of the function were not accepted (ExpiredTokenException).'],
  [new SyntaxError('x'), 'its answer could not be read.'],
  [named('InternalServiceException', 'Something broke.\nat line 5'), 'InternalServiceException: Something broke.'],
  [named('Unmodelled', 'UnknownError'), 'Unmodelled.'],
  [named('Long', 'x'.repeat(500)), `Long: ${'x'.repeat(160)}….`],
  ['a text', 'Error.'],
  [undefined, 'Error.'],
  [{ $metadata: null }, 'Error.'],
])('%s', (error, sentence) => {
  expect(explainError(error)).toBe(sentence);
});
