import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf, type FailureKind } from './failure';

/** How often something is tried again, and how long to wait before. */
export interface Backoff {
  /** The longest first wait, in milliseconds; each further one is twice as long, up to `longest`. */
  readonly first: number;
  readonly longest: number;
  /** How many more tries it is worth, whatever else was met before; as many as the signal allows where it is not given. */
  readonly tries?: number;
  /** Whether to wait the whole time. Otherwise waits are spread evenly, because others may wait for the same. */
  readonly whole?: boolean;
}

/** Which failures are worth another try. */
export type Patience = { readonly [K in FailureKind]?: Backoff };

/** How to wait after an error; `undefined` where it is not worth another try. */
export function backoffFor(patience: Patience, error: unknown): Backoff | undefined {
  const { kind, clockCorrected } = failureOf(error);
  // What was refused for its time is named like what was refused for its key.
  return clockCorrected && (kind === 'credentials' || kind === 'denied') ? patience.clock : patience[kind];
}

/**
 * Tries until it succeeds, the error is not worth another try, or the signal is aborted.
 *
 * @param backoffOf how to wait after an error; `undefined` where it is not worth another try
 * @throws what the last try met. When there is no time for another one, the reason is that, not the end of the time.
 */
export async function retry<T>(
  attempt: () => Promise<T>, backoffOf: (error: unknown) => Backoff | undefined, signal?: AbortSignal,
): Promise<T> {
  let refusal: unknown;
  const retries = new Map<FailureKind, number>();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      refusal = signal?.aborted && refusal || error;
    }
    const backoff = signal?.aborted ? undefined : backoffOf(refusal);
    if (!backoff) {
      throw refusal;
    }
    const { kind } = failureOf(refusal);
    const before = retries.get(kind) ?? 0;
    if (before >= (backoff.tries ?? Infinity)) {
      throw refusal;
    }
    retries.set(kind, before + 1);
    const wait = Math.min(backoff.longest, backoff.first * 2 ** before);
    await sleep(backoff.whole ? wait : Math.random() * wait, undefined, { signal }).catch(() => {
      throw refusal;
    });
  }
}
