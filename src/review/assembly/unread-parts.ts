import { changedBy, expansionIn, GIVE_PROCESSED, isExpanded, macrosOf, withoutMetadata } from './macros';
import { initOf, namedIn, PROFILE_TYPE } from './named-operations';
import { isNestedStack, nestedKind, templateLocation } from './nested-templates';
import { readBacksIn, isOfValidation } from './read-back';
import { Resolver } from './resolve';
import { isCustom, isSdkCalls, unreadCalls, withoutCalls } from './sdk-calls';
import type { StackTemplate } from './stack-template';
import { entriesOf, own, textOf, type JsonObject } from '../../formats/shapes';
import { templateText } from '../../roles/access/template-text';
import type { Unread } from '../app/reviewed-app';

/** Sections in which a profile has nothing. */
const OTHER_SECTIONS = ['Metadata', 'Outputs', 'Resources'];

/** The parts of a template that can become security profiles, or change them, and that it does not have in words. */
export function unreadParts(from: StackTemplate): Unread[] {
  const { stack, file, template, deployedFrom } = from;
  const where = textOf(stack === '' ? file : `stack ${stack}`)!;
  const resources = entriesOf(own(template, 'Resources'));
  const macros = macrosOf(template).map((name) => `The macro ${name} of ${where} can change every resource. ${GIVE_PROCESSED}`);
  const part = (text: string, content: unknown): Unread => ({ stack, text, content: templateText(content) });
  const reasonsOf = reader(from);
  return [
    ...deployedFrom === undefined ? [] : [part(`The template of ${where} is deployed from ${textOf(deployedFrom)}, which is not provably the file that was read. `
      + 'Give the cloud assembly as "cdk synth" writes it, with its manifests of assets.', deployedFrom)],
    ...macros.map((text) => part(text, own(template, 'Transform'))),
    ...Object.entries(template).filter(([key]) => isExpanded(key))
      .map(([key, content]) => part(`${textOf(key)} of ${where} is expanded by CloudFormation. ${GIVE_PROCESSED}`, content)),
    // Values of profiles can be in other sections. Of conditions, both sides are read.
    ...resources.some(([, resource]) => isProfile(resource) || isSdkCalls(resource)) ? expandedSections(template, where, part) : [],
    ...resources.flatMap(([id, resource]) => reasonsOf(id, resource).map((why) => (
      part(`${textOf(id)} of ${where} ${why}`, { ...withoutMetadata(resource), Init: initOf(resource) })))),
  ];
}

function expandedSections(template: JsonObject, where: string, part: (text: string, content: unknown) => Unread): Unread[] {
  return Object.entries(template).filter(([name]) => !OTHER_SECTIONS.includes(name) && !isExpanded(name)).flatMap(([name, section]) => {
    const expansion = name === 'Transform' ? undefined : expansionIn(section);
    return expansion === undefined ? [] : [part(`${name === 'Mappings' ? 'A mapping' : `The section ${textOf(name)}`} of ${where} ${changedBy(expansion)}`, section)];
  });
}

/** Says of the resources of a template why they are not read, as phrases. */
function reader(from: StackTemplate): (id: string, resource: unknown) => string[] {
  const resolver = new Resolver(from.template);
  const readBacks = new Map(readBacksIn(from).map(({ logicalId, unread }) => [logicalId, unread]));
  return (id, resource) => {
    const type = own(resource, 'Type');
    if (isExpanded(id)) {
      return [`is expanded by CloudFormation. ${GIVE_PROCESSED}`];
    }
    if (typeof type === 'string' && type.endsWith('::MODULE')) {
      return [`is a module, which CloudFormation expands. ${GIVE_PROCESSED}`];
    }
    const expansion = isProfile(resource) ? undefined : expansionIn(makesProfiles(resource) ? withoutMetadata(resource) : typed(resource));
    if (expansion !== undefined) {
      return [changedBy(expansion)];
    }
    if (type !== undefined && typeof type !== 'string') {
      return [`has a type that is not written in the template. ${GIVE_PROCESSED}`];
    }
    if (isNestedStack(resource) && !from.isNestedRead(id)) {
      return [unreadStack(resource)];
    }
    const unread = isOfValidation(resource) ? [readBacks.get(id) ?? []].flat() : [...unreadCalls(resource, resolver), ...ofOthers(type)];
    return isProfile(resource) || isOfValidation(resource) || unread.length > 0 ? unread : named(withoutRead(resource), resolver);
  };
}

/** A type of somebody else that is called like a profile. */
function ofOthers(type: unknown): string[] {
  return typeof type === 'string' && /^(?!AWS::|Custom::).*SecurityProfile/i.test(type) ? ['is of a type of somebody else, which may be a security profile. Look at what it makes.'] : [];
}

function named(resource: unknown, resolver: Resolver): string[] {
  const name = namedIn(resource, resolver);
  return name === undefined ? [] : [`names ${name}, and may write security profiles. Look at what it does.`];
}

/** What is left of a resource beside what has been read of it: calls of the SDK, and a template in it. */
function withoutRead(resource: unknown): JsonObject {
  const rest = withoutCalls(resource);
  return isNestedStack(resource) ? { ...rest, Properties: { ...own(rest, 'Properties') as object, TemplateBody: undefined } } : rest;
}

function isProfile(resource: unknown): boolean {
  return own(resource, 'Type') === PROFILE_TYPE;
}

/** Whether a resource has in its properties what becomes a profile. */
function makesProfiles(resource: unknown): boolean {
  return isNestedStack(resource) || isCustom(resource);
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
