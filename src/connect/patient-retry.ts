/** How often something was tried again, and how long to wait first; the shape is the SDK's. */
interface Token {
  getRetryCount(): number;
  getRetryDelay(): number;
}

/** Why something is to be tried again. */
interface Cause {
  readonly errorType: string;
  readonly error?: unknown;
}

/** An endpoint that cannot be reached from where the function is placed will not be a moment later: few tries, so that the deployment learns it soon. */
const TRANSIENT_RETRIES = 3;

/** A role that was made a moment ago is not known everywhere yet; together with the pauses this is a quarter of a minute. */
const DENIED_RETRIES = 4;

/** Milliseconds: the base of each backoff, and the longest wait. */
export interface Waits {
  readonly transient: number;
  readonly throttled: number;
  readonly denied: number;
  readonly longest: number;
}

const WAITS: Waits = { transient: 100, throttled: 500, denied: 500, longest: 8_000 };

/**
 * Repeats what was refused for being too much as long as the caller's deadline allows, with exponential backoff and full jitter.
 *
 * The SDK's standard strategy counts attempts whatever their cause: enough of them to sit out minutes of throttling would
 * also mean minutes spent on an endpoint that never answers.
 */
export class PatientRetry {
  public readonly mode = 'standard';

  constructor(private readonly accessIsNew = false, private readonly waits = WAITS) {}

  public async acquireInitialRetryToken(): Promise<Token> {
    return token(0, 0);
  }

  public async refreshRetryTokenForRetry(used: Token, cause: Cause): Promise<Token> {
    const retries = used.getRetryCount() + 1;
    const limit = Math.min(this.waits.longest, this.baseOf(cause, retries) * 2 ** retries);
    // A denial is waited out, not evenly spread: nobody else is in the way.
    return token(retries, isDenied(cause) ? limit : Math.random() * limit);
  }

  private baseOf(cause: Cause, retries: number): number {
    if (cause.errorType === 'THROTTLING') {
      return this.waits.throttled;
    }
    if (isTransient(cause) && retries <= TRANSIENT_RETRIES) {
      return this.waits.transient;
    }
    if (this.accessIsNew && isDenied(cause) && retries <= DENIED_RETRIES) {
      return this.waits.denied;
    }
    throw new Error('This error is not worth another try.');
  }

  public recordSuccess(): void {
    // Nothing is learned from success: the pacer already keeps to the rate.
  }
}

/** A body that was cut short in transit does not parse; the SDK does not count that as transient. */
function isTransient({ errorType, error }: Cause): boolean {
  return errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR' || error instanceof SyntaxError;
}

function isDenied({ error }: Cause): boolean {
  return /^AccessDenied/.test((error as Error | undefined)?.name ?? '');
}

function token(retries: number, delay: number): Token {
  return { getRetryCount: () => retries, getRetryDelay: () => delay };
}
