/** How often something was tried again, and how long to wait first; the shape is the SDK's. */
interface Token {
  getRetryCount(): number;
  getRetryDelay(): number;
}

/** An endpoint that cannot be reached from where the function is placed will not be a moment later: few tries, so that the deployment learns it soon. */
const TRANSIENT_RETRIES = 3;

/**
 * Repeats what was refused for being too much as long as the caller's deadline allows, with exponential backoff and full jitter.
 *
 * The SDK's standard strategy counts attempts whatever their cause: enough of them to sit out minutes of throttling would
 * also mean minutes spent on an endpoint that never answers.
 */
export class PatientRetry {
  public readonly mode = 'standard';

  /** Milliseconds: the base of either backoff, and the longest wait. */
  constructor(private readonly waits = { transient: 100, throttled: 500, longest: 8_000 }) {}

  public async acquireInitialRetryToken(): Promise<Token> {
    return token(0, 0);
  }

  public async refreshRetryTokenForRetry(used: Token, cause: { readonly errorType: string; readonly error?: unknown }): Promise<Token> {
    const retries = used.getRetryCount() + 1;
    const throttled = cause.errorType === 'THROTTLING';
    // A body that was cut short in transit does not parse; the SDK does not count that as transient.
    const transient = cause.errorType === 'TRANSIENT' || cause.errorType === 'SERVER_ERROR' || isCutShort(cause.error);
    if (!throttled && !(transient && retries <= TRANSIENT_RETRIES)) {
      throw new Error('This error is not worth another try.');
    }
    const longest = Math.min(this.waits.longest, (throttled ? this.waits.throttled : this.waits.transient) * 2 ** retries);
    return token(retries, Math.random() * longest);
  }

  public recordSuccess(): void {
    // Nothing is learned from success: the pacer already keeps to the rate.
  }
}

function isCutShort(error: unknown): boolean {
  return error instanceof SyntaxError || (error as { code?: string } | undefined)?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function token(retries: number, delay: number): Token {
  return { getRetryCount: () => retries, getRetryDelay: () => delay };
}
