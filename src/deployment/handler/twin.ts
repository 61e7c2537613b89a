import { newPhysicalId } from './answer';
import type { CloudFormationApi } from './cloudformation-api';
import type { CustomResourceEvent } from './event';
import { nameIn } from './kept';
import type { Log } from './log';
import { explainInFunction } from '../../connect/explain-error';

/**
 * The physical id of the resource that does the same for the same instance under another logical id: an update that gives the resources
 * of a stack other logical ids creates the new ones before it deletes the old ones.
 */
export async function twinOf(event: CustomResourceEvent, cloudFormation: CloudFormationApi, log: Log): Promise<string | undefined> {
  try {
    return (await cloudFormation.resources(event.resourceType))
      .find(([id, logicalId]) => logicalId !== event.logicalResourceId && nameIn(id) === newPhysicalId(event))?.[0];
  } catch (error) {
    log.warn('The resources of the stack could not be listed', { reason: explainInFunction(error) });
    return undefined;
  }
}
