import type { Replacement } from './diff-report';
import type { Pair } from './match-roles';
import type { ReviewedRole } from '../app/reviewed-app';
import { isOnSameInstance, isSameResource } from '../app/same-resource';

const HOLDERS = 'Users keep the old profile until they are given the new one. CloudFormation cannot delete the old profile while a user holds it.';

const FAILS = 'The deployment will fail, because two profiles of one instance cannot have the same name.';

/**
 * Whether CloudFormation makes a new profile in place of an old one: its name and its instance cannot be changed, and a
 * resource that moves to another logical id or stack is deleted and created. It creates all before it deletes any.
 *
 * @param deployed the roles whose profiles are there when it begins
 */
export function replacementOf({ before, after }: Pair, deployed: readonly ReviewedRole[]): Replacement | undefined {
  // A call of the SDK replaces nothing.
  if (!before || !after || before.sdkCall || after.sdkCall) {
    return undefined;
  }
  const moved = !isSameResource(before, after);
  const renamed = before.role.name !== after.role.name;
  const onOtherInstance = !isOnSameInstance(before, after);
  const reasons = [
    ...(renamed ? [`renamed from "${before.title}"`] : []),
    ...(onOtherInstance ? ['moved to another instance'] : []),
    ...(moved ? [`moved from ${placeOf(before)} to ${placeOf(after)}`] : []),
  ];
  if (reasons.length === 0) {
    return undefined;
  }
  const { referrers } = after;
  if (moved && !renamed && !onOtherInstance) {
    return {
      text: `${reasons.join(', ')}: CloudFormation will create it before it deletes the old one, and the name is taken`,
      meaning: `${FAILS} Keep the logical id (overrideLogicalId), move the resource with "cdk refactor", or deploy in two steps.`,
      referrers,
    };
  }
  const holder = after.role.name === undefined ? undefined
    : deployed.find((one) => one !== before && one.role.name === after.role.name && isOnSameInstance(one, after));
  if (holder) {
    return {
      text: `${reasons.join(', ')}: CloudFormation will create it before it deletes or renames ${placeOf(holder)}, which holds the name now`,
      meaning: `${FAILS} Choose a name that no profile has, or deploy in two steps.`,
      referrers,
    };
  }
  return { text: `${reasons.join(', ')}: CloudFormation will replace the profile`, meaning: HOLDERS, referrers };
}

/** What becomes of a profile whose role is removed. */
export function removalOf({ retained }: ReviewedRole): string {
  return retained ? 'the profile stays on the instance, with its holders, and no longer belongs to a stack'
    : 'CloudFormation will delete the profile, which fails while a user holds it';
}

function placeOf({ stack, logicalId }: ReviewedRole): string {
  return stack === '' ? logicalId : `${stack}/${logicalId}`;
}
