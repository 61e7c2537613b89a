/** What the function's context tells of the time. */
export interface TimeSource {
  getRemainingTimeInMillis?: () => number;
}

/** When to stop what, in milliseconds from now. */
export interface TimeLeft {
  /** Calls end here; what they did not tell counts as not known. */
  readonly calls: number;
  /** The work ends here, whatever it is doing. */
  readonly work: number;
  /** The answer must be delivered by now. */
  readonly answer: number;
}

/** Lambda's longest time, less a little: with a clock that is behind, the runtime promises more than there is. */
const MOST_MS = 890_000;

/** Used where the runtime's figure makes no sense: with a clock that is ahead it is negative from the start. */
const FALLBACK_MS = 30_000;

const LONGEST_RESERVE_MS = 12_000;
const RESERVED_SHARE = 0.25;

/** Divides the time that is left, so that an answer always leaves in time. */
export function divideTime(context: unknown): TimeLeft {
  const left = remaining(context as TimeSource | undefined);
  const reserve = Math.min(LONGEST_RESERVE_MS, left * RESERVED_SHARE);
  return { calls: left - reserve, work: left - reserve * 0.8, answer: left - reserve * 0.1 };
}

function remaining(context: TimeSource | undefined): number {
  try {
    const left = context?.getRemainingTimeInMillis?.();
    return typeof left === 'number' && left > 0 ? Math.min(left, MOST_MS) : FALLBACK_MS;
  } catch {
    return FALLBACK_MS;
  }
}
