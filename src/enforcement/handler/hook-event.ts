import { isObject, own, textOf, type JsonObject } from '../../formats/shapes';

/** What CloudFormation or Cloud Control is about to do with a resource. */
export interface HookEvent {
  /** Sent back with the answer. */
  readonly token?: string;
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly type: string;
  readonly logicalId: string;
  /** Name of the stack; `undefined` where Cloud Control was called. */
  readonly stack?: string;
  /** As they are about to be written: whatever a template had left open is known. */
  readonly properties: JsonObject;
  /** As they are, where they are about to change. */
  readonly previous?: JsonObject;
}

/** An event of which something that a judgment needs cannot be read. */
export class UnreadableEvent extends Error {}

const INVOCATION = /^(CREATE|UPDATE|DELETE)_PRE_PROVISION$/;

/** The token of an event, whatever else it is. */
export function tokenOf(value: unknown): string | undefined {
  const token = own(value, 'clientRequestToken');
  return typeof token === 'string' ? token : undefined;
}

/** @throws UnreadableEvent */
export function readHookEvent(value: unknown): HookEvent {
  const point = own(value, 'actionInvocationPoint');
  const [, action] = INVOCATION.exec(typeof point === 'string' ? point : '') ?? [];
  if (action === undefined) {
    throw new UnreadableEvent(`The event says "${textOf(point) ?? typeof point}" where CREATE_PRE_PROVISION, UPDATE_PRE_PROVISION or DELETE_PRE_PROVISION was expected.`);
  }
  const data = own(value, 'requestData');
  const type = textOf(own(data, 'targetName'));
  if (type === undefined) {
    throw new UnreadableEvent('The event names no type of resource as its target.');
  }
  const model = own(data, 'targetModel');
  const properties = own(model, 'resourceProperties');
  if (!isObject(properties) && action !== 'DELETE') {
    throw new UnreadableEvent(`The event has no properties of the resource of ${type}. A hook for stacks or change sets has none; this one judges resources.`);
  }
  const previous = own(model, 'previousResourceProperties');
  return {
    token: tokenOf(value),
    action: action as HookEvent['action'],
    type,
    logicalId: textOf(own(data, 'targetLogicalId')) || type,
    stack: stackNamed(own(value, 'stackId')),
    properties: isObject(properties) ? withoutSystemTags(properties) : {},
    ...(isObject(previous) ? { previous: withoutSystemTags(previous) } : {}),
  };
}

/** What CloudFormation itself puts on resources: nobody wrote it, and nobody may. AWS does not say whether hooks are given it. */
const SYSTEM_TAGS: readonly unknown[] = ['stack-name', 'stack-id', 'logical-id'].map((name) => `aws:cloudformation:${name}`);

function withoutSystemTags(properties: JsonObject): JsonObject {
  const tags = own(properties, 'Tags');
  return !Array.isArray(tags) ? properties : { ...properties, Tags: tags.filter((tag) => !SYSTEM_TAGS.includes(own(tag, 'Key'))) };
}

/** The name in the ARN of a stack. */
export function stackNamed(stackId: unknown): string | undefined {
  return /^arn:[^:]+:cloudformation:[^:]*:[^:]*:stack\/([^/]+)\//.exec(typeof stackId === 'string' ? stackId : '')?.[1];
}
