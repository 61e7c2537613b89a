/** What the ARN of an instance, or of something in one, says. */
export interface ArnOfInstance {
  /** The ARN of the instance itself. */
  readonly instance: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  readonly instanceId: string;
  /** What it is of in the instance, such as a `security-profile` by its id; `undefined` for the instance itself. */
  readonly part?: { readonly type: string; readonly id: string };
}

/** The form that CloudFormation's schema of `AWS::Connect::SecurityProfile` asks for, and what may follow it. */
const ARN = /^(arn:(aws[-a-z0-9]*):connect:([-a-z0-9]+):([0-9]{12}):instance\/([-a-zA-Z0-9]+))(?:\/([^/]+)\/([^/]+))?$/;

/** Reads an ARN; `undefined` for what is no ARN of an instance or of something in one, such as a token. */
export function readArn(arn: string): ArnOfInstance | undefined {
  const [, instance, partition, region, account, instanceId, type, id] = ARN.exec(arn) ?? [];
  return instance ? { instance, partition, region, account, instanceId, ...(type && { part: { type, id } }) } : undefined;
}

/** Reads the ARN of an instance; `undefined` for anything else. */
export function readInstanceArn(arn: string): ArnOfInstance | undefined {
  const read = readArn(arn);
  return read?.part ? undefined : read;
}

/** Whether a text can be the ID of an instance, by the same form. */
export function isInstanceId(text: string): boolean {
  return /^[-a-zA-Z0-9]+$/.test(text);
}
