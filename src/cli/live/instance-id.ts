import { readInstanceArn } from '../../roles/instance-arn';
import { UsageError } from '../usage-error';

/** What the ARN of an instance says. */
export interface InstancePlace {
  readonly arn: string;
  readonly region: string;
  readonly id: string;
}

/**
 * @throws UsageError if it is not the ARN of an instance
 */
export function instancePlace(arn: string): InstancePlace {
  const read = readInstanceArn(arn);
  if (read === undefined) {
    throw new UsageError(`"${arn}" is not the ARN of a Connect instance. Expected arn:aws:connect:<region>:<account>:instance/<id>; `
      + 'the console shows it on the overview page of the instance.');
  }
  return { arn, region: read.region, id: read.instanceId };
}
