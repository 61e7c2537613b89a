import type { Log } from './log';
import type { StackStatus } from './stack-status';
import { explainInFunction } from '../../connect/explain-error';
import { failureOf } from '../../connect/failure';

/** Why profiles could not be written, in sentences, by the profile's logical id. */
export type WriteFailures = ReadonlyMap<string, string>;

/** Something to do with a profile. */
export interface Attempt {
  readonly logicalId: string;
  /** What is true where it failed, as the beginning of a sentence. */
  readonly failure: string;
  /** Looks what there is to do: nothing where all is as it should be. */
  prepare(): Promise<(() => Promise<unknown>) | undefined>;
}

/** What attempts go by. */
export interface AttemptContext {
  readonly status: StackStatus;
  readonly log: Log;
}

/** Why an attempt failed. */
interface Failed {
  readonly why: string;
  /** Whether every other one would fail as well, after as long a wait. */
  readonly isOutage: boolean;
}

/** Makes one attempt after the other, so that one that fails keeps none from being made. */
export async function makeAttempts(attempts: readonly Attempt[], context: AttemptContext): Promise<WriteFailures> {
  const failures = new Map<string, string>();
  let failed: Failed | undefined;
  for (const attempt of attempts) {
    failed = failed?.isOutage ? failed : await make(attempt, context);
    if (failed) {
      const sentence = `${attempt.failure}: ${failed.why}`;
      context.log.warn(sentence);
      failures.set(attempt.logicalId, [failures.get(attempt.logicalId) ?? [], sentence].flat().join(' '));
    }
  }
  return failures;
}

/** Of both, a profile's after each other. */
export function together(one: WriteFailures, other: WriteFailures): WriteFailures {
  return new Map([...one, ...[...other].map(([id, why]) => [id, [one.get(id) ?? [], why].flat().join(' ')] as const)]);
}

async function make(attempt: Attempt, { status }: AttemptContext): Promise<Failed | undefined> {
  let act: (() => Promise<unknown>) | undefined;
  try {
    act = await attempt.prepare();
    if (!act) {
      return undefined;
    }
    const why = await status.whyNotToWrite();
    if (why !== undefined) {
      return { why, isOutage: false };
    }
    await act();
    return undefined;
  } catch (error) {
    const { kind } = failureOf(error);
    // Nothing can be written to what is gone; where it is requested, reading it back says so.
    return !act && kind === 'not found' ? undefined : { why: explainInFunction(error), isOutage: kind === 'unreachable' };
  }
}
