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

/** How deep a request may be wrapped. */
const DEPTH = 6;

/**
 * Finds CloudFormation's request in what the function was invoked with: the event itself, or wrapped, as text or in a
 * notification's record. `undefined` where nothing says where to answer.
 */
export function readEvent(value: unknown, depth = DEPTH): CustomResourceEvent | undefined {
  if (typeof value === 'string' && value.includes('ResponseURL')) {
    return depth > 0 ? readEvent(parsed(value), depth - 1) : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const event = value as Record<string, unknown>;
  const responseUrl = url(event.ResponseURL);
  if (responseUrl) {
    return {
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
  for (const inner of depth > 0 ? Object.values(event) : []) {
    const found = readEvent(inner, depth - 1);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
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
