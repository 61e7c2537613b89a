/** Longer texts of services help nobody in a stack's events. */
const MOST_CHARACTERS = 160;

/**
 * Why a call did not tell what was asked, as the end of a sentence that starts with the call. Errors are told by their names:
 * Connect does not model all that it answers.
 */
export function explainError(error: unknown): string {
  const { name = 'Error', message = '', code, statusCode } = facets(error);
  if (/^AccessDenied/.test(name)) {
    return 'access was denied. The function\'s role allows the call, so look for a service control policy, permissions boundary or VPC endpoint policy '
      + 'that denies it.';
  }
  if (/Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(name) || statusCode === 429) {
    return 'it was throttled until the time was over. Deploy again when less is going on in the account.';
  }
  if (name === 'RepeatedPageToken') {
    return 'the same page token came twice, so its list has no end.';
  }
  if (/Abort|Timeout/.test(name) || code) {
    return `it did not answer in time${code && !/Abort|TIMEDOUT/.test(code) ? ` (${code})` : ''}. Deploy again; in a VPC, the function needs a way to the endpoint.`;
  }
  if (/ExpiredToken|UnrecognizedClient|InvalidClientToken|Signature|CredentialsProvider|RequestExpired|Skewed/.test(name)) {
    return `the credentials or the clock of the function were not accepted (${name}).`;
  }
  if (name === 'SyntaxError') {
    return 'its answer could not be read.';
  }
  const text = message.split('\n')[0].trim().replace(/\.$/, '');
  return `${name}${text && text !== 'UnknownError' ? `: ${text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text}` : ''}.`;
}

interface Facets {
  readonly name?: string;
  readonly message?: string;
  /** Of Node.js: what went wrong with the connection. */
  readonly code?: string;
  readonly statusCode?: number;
}

function facets(error: unknown): Facets {
  const { name, message, code, $metadata } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const text = (value: unknown) => typeof value === 'string' && value !== '' ? value : undefined;
  const { httpStatusCode } = ($metadata ?? {}) as { httpStatusCode?: number };
  return { name: text(name), message: text(message), code: text(code), statusCode: httpStatusCode };
}
