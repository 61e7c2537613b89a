import { setTimeout as sleep } from 'node:timers/promises';
import { CALLS_IN_BURST, CALLS_PER_SECOND } from '../permissions/generated/limits/quotas';

/**
 * Spaces out requests, each operation by itself: Connect allows 2 requests a second with bursts of 5, per operation,
 * account and Region. The SDK only learns of that limit by being refused, and with tens of profiles it gives up before
 * everything is read. A little below the limit leaves room for CloudFormation, which calls the same operations.
 */
export class Pacer {
  /** By operation, when its allowance is used up, in milliseconds of the clock. */
  private readonly usedUntil = new Map<string, number>();
  private readonly interval: number;

  constructor(
    perSecond = CALLS_PER_SECOND * 0.95,
    private readonly burst = CALLS_IN_BURST - 1,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.interval = 1000 / perSecond;
  }

  /** Waits until the operation may be called again; rejects when the signal is aborted before. */
  public async turn(operation: string, signal?: AbortSignal): Promise<void> {
    const now = this.now();
    const from = Math.max(now, this.usedUntil.get(operation) ?? 0);
    this.usedUntil.set(operation, from + this.interval);
    const wait = from - (this.burst - 1) * this.interval - now;
    if (wait > 0) {
      await sleep(wait, undefined, { signal });
    }
  }
}
