import { changedBy, expansionIn, GIVE_PROCESSED, isExpanded, macrosOf, withoutMetadata } from './macros';
import { isNestedStack, nestedKind, templateLocation } from './nested-templates';
import { PROFILE_TYPE } from './profile-resource';
import { isSdkCalls, unreadCall } from './sdk-calls';
import type { StackTemplate } from './stack-template';
import { entriesOf, own, textOf } from '../../formats/shapes';
import type { Unread } from '../app/reviewed-app';

/** The parts of a template that can become security profiles, or change them, and that it does not have in words. */
export function unreadParts({ stack, file, template, isNestedRead }: StackTemplate): Unread[] {
  const where = textOf(stack === '' ? file : `stack ${stack}`)!;
  const resources = entriesOf(own(template, 'Resources'));
  // Values of profiles can be in mappings. Of conditions, both sides are read.
  const mappings = resources.some(([, resource]) => isProfile(resource) || isSdkCalls(resource)) ? expansionIn(own(template, 'Mappings')) : undefined;
  return [
    ...macrosOf(template).map((name) => `The macro ${name} of ${where} can change every resource. ${GIVE_PROCESSED}`),
    ...Object.keys(template).filter(isExpanded).map((key) => `${textOf(key)} of ${where} is expanded by CloudFormation. ${GIVE_PROCESSED}`),
    ...(mappings === undefined ? [] : [`A mapping of ${where} ${changedBy(mappings)}`]),
    ...resources.flatMap(([id, resource]) => reasonsOf(id, resource, isNestedRead).map((why) => `${textOf(id)} of ${where} ${why}`)),
  ].map((text) => ({ stack, text }));
}

function reasonsOf(id: string, resource: unknown, isNestedRead: (logicalId: string) => boolean): string[] {
  if (isExpanded(id)) {
    return [`is expanded by CloudFormation. ${GIVE_PROCESSED}`];
  }
  if (/::MODULE$/.test(textOf(own(resource, 'Type')) ?? '')) {
    return [`is a module, which CloudFormation expands. ${GIVE_PROCESSED}`];
  }
  const expansion = isProfile(resource) ? undefined : expansionIn(makesProfiles(resource) ? withoutMetadata(resource) : typed(resource));
  return [
    ...(expansion === undefined ? [] : [changedBy(expansion)]),
    ...(isNestedStack(resource) && !isNestedRead(id) ? [unreadStack(resource)] : []),
    ...unreadCall(resource),
  ];
}

function isProfile(resource: unknown): boolean {
  return own(resource, 'Type') === PROFILE_TYPE;
}

/** Whether a resource has in its properties what becomes a profile. */
function makesProfiles(resource: unknown): boolean {
  return isNestedStack(resource) || isSdkCalls(resource);
}

/** What decides of which type a resource is. */
function typed(resource: unknown): unknown {
  return { ...withoutMetadata(resource), Properties: undefined };
}

function unreadStack(resource: unknown): string {
  const kind = nestedKind(resource);
  const path = localPath(templateLocation(resource));
  return path === undefined ? `is ${kind} whose template is not in the input. Give the cloud assembly that contains it, or its template.`
    : `is ${kind} whose template is in ${path}. Run the command with that file as well.`;
}

/** Before `aws cloudformation package` and `sam package`, a template names files where CloudFormation needs URLs. */
function localPath(location: unknown): string | undefined {
  return typeof location === 'string' && /^[^:]+$/.test(location) ? textOf(location) : undefined;
}
