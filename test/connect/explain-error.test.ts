import { explainInCommand, explainInFunction } from '../../src/connect/explain-error';
import { RepeatedPageToken } from '../../src/connect/read-pages';

function named(name: string, message = '', more = {}) {
  return Object.assign(new Error(message), { name }, more);
}

const DENIAL = 'User: arn:aws:sts::111122223333:assumed-role/Center-Role/x is not authorized to perform: ds:DescribeDirectories on resource: * '
  + 'because no identity-based policy allows the ds:DescribeDirectories action';

/** What the SDK adds to an answer that it could not read. */
const HINT = 'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';

test.each<[unknown, string]>([
  [named('AccessDeniedException', DENIAL),
    'access was denied: not authorized to perform: ds:DescribeDirectories on resource: * because no identity-based policy allows the ds:DescribeDirectories action.'],
  [named('AccessDenied'), 'access was denied, and AWS did not say by what.'],
  [named('ThrottlingException'), 'it was throttled until the time was over. Deploy again when less is going on in the account.'],
  [named('TooManyRequestsException'), 'it was throttled until the time was over. Deploy again when less is going on in the account.'],
  [named('Whatever', '', { $metadata: { httpStatusCode: 429 } }), 'it was throttled until the time was over. Deploy again when less is going on in the account.'],
  [new RepeatedPageToken(), 'the same page token came twice, so its list has no end.'],
  [named('AbortError', '', { code: 'ABORT_ERR' }), 'it did not answer in time. Deploy again; in a VPC, the function needs a way to the endpoint.'],
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
])('the function: %s', (error, sentence) => {
  expect(explainInFunction(error)).toBe(sentence);
});

test.each([
  [named('AccessDeniedException'), 'ListUsers was denied: your credentials lack connect:ListUsers, or a policy above them forbids the call.'],
  [named('AccessDeniedException', `${DENIAL}\u001b[2J`), `ListUsers was denied: ${DENIAL}\\u001b[2J.`],
  [named('CredentialsProviderError'), 'No AWS credentials were found. Set AWS_PROFILE, or sign in as you do for the AWS command line.'],
  [named('ExpiredTokenException'), 'AWS did not accept your credentials (ExpiredTokenException). Sign in again.'],
  [named('ThrottlingException'), 'ListUsers was throttled for too long. Try again when less is going on in the account.'],
  [named('Odd', '', { $metadata: { httpStatusCode: 429 } }), 'ListUsers was throttled for too long. Try again when less is going on in the account.'],
  [named('Error', '', { code: 'ENOTFOUND' }), 'Connect could not be reached (ENOTFOUND). Check the network, the Region, and HTTPS_PROXY and AWS_ENDPOINT_URL_CONNECT if they are set.'],
  [new Error('wrapped: connect ECONNREFUSED 127.0.0.1:9'), 'Connect could not be reached (ECONNREFUSED). Check the network, the Region, and HTTPS_PROXY and AWS_ENDPOINT_URL_CONNECT if they are set.'],
  [named('TimeoutError'), 'Connect could not be reached (TimeoutError). Check the network, the Region, and HTTPS_PROXY and AWS_ENDPOINT_URL_CONNECT if they are set.'],
  [named('RequestTimeTooSkewed', 'Your clock is off'), 'ListUsers failed with RequestTimeTooSkewed: Your clock is off.'],
  [new RepeatedPageToken(), 'ListUsers failed with RepeatedPageToken: The same page token came twice, so the list has no end.'],
  [named('InternalServiceException', 'on fire\u001b[2J'), 'ListUsers failed with InternalServiceException: on fire\\u001b[2J.'],
  [named('Error', 'the proxy refused with 407\u001b[2J', { code: 'EPROXY' }),
    'Connect could not be reached (EPROXY: the proxy refused with 407\\u001b[2J). Check the network, the Region, and HTTPS_PROXY and AWS_ENDPOINT_URL_CONNECT if they are set.'],
  [new SyntaxError(`Unexpected token < in JSON\n  ${HINT}`),
    'ListUsers was answered with something that is not from Connect, such as the page of a proxy. Check HTTPS_PROXY and AWS_ENDPOINT_URL_CONNECT if they are set.'],
  [named('Odd\u001b[2J', `Not read.\n  ${HINT}`), 'ListUsers failed with Odd\\u001b[2J: Not read.'],
  [{}, 'ListUsers failed with Error.'],
])('the command: %s', (error, sentence) => {
  expect(explainInCommand('ListUsers', error)).toBe(sentence);
});
