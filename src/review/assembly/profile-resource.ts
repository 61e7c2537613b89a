import { beyondModel } from './beyond-model';
import type { Definitions } from './definitions';
import { changedBy, expansionIn, withoutMetadata } from './macros';
import { PROFILE_TYPE } from './named-operations';
import type { BeyondResource } from './read-back';
import { readerOf, readText } from './read-values';
import { Resolver } from './resolve';
import { nameUnresolved, permissionsUnresolved, placeOf, sorted } from './role-words';
import { flawsOf, withNamedItems } from './shape';
import type { StackTemplate } from './stack-template';
import { undeterminedValues, unknownTexts } from './undetermined-values';
import { writtenValues } from './written-values';
import { acknowledgedRules } from '../../cdk/acknowledged-rules';
import { placeInCode } from '../../cdk/place-in-code';
import { severitiesOfStack } from '../../formats/app-metadata';
import { ROLE_METADATA } from '../../formats/assembly-names';
import { roleMetadata, type RoleMetadata } from '../../formats/role-metadata';
import { entriesOf, isObject, mapOf, own, textOf, textsOf } from '../../formats/shapes';
import type { WaivedRule } from '../../formats/validation-request';
import { encode } from '../../permissions/compact';
import { REQUIRED } from '../../permissions/generated/limits/cloudformation';
import { partOf, readAccess, type Access, type KnownAccess } from '../../roles/access';
import { readForm, showForm } from '../../roles/access/form';
import { isIntrinsic, isUnresolved, shownText } from '../../roles/access/unresolved';
import type { Role, RoleWaiver } from '../../roles/role';
import type { Origin, ReviewedRole } from '../app/reviewed-app';

const TAGS = partOf('accessControlTags').form;

const UNKNOWN_REASON = 'waived by the app; the template does not have the reason';

/**
 * A role from its resource in a template and from the metadata of its construct.
 *
 * @param definitions of the app that it is in
 * @param referrers what else in the template refers to it
 * @param waived what the template itself says is waived; its metadata says more where there is any
 * @param beyond what its deployment writes besides
 */
export function profileOf(
  logicalId: string, resource: unknown, from: StackTemplate, definitions: Definitions, referrers: readonly string[],
  waived: readonly WaivedRule[] = [], { aiAgents = [], heldBy = [] }: Partial<BeyondResource> = {},
): ReviewedRole {
  const written = own(resource, 'Properties');
  const properties = withNamedItems(written);
  const expansion = expansionIn(withoutMetadata(resource));
  const isUnread = isUnreadable(written);
  const resolver = new Resolver(from.template);
  const reader = readerOf(resolver);
  const path = from.pathOf(logicalId);
  const construct = constructOf(path);
  const entries = [path, construct].flatMap((where) => (where === undefined ? [] : from.metadataOf(where)));
  const place = placeInCode(entries);
  const metadata = roleMetadata(entries.filter(({ type }) => type === ROLE_METADATA).pop()?.data);
  const declared = metadata ?? declaredIn(resource, from);
  const id = idOf(logicalId, from);
  const permissions = resolver.items(own(properties, 'Permissions'));
  const names = sorted(textsOf(permissions.items));
  const name = resolver.text(own(properties, 'SecurityProfileName'));
  const description = readText(own(properties, 'Description'), resolver);
  const tags = readForm(TAGS, own(properties, 'Tags'), reader) as Access['accessControlTags'];
  const allTags = shownTags(tags);
  // Of both sides of a condition only one is there.
  const listedTags = shownTags(tags.filter((tag) => !isUnresolved(tag) && !isUnresolved(tag.key)));
  const access = { ...readAccess('CloudFormation', properties, reader), aiAgents };
  const undetermined = undeterminedValues(properties, access, resolver, reader);
  const incomplete = permissions.incomplete || isUnread || expansion !== undefined;
  const role: Role = {
    id,
    name,
    instance: resolver.instance(own(properties, 'InstanceArn'), from.stack),
    ...(from.environment ? { environment: from.environment } : {}),
    permissions: names,
    customPermissions: names.filter((permission) => declared?.custom.includes(permission)),
    privilegeReason: declared?.privilegeReason,
    heldTogetherWith: declared?.heldTogetherWith ?? [],
    description: description && shownText(description),
    tags: mapOf(allTags.map(({ key, value }) => [key, value] as const)),
    access,
    ...(heldBy.length === 0 ? {} : { heldBy }),
    waivers: metadata?.waivers ?? [
      ...declared?.waivers ?? [], ...waived.map((one) => ({ ...one, reason: UNKNOWN_REASON })), ...acknowledgedAt(path ?? from.stack, from),
    ],
    reading: {
      writesBeyond: aiAgents.length + heldBy.length > 0,
      isTemplateOnly: metadata?.kind === undefined,
      ...(incomplete ? { isIncomplete: true } : {}),
      unknownTexts: unknownTexts(undetermined),
      flaws: {
        missing: isUnread || expansion !== undefined ? [] : REQUIRED.filter((property) => own(properties, property) === undefined),
        repeated: permissions.unresolved.length > 0 ? [] : repeated(textsOf(permissions.items)),
        ...(repeated(listedTags.map(({ key }) => key)).length === 0 ? {} : { repeatedTags: listedTags }),
      },
      malformed: flawsOf(withoutFunctions(written)),
    },
  };
  return {
    role,
    title: name ?? id,
    kind: metadata?.kind,
    judged: metadata?.judged === encode(names),
    copyOf: metadata?.copyOf,
    scopes: metadata?.scopes ?? [],
    tags: allTags,
    stack: from.stack,
    logicalId: textOf(logicalId)!,
    file: from.file,
    ...(place ? { place: { ...place, file: textOf(place.file)! } } : {}),
    origins: new Map(names.map((permission) => [permission, originOf(permission, metadata)])),
    except: sorted(metadata?.except ?? []),
    referrers,
    retained: /^Retain/.test(resolver.text(own(resource, 'DeletionPolicy')) ?? ''),
    recordedFindings: metadata?.findings ?? [],
    referred: metadata?.referred ?? [],
    severities: metadata ? metadata.severities : severitiesOfStack(from.metadataOf(from.stack)),
    condition: textOf(own(resource, 'Condition')),
    unresolved: [
      ...nameUnresolved(own(properties, 'SecurityProfileName'), resolver, 'the template'),
      ...permissionsUnresolved(permissions.unresolved),
      ...(isUnread && expansion === undefined ? ['Its properties could not be read: they are not written in the template.'] : []),
      ...(expansion === undefined ? [] : [`It ${changedBy(expansion)}`]),
    ],
    undetermined,
    definitions: definitions.ofRole(written, own(resource, 'Condition'), from),
    written: writtenValues(written, resolver),
    writtenBeyond: writtenValues(beyondModel(written), resolver),
    incomplete,
    ...(isUnread ? { isUnread } : {}),
  };
}

