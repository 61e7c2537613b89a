import type { CustomResourceEvent } from './event';
import { idKeeping, keptOn } from './kept';
import { ATTRIBUTES, READ_BACK_RESOURCE_TYPE } from '../../formats/validation-request';
import { visible } from '../../formats/visible';
import { BYTES_OF_ANSWER, BYTES_OF_PHYSICAL_ID } from '../../permissions/generated/limits/quotas';

/** What a step came to. */
export interface Outcome {
  readonly success: boolean;
  /** Sentences for a person; CloudFormation shows them in the stack's events. */
  readonly reason: string;
  /** Attributes of the resource, as far as they are known. */
  readonly data?: Readonly<Record<string, string>>;
  /** What is kept as part of the physical id; without it, the id stays as it is. */
  readonly keptInId?: string;
  /** All that was found, for people. */
  readonly report?: string;
}

/** Enough for the first findings; the console shows no more of an event without a click. */
const MOST_REASON_BYTES = 2000;

const MOST_SUMMARY_BYTES = 500;

/** Ids are far shorter; longer ones come from no CloudFormation and must not crowd out the rest. */
const MOST_ID_BYTES = 300;

/** The answer to CloudFormation as it wants it, as JSON within its limits. */
export function writeAnswer(event: CustomResourceEvent, { success, reason, data = {}, keptInId }: Outcome): string {
  const [text, summary] = [reason, data[ATTRIBUTES.summary] ?? reason].map(visible);
  const write = (bytes: number) => JSON.stringify({
    Status: success ? 'SUCCESS' : 'FAILED',
    Reason: cut(text, Math.min(MOST_REASON_BYTES, bytes * 0.75)) || 'No reason is known.',
    PhysicalResourceId: cut(physicalId(event, keptInId), BYTES_OF_PHYSICAL_ID),
    StackId: cut(event.stackId, MOST_ID_BYTES),
    RequestId: cut(event.requestId, MOST_ID_BYTES),
    LogicalResourceId: cut(event.logicalResourceId, MOST_ID_BYTES),
    Data: attributes({
      [ATTRIBUTES.kept]: keptOn(event), ...data, [ATTRIBUTES.summary]: cut(summary, Math.min(MOST_SUMMARY_BYTES, bytes / 4)),
    }),
  });
  return write(BYTES_OF_ANSWER - Buffer.byteLength(write(0)));
}

/** Every attribute, whatever the answer is about: a template that refers to one that is not there could not be deployed. */
function attributes(data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.values(ATTRIBUTES).map((name) => [name, data[name] || '0']));
}

/** What is replaced of others is kept in it. With another id, CloudFormation deletes the resource of the old one, which is nothing. */
function physicalId(event: CustomResourceEvent, keptInId: string | undefined): string {
  const given = event.physicalResourceId ?? newPhysicalId(event);
  return keptInId === undefined ? given : idKeeping(keptInId, event.properties, given);
}

/**
 * The same for every delivery of the same request. What the properties say may change over the resource's life; the id that
 * was given at first is sent back from then on, so CloudFormation never replaces the resource.
 */
export function newPhysicalId(event: CustomResourceEvent): string {
  const arn = (event.properties as { InstanceArn?: unknown } | undefined)?.InstanceArn;
  const instance = typeof arn === 'string' && /instance\/([-\w]+)$/.exec(arn)?.[1] || event.logicalResourceId || 'unknown-instance';
  return `security-profile-${event.resourceType === READ_BACK_RESOURCE_TYPE ? 'read-back' : 'validation'}-${instance}`;
}

/** At most so many bytes of JSON, not counting quotes, without half a character at the end. */
export function cut(text: string, bytes: number): string {
  const size = (part: string) => Buffer.byteLength(JSON.stringify(part)) - 2;
  if (size(text) <= bytes) {
    return text;
  }
  let kept = '';
  let used = size('…');
  for (const character of text) {
    used += size(character);
    if (used > bytes) {
      break;
    }
    kept += character;
  }
  return `${kept}…`;
}
