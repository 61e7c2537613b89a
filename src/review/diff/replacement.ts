import type { Replacement } from './diff-report';
import type { Pair } from './match-roles';
import type { ReviewedRole, Writer } from '../app/reviewed-app';
import { isOnSameInstance, isSameResource } from '../app/same-resource';
import { isOnlyRead, writerOf } from '../app/writer';

const HOLDERS = 'Users keep the old profile until they are given the new one. CloudFormation cannot delete the old profile while a user holds it.';

const HOLDERS_OF_TWO = 'Users keep the old profile until they are given the new one, and it cannot be deleted before.';

const FAILS = 'The deployment will fail, because two profiles of one instance cannot have the same name.';

/**
 * Whether CloudFormation makes a new profile in place of an old one: its name and its instance cannot be changed, and a
 * resource that moves to another logical id or stack is deleted and created. It creates all before it deletes any.
 *
 * @param deployed the roles whose profiles are there when it begins
 */
export function replacementOf({ before, after }: Pair, deployed: readonly ReviewedRole[]): Replacement | undefined {
  // What is not written by one tool, no tool replaces, and neither does a call of the SDK.
  if (!before || !after || writerOf(before) !== writerOf(after) || isOnlyRead(after) || after.writer?.name === 'an SDK call') {
    return undefined;
  }
  if (after.writer) {
    return replacementByTool(before, after, after.writer);
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

/** The same by a tool that tells resources apart by itself: it says whether it replaces one, or the name and the instance do. */
function replacementByTool(before: ReviewedRole, after: ReviewedRole, { name: tool, replacement }: Writer): Replacement | undefined {
  const renamed = before.role.name !== undefined && after.role.name !== undefined && before.role.name !== after.role.name;
  const moved = before.role.instance !== after.role.instance;
  if (replacement === undefined && !renamed && !moved) {
    return undefined;
  }
  const why = [...(renamed ? [`renamed from "${before.title}"`] : []), ...(moved ? ['moved to another instance'] : [])].join(', ') || 'as requested';
  const { referrers } = after;
  if (replacement === 'creates first') {
    return {
      text: `${why}: ${tool} will create the new profile before it deletes the old one`,
      meaning: renamed || moved ? HOLDERS_OF_TWO : `${FAILS} Replace it without create_before_destroy.`,
      referrers,
    };
  }
  return { text: `${why}: ${tool} will delete the profile and create another one`, meaning: 'Amazon Connect does not delete a profile while a user holds it.', referrers };
}

/** What becomes of a profile whose role is removed. */
export function removalOf(removed: ReviewedRole): string {
  const { remarks: [gone] = [] } = removed;
  if (gone !== undefined) {
    return gone;
  }
  if (isOnlyRead(removed)) {
    return 'the profile is there, and no role stands for it';
  }
  return removed.retained ? `the profile stays on the instance, with its holders, and no longer belongs to ${removed.writer?.name ?? 'a stack'}`
    : `${writerOf(removed)} will delete the profile, which fails while a user holds it`;
}

function placeOf({ stack, logicalId }: ReviewedRole): string {
  return stack === '' ? logicalId : `${stack}/${logicalId}`;
}
