import { beyondModel } from './beyond-model';
import type { Definitions } from './definitions';
import { jsonOf } from './json-text';
import { readerOf, readText } from './read-values';
import { Resolver } from './resolve';
import { nameUnresolved, permissionsUnresolved, placeOf, sorted } from './role-words';
import { readCall, type ProfileCall } from './sdk-call';
import type { StackTemplate } from './stack-template';
import { undeterminedValues, unknownTexts } from './undetermined-values';
import { writtenValues } from './written-values';
import { canonical, entriesOf, isObject, mapOf, own, textOf, textsOf, type JsonObject } from '../../formats/shapes';
import { NO_ACCESS, partOf, PARTS, readAccess, type AnyPart } from '../../roles/access';
import { readForm, showForm, type ValueReader } from '../../roles/access/form';
import { isIntrinsic, shownText } from '../../roles/access/unresolved';
import type { ReviewedRole } from '../app/reviewed-app';

/** When a custom resource calls something. */
const MOMENTS = ['Create', 'Update', 'Delete'];

/** With which rights and where a call is made that does not say so: that it no longer does is a change. */
const OF_FUNCTION = { assumedRoleArn: 'that of the function', region: 'that of the function' };

/** A call and when it is made: what is the same at several moments is one. */
interface TimedCall extends ProfileCall {
  readonly moments: readonly string[];
}

/** Whether a resource is made by a function of somebody, as what its properties say. */
export function isCustom(resource: unknown): boolean {
  return /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(textOf(own(resource, 'Type')) ?? '');
}

/** Whether a custom resource calls the SDK with what its template has. */
export function isSdkCalls(resource: unknown): boolean {
  return isCustom(resource) && MOMENTS.some((moment) => own(own(resource, 'Properties'), moment) !== undefined);
}

/** The roles that custom resources of a template write by calls of the SDK: a role for each call that says another thing. */
export function sdkCallRoles(from: StackTemplate, definitions: Definitions): ReviewedRole[] {
  const resolver = new Resolver(from.template);
  return entriesOf(own(from.template, 'Resources')).filter(([, resource]) => isSdkCalls(resource)).flatMap(([logicalId, resource]) => (
    timed(resource, resolver).map((call, index) => roleOf(call, index === 0 ? '' : ` (${call.moments[0]})`, logicalId, resource, from, definitions))));
}

/** Why a custom resource may write a profile by calls that could not be read, as phrases. */
export function unreadCalls(resource: unknown, resolver: Resolver): string[] {
  const properties = own(resource, 'Properties');
  if (isCustom(resource) && (isIntrinsic(properties) || (properties !== undefined && !isObject(properties)))) {
    return ['has properties that are not written in the template, and may write a security profile. Look at what they are.'];
  }
  const moments = isSdkCalls(resource) ? MOMENTS : [];
  return [...new Set(moments.flatMap((moment) => readCall(moment, own(properties, moment), resolver).unread ?? []))];
}

/** The resource without the calls that have been read, one by one. */
export function withoutCalls(resource: unknown): JsonObject {
  const properties = entriesOf(own(resource, 'Properties')).filter(([name]) => !isSdkCalls(resource) || !MOMENTS.includes(name));
  return { ...resource as JsonObject, Properties: Object.fromEntries(properties) };
}

function timed(resource: unknown, resolver: Resolver): TimedCall[] {
  const calls = new Map<string, TimedCall>();
  for (const moment of MOMENTS) {
    const { profile } = readCall(moment, own(own(resource, 'Properties'), moment), resolver);
    if (profile) {
      const content = canonical(profile);
      calls.set(content, { ...profile, moments: [...calls.get(content)?.moments ?? [], moment] });
    }
  }
  return [...calls.values()];
}

