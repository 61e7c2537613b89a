import { UsageError } from '../usage-error';

const ARN = /^arn:aws[-a-z0-9]*:connect:(?<region>[-a-z0-9]+):[0-9]{12}:instance\/(?<id>[-a-zA-Z0-9]+)$/;

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
  const { region, id } = ARN.exec(arn)?.groups ?? {};
  if (region === undefined || id === undefined) {
    throw new UsageError(`"${arn}" is not the ARN of a Connect instance. Expected arn:aws:connect:<region>:<account>:instance/<id>; `
      + 'the console shows it on the overview page of the instance.');
  }
  return { arn, region, id };
}
