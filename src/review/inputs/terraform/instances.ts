import { marksAt } from './overlay';
import type { PlannedResource } from './planned-resource';
import { own } from '../../../formats/shapes';
import { readArn } from '../../../roles/instance-arn';

/** Arguments that can have the ARN of an instance, or of something in one. */
const WITH_ARN = ['arn', 'id', 'instance_arn', 'security_profile_arn'];

/**
 * ARNs of instances by their ids: hashicorp/aws has ids alone, and what was deployed has an ARN. The text of an id that no ARN is
 * known of stays as it is.
 */
export function instanceArns(resources: readonly PlannedResource[]): (id: unknown) => unknown {
  const known = new Map<string, string>();
  for (const { before, after } of resources) {
    for (const state of [before, after]) {
      for (const name of WITH_ARN) {
        const value = state && marksAt(state.sensitive, name) !== true ? own(state.values, name) : undefined;
        const arn = typeof value === 'string' ? readArn(value) : undefined;
        if (arn !== undefined) {
          known.set(arn.instanceId, arn.instance);
        }
      }
    }
  }
  return (id) => (typeof id === 'string' ? known.get(id) ?? id : id);
}
