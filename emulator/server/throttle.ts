import { apiModel } from '../protocol/api-model';
import { ServiceError } from '../protocol/service-error';
import type { Caller } from '../state/connect-state';

/** A token bucket: so many requests at once, refilled at so many a second. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export type Rates = Readonly<Record<string, Rate>>;

/** What most operations of Connect get in each account and Region. */
const USUAL_RATE: Rate = { perSecond: 2, burst: 5 };

const OTHER_RATES: Rates = { ListIntegrationAssociations: { perSecond: 50, burst: 50 } };

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Refuses what comes faster than an account may call an operation in a Region. */
export class Throttle {
  private readonly buckets = new Map<string, Bucket>();
  private readonly rates: Rates;

  constructor(rates: Rates, private readonly clock: () => number) {
    this.rates = { ...OTHER_RATES, ...rates };
  }

  /** @throws ServiceError the operation's throttling error */
  take({ accountId, region }: Caller, operation: string): void {
    const { perSecond, burst } = this.rates[operation] ?? USUAL_RATE;
    const now = this.clock();
    const key = `${accountId}/${region}/${operation}`;
    const { tokens, filledAt } = this.buckets.get(key) ?? { tokens: burst, filledAt: now };
    const available = Math.min(burst, tokens + ((now - filledAt) / 1000) * perSecond);
    this.buckets.set(key, { tokens: available < 1 ? available : available - 1, filledAt: now });
    if (available < 1) {
      throw throttled(operation);
    }
  }
}

/** Not every operation models its throttling; the front door refuses those under another name. */
export function throttled(operation: string): ServiceError {
  const modelled = apiModel.operations[operation].errors.includes('ThrottlingException');
  return new ServiceError(modelled ? 'ThrottlingException' : 'TooManyRequestsException', `Too many calls of ${operation}: the rate is exceeded.`);
}
