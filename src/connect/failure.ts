/** Ways in which a call can fail that somebody acts on differently. */
export type FailureKind = 'denied' | 'throttled' | 'credentials' | 'clock' | 'not found' | 'unreachable' | 'unreadable' | 'endless' | 'server' | 'other';

/** An error, as far as it says how a call failed. */
export interface Failure {
  readonly kind: FailureKind;
  readonly name: string;
  readonly message: string;
  /** How the connection failed, as Node.js calls it. */
  readonly code?: string;
  /** Whether the answer's date has shown that the clock is off: what was refused for its time is worth another try. */
  readonly clockCorrected: boolean;
}

/** Of an error, what the client says of the answer. */
interface Metadata {
  readonly httpStatusCode?: number;
  readonly clockSkewCorrected?: boolean;
}

/** Errors are told apart by their names: Connect does not model all that it answers. */
const KINDS: readonly (readonly [FailureKind, RegExp])[] = [
  ['denied', /^AccessDenied/],
  ['throttled', /Throttl|TooManyRequests|LimitExceeded|SlowDown/],
  ['clock', /RequestExpired|Skewed/],
  ['credentials', /Credential|ExpiredToken|UnrecognizedClient|InvalidClientToken|Signature/],
  ['not found', /^ResourceNotFoundException$/],
  ['endless', /^RepeatedPageToken$/],
  ['unreadable', /^(SyntaxError|Unreadable)$/],
  ['unreachable', /Abort|Timeout/],
];

/**
 * Codes of Node.js are in capitals, those of AWS are not. That somebody ended the call is no problem of the connection, and neither is
 * a mistake of the program, whose codes begin with `ERR_`.
 */
const CODE = /^(?!ABORT_ERR$|ERR_(?!TLS|SSL|SOCKET|HTTP|INVALID_URL))[A-Z][A-Z\d_]+$/;

/** Wrapped errors have the code in their text only. */
const CODE_IN_TEXT = /\bE(?:CONN[A-Z]+|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|PIPE|PROTO)\b/;

/** What kind of failure an error is, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  const { name, message, code, $metadata } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const metadata: Metadata = $metadata ?? {};
  const failure = { name: text(name) || 'Error', message: text(message), code: (CODE.exec(text(code)) ?? CODE_IN_TEXT.exec(text(message)))?.[0] };
  return { ...failure, kind: kindOf(failure, metadata), clockCorrected: metadata.clockSkewCorrected ?? false };
}

/** Whether no other call would fare better. */
export function isHopeless(error: unknown): boolean {
  const { kind, name, code } = failureOf(error);
  return kind === 'credentials' || name === 'AbortError' || code !== undefined;
}

function kindOf({ name, code }: Pick<Failure, 'name' | 'code'>, { httpStatusCode: status = 0 }: Metadata): FailureKind {
  const named = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
  if (named) {
    return named;
  }
  if (status === 429) {
    return 'throttled';
  }
  if (code) {
    return 'unreachable';
  }
  return status >= 500 ? 'server' : 'other';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
