import { failureOf, isHopeless, type FailureKind } from '../../src/connect/failure';
import { RepeatedPageToken } from '../../src/connect/read-pages';

const error = (name: string, more: object = {}) => Object.assign(new Error('some text'), { name }, more);
const status = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });

test.each<[unknown, FailureKind, boolean]>([
  [error('AccessDeniedException'), 'denied', false],
  [error('AccessDenied', status(403)), 'denied', false],
  [error('ThrottlingException'), 'throttled', false],
  [error('TooManyRequestsException', status(429)), 'throttled', false],
  [error('RequestLimitExceeded'), 'throttled', false],
  [error('Odd', status(429)), 'throttled', false],
  [error('CredentialsProviderError'), 'credentials', true],
  [error('CredentialsProviderError', { message: 'connect ECONNREFUSED 169.254.169.254:80' }), 'credentials', true],
  [error('ExpiredTokenException'), 'credentials', true],
  [error('UnrecognizedClientException'), 'credentials', true],
  [error('InvalidSignatureException', status(403)), 'credentials', true],
  [error('InvalidSignatureException', { $metadata: { httpStatusCode: 403, clockSkewCorrected: true } }), 'credentials', true],
  [error('ResourceNotFoundException', { $metadata: { clockSkewCorrected: true } }), 'not found', false],
  [error('TypeError', { code: 'ERR_INVALID_ARG_TYPE' }), 'other', false],
  [error('Error', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), 'unreachable', true],
  [error('RequestTimeTooSkewed'), 'clock', false],
  [error('RequestExpired'), 'clock', false],
  [error('ResourceNotFoundException'), 'not found', false],
  [error('Error', { code: 'ENOTFOUND' }), 'unreachable', true],
  [error('Error', { code: 'CERT_HAS_EXPIRED' }), 'unreachable', true],
  [new Error('wrapped: connect ECONNREFUSED 127.0.0.1:9'), 'unreachable', true],
  [error('TimeoutError'), 'unreachable', false],
  [error('TimeoutError', { code: 'ECONNRESET' }), 'unreachable', true],
  [error('AbortError', { code: 'ABORT_ERR' }), 'unreachable', true],
  [new SyntaxError('Unexpected end of JSON input'), 'unreadable', false],
  [new RepeatedPageToken(), 'endless', false],
  [error('InternalServiceException', status(500)), 'server', false],
  [error('Surprise', { ...status(418), code: 'Surprise' }), 'other', false],
  [{}, 'other', false],
  ['a text', 'other', false],
  [undefined, 'other', false],
  [{ $metadata: null }, 'other', false],
])('%#: %s is told by what it says of itself: %s', (problem, kind, hopeless) => {
  expect(failureOf(problem).kind).toBe(kind);
  expect(isHopeless(problem)).toBe(hopeless);
});

test.each([
  [error('Error', { code: 'ENOTFOUND' }), 'ENOTFOUND'],
  [new Error('wrapped: connect ECONNREFUSED 127.0.0.1:9'), 'ECONNREFUSED'],
  [error('AbortError', { code: 'ABORT_ERR' }), undefined],
  [error('Surprise', { code: 'Surprise' }), undefined],
])('%#: only a connection has a code', (problem, code) => {
  expect(failureOf(problem).code).toBe(code);
});
