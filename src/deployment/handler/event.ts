/** A request of CloudFormation, as far as it could be read. */
export interface CustomResourceEvent {
  readonly requestType: string;
  readonly responseUrl: URL;
  readonly stackId: string;
  readonly requestId: string;
  readonly logicalResourceId: string;
  readonly physicalResourceId?: string;
  readonly resourceType: string;
  readonly properties: unknown;
  readonly oldProperties: unknown;
}

/** Reads the request that the function was invoked with; `undefined` where nothing says where to answer, or not over TLS. */
export function readEvent(value: unknown): CustomResourceEvent | undefined {
  const event = (value ?? {}) as Record<string, unknown>;
  const responseUrl = url(event.ResponseURL);
  return responseUrl && {
    requestType: text(event.RequestType),
    responseUrl,
    stackId: text(event.StackId),
    requestId: text(event.RequestId),
    logicalResourceId: text(event.LogicalResourceId),
    physicalResourceId: text(event.PhysicalResourceId) || undefined,
    resourceType: text(event.ResourceType),
    properties: event.ResourceProperties,
    oldProperties: event.OldResourceProperties,
  };
}

function url(value: unknown): URL | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) {
    return undefined;
  }
  const address = new URL(value);
  return address.protocol === 'https:' || address.protocol === localProtocol() ? address : undefined;
}

/** Only where CloudFormation itself is reached without TLS, on one machine, it can be answered so. */
function localProtocol(): string | undefined {
  return /^http:/.exec(process.env.AWS_ENDPOINT_URL_CLOUDFORMATION || process.env.AWS_ENDPOINT_URL || '')?.[0];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