function roleOf(
  { operation, parameters, besides, moments }: TimedCall, suffix: string,
  logicalId: string, resource: unknown, from: StackTemplate, definitions: Definitions,
): ReviewedRole {
  const resolver = new Resolver(from.template);
  const reader = apiReader(resolver);
  const isUpdate = operation === 'UpdateSecurityProfile';
  const given = (property: string) => own(parameters, property);
  const path = from.pathOf(logicalId)?.replace(/(?:\/Resource)?(?:\/Default)?$/, '');
  const id = `${path ?? placeOf(logicalId, from)}${suffix}`;
  const permissions = resolver.items(given('Permissions'));
  const names = sorted(textsOf(permissions.items));
  const name = resolver.text(given('SecurityProfileName'));
  const isKept = isUpdate && given('Permissions') === undefined;
  const description = readText(given('Description'), resolver);
  const { form } = partOf('accessControlTags');
  const tags = showForm(form, readForm(form, given('Tags'), reader)) as ReviewedRole['tags'];
  const access = isObject(parameters) ? readAccess('API', parameters, reader) : NO_ACCESS;
  const undetermined = undeterminedValues(parameters, access, resolver, reader);
  const called = { ...OF_FUNCTION, ...besides, 'SDK call': { [operation]: `on ${moments.join(', ')}` } };
  const written = isObject(parameters) && !isIntrinsic(parameters) ? { ...parameters, ...called } : parameters;
  const incomplete = permissions.incomplete || isKept || !isObject(parameters) || isIntrinsic(parameters);
  return {
    role: {
      id,
      name,
      instance: resolver.instance(given('InstanceId'), from.stack),
      ...(from.environment ? { environment: from.environment } : {}),
      permissions: names,
      customPermissions: [],
      heldTogetherWith: [],
      description: description && shownText(description),
      tags: mapOf(tags.map(({ key, value }) => [key, value] as const)),
      access,
      waivers: [],
      reading: { isTemplateOnly: true, ...(incomplete ? { isIncomplete: true } : {}), unknownTexts: unknownTexts(undetermined) },
    },
    title: `${name ?? id} (SDK call)`,
    judged: false,
    scopes: [],
    tags,
    stack: from.stack,
    logicalId: textOf(logicalId)!,
    file: from.file,
    origins: new Map(names.map((permission) => [permission, { kind: 'listed', text: 'listed' }])),
    except: [],
    referrers: [],
    referred: [],
    retained: !/^DeleteSecurityProfile(?:Command)?$/i.test(textOf(own(jsonOf(own(own(resource, 'Properties'), 'Delete')), 'action')) ?? ''),
    recordedFindings: [],
    condition: textOf(own(resource, 'Condition')),
    unresolved: [
      ...(isUpdate ? [`${operation} changes the profile ${shownId(given('SecurityProfileId'), resolver)}, whose name it does not say; what it does not give stays as it is.`]
        : nameUnresolved(given('SecurityProfileName'), resolver, 'the call')),
      ...permissionsUnresolved([...permissions.unresolved, ...(isKept ? [`${operation} leaves them as they are`] : [])]),
    ],
    undetermined,
    definitions: definitions.ofRole(written, own(resource, 'Condition'), from),
    written: new Map([...writtenValues(written, resolver), ...writtenValues({ 'Custom resource': aroundCalls(resource) }, resolver)]),
    writtenBeyond: writtenValues(beyondModel(written), resolver),
    ...(isObject(parameters) && !isIntrinsic(parameters) ? {} : { isUnread: true }),
    writer: { name: 'an SDK call', keeps: isUpdate ? PARTS.filter((part) => given(outermostOf(part)) === undefined).map(({ key }) => key) : [] },
    incomplete,
  };
}

/** What decides on who makes the calls of a resource, when, and after which others. */
function aroundCalls(resource: unknown): JsonObject {
  const ids = MOMENTS.map((moment) => [moment, own(jsonOf(own(own(resource, 'Properties'), moment)), 'physicalResourceId')] as const)
    .filter(([, id]) => id !== undefined);
  const { Properties: properties } = withoutCalls(resource);
  return { ...properties as JsonObject, DependsOn: own(resource, 'DependsOn') ?? [], physicalResourceId: Object.fromEntries(ids) };
}

function outermostOf({ within, property }: AnyPart): string {
  return [within ?? property].flat()[0]!;
}

function shownId(written: unknown, resolver: Resolver): string {
  return resolver.text(written) ?? textOf(canonical(written ?? null))!;
}

/** The API has tags as a map. */
function apiReader(resolver: Resolver): ValueReader {
  const reader = readerOf(resolver);
  return {
    ...reader,
    items: (value) => reader.items(isIntrinsic(value) || !isObject(value) ? value
      : Object.entries(value).map(([Key, Value]) => ({ Key, Value }))),
  };
}
