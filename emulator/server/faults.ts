/** What goes wrong with a request. */
export type Fault =
  /** Any error. The status is the model's for this code, else 400. */
  | { readonly kind: 'error'; readonly code: string; readonly status?: number; readonly message?: string }
  /** Refused for its rate, whatever the rate is. */
  | { readonly kind: 'throttle' }
  /** Accepted and never answered. */
  | { readonly kind: 'hang' }
  /** The connection closes without an answer; with `applied` the operation was carried out before. */
  | { readonly kind: 'disconnect'; readonly applied?: boolean }
  /** The connection closes in the middle of the answer. */
  | { readonly kind: 'truncate' }
  /** A list that never ends: each answer is the first page again, with the same token. */
  | { readonly kind: 'repeat-token' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** A page for people instead of JSON, as a proxy sends it. `status` is 200 unless given. */
  | { readonly kind: 'html'; readonly status?: number }
  /** The service's clock is this far ahead of the client's; requests signed more than five minutes off are refused. */
  | { readonly kind: 'clock-skew'; readonly minutes: number };

export interface Injection {
  /** An operation's name, or `*` for every operation. */
  readonly operation: string;
  readonly fault: Fault;
  /** How many calls meet the fault. `@default` 1 */
  readonly times?: number | 'forever';
  /** How many calls go well before. `@default` 0 */
  readonly after?: number;
}

interface Pending {
  readonly operation: string;
  readonly fault: Fault;
  after: number;
  times: number;
}

/** The faults still to come. */
export class Faults {
  private pending: Pending[] = [];

  add({ operation, fault, times = 1, after = 0 }: Injection): void {
    this.pending.push({ operation, fault, after, times: times === 'forever' ? Infinity : times });
  }

  clear(): void {
    this.pending = [];
  }

  /** The fault that this call meets: the oldest that is due. */
  take(operation: string): Fault | undefined {
    for (const candidate of this.pending.filter((pending) => ['*', operation].includes(pending.operation) && pending.times > 0)) {
      if (candidate.after === 0) {
        candidate.times -= 1;
        return candidate.fault;
      }
      candidate.after -= 1;
    }
    return undefined;
  }
}
