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

/** Reads the request that the function was invoked with; `undefined` where nothing says where to answer. */
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
  return ['http:', 'https:'].includes(address.protocol) ? address : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
