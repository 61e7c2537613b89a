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
const ARN = /^(?<instance>arn:(?<partition>aws[-a-z0-9]*):connect:(?<region>[-a-z0-9]+):(?<account>[0-9]{12}):instance\/(?<instanceId>[-a-zA-Z0-9]+))(?:\/(?<type>[^/]+)\/(?<id>[^/]+))?$/;

/** Reads an ARN; `undefined` for what is no ARN of an instance or of something in one, such as a token. */
export function readArn(arn: string): ArnOfInstance | undefined {
  const { type, id, ...place } = ARN.exec(arn)?.groups ?? {};
  return place.instance === undefined ? undefined : { ...place as Omit<ArnOfInstance, 'part'>, ...(type === undefined ? {} : { part: { type, id: id! } }) };
}

/** Reads the ARN of an instance; `undefined` for anything else. */
export function readInstanceArn(arn: string): ArnOfInstance | undefined {
  const read = readArn(arn);
  return read?.part === undefined ? read : undefined;
}
