import type { ReviewedRole } from '../reviewed-app';
import type { Replacement } from './app-diff';

const HOLDERS = 'Whoever holds the profile keeps the old one until they are given the new one, and CloudFormation cannot delete the old one '
  + 'while anybody holds it.';

/**
 * Whether CloudFormation makes a new profile in place of an old one: its name and its instance cannot be changed, and a
 * resource that moves to another logical id or stack is deleted and created.
 */
export function replacementOf(before: ReviewedRole, after: ReviewedRole): Replacement | undefined {
  const moved = before.stack !== after.stack || before.logicalId !== after.logicalId;
  const renamed = before.role.name !== after.role.name;
  const elsewhere = before.role.instance !== after.role.instance;
  const reasons = [
    ...(renamed ? [`renamed from "${before.title}"`] : []),
    ...(elsewhere ? ['moved to another instance'] : []),
    ...(moved ? [`moved from ${placeOf(before)} to ${placeOf(after)}`] : []),
  ];
  if (reasons.length === 0) {
    return undefined;
  }
  const referrers = after.referrers;
  if (moved && !renamed && !elsewhere) {
    return {
      text: `${reasons.join(', ')}: CloudFormation will create it before it deletes the old one, and the name is taken`,
      meaning: 'The deployment will fail, because two profiles of one instance cannot have the same name. Keep the logical id '
        + '(overrideLogicalId), move the resource with "cdk refactor", or deploy in two steps.',
      referrers,
    };
  }
  return { text: `${reasons.join(', ')}: CloudFormation will replace the profile`, meaning: HOLDERS, referrers };
}

/** What becomes of a profile whose role is removed. */
export function removalOf({ retained }: ReviewedRole): string {
  return retained ? 'the profile stays on the instance, with its holders, and belongs to no stack any more'
    : 'CloudFormation will delete the profile, which fails while anybody holds it';
}

function placeOf({ stack, logicalId }: ReviewedRole): string {
  return stack === '' ? logicalId : `${stack}/${logicalId}`;
}
