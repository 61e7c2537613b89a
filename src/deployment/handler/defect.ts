import type { Outcome } from './answer';
import type { CustomResourceEvent } from './event';
import { isRollback, type StackStatus } from './stack-status';
import { explainInFunction } from '../../connect/explain-error';
import { failureOf } from '../../connect/failure';
import { own } from '../../formats/shapes';

/**
 * What to answer after an error that nobody expected. What AWS did not tell is not known to be missing, and fails nothing. A defect of
 * this function fails whatever can fail: a deployment that nobody checked must not pass for one that was.
 */
export async function defectOutcome(
  error: unknown, { requestType, properties }: CustomResourceEvent, status: StackStatus,
): Promise<Outcome> {
  const isOutage = failureOf(error).kind !== 'other' || own(error, '$metadata') !== undefined;
  if (isOutage) {
    return notJudged(explainInFunction(error));
  }
  const isLenient = own(properties, 'Strictness') === 'lenient';
  const stackStatus = requestType === 'Update' ? await status.read() : undefined;
  // Rolling back creates nothing; what may be a rollback, or a deletion, never fails.
  const mayBeTheWayBack = requestType !== 'Create' && (stackStatus === undefined || isRollback(stackStatus));
  return {
    ...notJudged(`The validation has a defect: ${explainInFunction(error)} This says nothing about the roles; the log of the function has the details. `
      + 'Report it to cdk-connect-security-profiles, and use another release of it, or set validation.strictness to Strictness.LENIENT until it is mended.'),
    success: isLenient || mayBeTheWayBack,
  };
}

/** Nothing is known to be missing, so nothing fails; that nothing was checked is said. */
export function notJudged(why: string): Outcome {
  return { success: true, reason: `Nothing was checked: ${why}` };
}