/** Whether the template does not have the properties of a resource, but at most a function that gives them. */
function isUnreadable(properties: unknown): boolean {
  return properties !== undefined
    && (!isObject(properties) || (isIntrinsic(properties) && entriesOf(withoutFunctions(properties)).length === 0));
}

/** Properties beside functions that give others. */
function withoutFunctions(properties: unknown): unknown {
  return isObject(properties) ? Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'Ref' && !name.startsWith('Fn::'))) : properties;
}

/** Where a resource is defined: the path of its construct, or its logical id, in its stack. */
export function idOf(logicalId: string, from: StackTemplate): string {
  return constructOf(from.pathOf(logicalId)) ?? placeOf(logicalId, from);
}

/** The construct that people define, of a resource that is in one. */
function constructOf(path: string | undefined): string | undefined {
  return path?.replace(/\/Resource$/, '');
}

/** What whoever writes a template without this library says of a role, in the metadata of its resource. */
function declaredIn(resource: unknown, from: StackTemplate): Pick<RoleMetadata, 'custom' | 'privilegeReason' | 'heldTogetherWith' | 'waivers'> | undefined {
  const declared = roleMetadata(own(own(resource, 'Metadata'), ROLE_METADATA));
  return declared && { ...declared, heldTogetherWith: declared.heldTogetherWith.map((logicalId) => idOf(logicalId, from)) };
}

/** What was acknowledged of a construct and of the scopes that it is in, from its stack inwards: an assembly tells of no others. */
function acknowledgedAt(path: string, from: StackTemplate): RoleWaiver[] {
  const parts = path.split('/');
  return parts.flatMap((_, index) => acknowledgedRules(from.metadataOf(parts.slice(0, index + 1).join('/'))));
}

function originOf(permission: string, metadata: RoleMetadata | undefined): Origin {
  const reason = metadata && Object.hasOwn(metadata.reasons, permission) ? metadata.reasons[permission] : undefined;
  if (reason !== undefined) {
    return { kind: 'dependency', text: reason };
  }
  if (metadata?.additional.includes(permission) && !metadata.preset.includes(permission)) {
    return { kind: 'addition', text: 'added' };
  }
  return metadata?.preset.includes(permission) && metadata.kind !== undefined
    ? { kind: 'preset', text: `from ${metadata.kind}` } : { kind: 'listed', text: 'listed' };
}

/** Tags with texts in place of what only the deployment knows. */
function shownTags(tags: Access['accessControlTags']): KnownAccess['accessControlTags'] {
  return showForm(TAGS, tags) as KnownAccess['accessControlTags'];
}

function repeated(names: readonly string[]): string[] {
  return sorted(names.filter((name, index) => names.indexOf(name) !== index));
}

/** The security profiles of a template: logical ids and resources. */
export function profileResources(from: StackTemplate): [string, unknown][] {
  return entriesOf(own(from.template, 'Resources')).filter(([, resource]) => own(resource, 'Type') === PROFILE_TYPE);
}
