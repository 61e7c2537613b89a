import { isKnown } from '../cdk/known';
import { PARTS_OF_PARAMETER_NAME } from '../permissions/generated/limits/quotas';

const PREFIX = /^(\/[A-Za-z0-9_.-]+)+$/;

/** Beginnings of names that Parameter Store keeps for AWS. */
const RESERVED = /^\/(aws|ssm)/i;

/**
 * Lets pass what the names of parameters may begin with, before a slash and a last part.
 *
 * @throws if Parameter Store would refuse the names
 */
export function validatePrefix(prefix: string): void {
  if (!isKnown(prefix)) {
    return;
  }
  const instruction = instructionFor(prefix);
  if (instruction !== undefined) {
    throw new Error(`"${prefix}" is not a valid parameterPrefix. ${instruction}`);
  }
}

function instructionFor(prefix: string): string | undefined {
  if (!PREFIX.test(prefix)) {
    return 'Begin with a slash, end without one, and use letters, digits, periods, hyphens and underscores between slashes.';
  }
  if (RESERVED.test(prefix)) {
    return 'Names that begin with /aws or /ssm are reserved. Use another beginning.';
  }
  const parts = prefix.split('/').length - 1;
  return parts < PARTS_OF_PARAMETER_NAME ? undefined : `It has ${parts} parts, but the name of a parameter has at most ${PARTS_OF_PARAMETER_NAME}, and the library adds one. Use fewer slashes.`;
}
