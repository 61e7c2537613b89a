import { isHopeless, why } from '../../../src/cli/live/why';

const error = (name: string, more: object = {}) => Object.assign(new Error('some text'), { name }, more);

test.each([
  [error('AccessDeniedException'), false, /^ListUsers was denied: your credentials lack connect:ListUsers/],
  [error('CredentialsProviderError'), true, /^No AWS credentials were found\. Set AWS_PROFILE/],
  [error('ExpiredTokenException'), true, /^AWS did not accept your credentials \(ExpiredTokenException\)\. Sign in again\.$/],
  [error('UnrecognizedClientException'), true, /^AWS did not accept your credentials/],
  [error('ThrottlingException'), false, /^ListUsers was throttled for too long/],
  [error('Odd', { $metadata: { httpStatusCode: 429 } }), false, /^ListUsers was throttled for too long/],
  [error('Error', { code: 'ENOTFOUND' }), true, /^Connect could not be reached \(ENOTFOUND\)\. Check the network, the Region/],
  [new Error('wrapped: connect ECONNREFUSED 127.0.0.1:9'), true, /^Connect could not be reached \(ECONNREFUSED\)/],
  [error('TimeoutError'), false, /^Connect could not be reached \(TimeoutError\)/],
  [error('AbortError'), true, /^Connect could not be reached \(AbortError\)/],
  [error('InternalServiceException', { message: 'on fire\u001b[2J' }), false, /^ListUsers failed with InternalServiceException: on fire\\u001b\[2J\.$/],
  [{}, false, /^ListUsers failed with Error\.$/],
])('%#: an error says what to do, or that nothing can be done', (problem, hopeless, text) => {
  expect(why('ListUsers', problem)).toMatch(text);
  expect(isHopeless(problem)).toBe(hopeless);
});
