import { visible } from '../../formats/visible';

/** Errors that mean the same for every call: nothing else needs to be tried. */
const HOPELESS = /Credential|ExpiredToken|UnrecognizedClient|InvalidClientToken|InvalidSignature|IncompleteSignature|Signature/i;

/** How a connection failed, as Node.js calls it; wrapped errors have it in their text only. */
const CONNECTION = /\bE(?:CONN[A-Z]+|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|PIPE|PROTO)\b/;

/** Whether no other call would fare better. */
export function isHopeless(error: unknown): boolean {
  return HOPELESS.test(nameOf(error)) || nameOf(error) === 'AbortError' || connectionProblem(error) !== undefined;
}

/** Why a call did not tell what was asked, as one sentence that its caller can act on. */
export function why(operation: string, error: unknown): string {
  const name = nameOf(error);
  const { message = '', $metadata } = error as { message?: string; $metadata?: { httpStatusCode?: number } };
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
  const problem = connectionProblem(error) ?? (/Timeout|Abort/.test(name) ? name : undefined);
  if (problem !== undefined) {
    return `Connect could not be reached (${problem}). Check the network, the Region, and AWS_ENDPOINT_URL_CONNECT if it is set.`;
  }
  return `${operation} failed with ${name}${message === '' ? '' : `: ${visible(message).slice(0, 200)}`}`.replace(/\.?$/, '.');
}

function connectionProblem(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return CONNECTION.exec(String(code))?.[0] ?? CONNECTION.exec(String(message))?.[0];
}

function nameOf(error: unknown): string {
  return (error as { name?: string }).name ?? 'Error';
}
