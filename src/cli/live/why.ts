import { visible } from '../../review/visible';

/** Errors that mean the same for every call: nothing else needs to be tried. */
const HOPELESS = /Credential|ExpiredToken|UnrecognizedClient|InvalidClientToken|InvalidSignature|IncompleteSignature|Signature/i;

/** Whether no other call would fare better. */
export function isHopeless(error: unknown): boolean {
  const { name = '', code } = error as { name?: string; code?: string };
  return HOPELESS.test(name) || code !== undefined;
}

/** Why a call did not tell what was asked, as one sentence that its caller can act on. */
export function why(operation: string, error: unknown): string {
  const { name = 'Error', message = '', code, $metadata } = error as { name?: string; message?: string; code?: string; $metadata?: { httpStatusCode?: number } };
  if (/^AccessDenied/.test(name)) {
    return `${operation} was denied: your credentials lack connect:${operation}, or a policy above them forbids the call.`;
  }
  if (/CredentialsProvider/.test(name)) {
    return 'No AWS credentials were found. Set AWS_PROFILE, or sign in as you do for the AWS command line.';
  }
  if (HOPELESS.test(name)) {
    return `AWS did not accept your credentials (${name}). Sign in again.`;
  }
  if (/Throttl|TooManyRequests/.test(name) || $metadata?.httpStatusCode === 429) {
    return `${operation} was throttled for too long. Try again when less is going on in the account.`;
  }
  if (code !== undefined || /Timeout|Abort/.test(name)) {
    return `Connect could not be reached (${code ?? name}). Check the network, the Region, and AWS_ENDPOINT_URL_CONNECT if it is set.`;
  }
  return `${operation} failed with ${name}${message === '' ? '' : `: ${visible(message).slice(0, 200)}`}`.replace(/\.?$/, '.');
}
