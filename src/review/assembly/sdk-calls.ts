import { beyondModel } from './beyond-model';
import type { Definitions } from './definitions';
import { jsonOf } from './json-text';
import { readerOf, readText } from './read-values';
import { Resolver } from './resolve';
import { nameUnresolved, permissionsUnresolved, placeOf, sorted } from './role-words';
import type { StackTemplate } from './stack-template';
import { undeterminedValues, unknownTexts } from './undetermined-values';
import { writtenValues } from './written-values';
import { canonical, entriesOf, isObject, mapOf, own, textOf, textsOf, type JsonObject } from '../../formats/shapes';
import { NO_ACCESS, partOf, PARTS, readAccess, type AnyPart } from '../../roles/access';
import { readForm, showForm, type ValueReader } from '../../roles/access/form';
import { isIntrinsic, shownText } from '../../roles/access/unresolved';
import type { ReviewedRole } from '../app/reviewed-app';

/** When a custom resource calls something: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources.AwsCustomResource.html */
const MOMENTS = ['Create', 'Update', 'Delete'];

/** What services are called by versions of the SDK. */
const CONNECT = /^(?:@aws-sdk\/client-)?connect$/i;

const OPERATIONS = ['CreateSecurityProfile', 'UpdateSecurityProfile'] as const;

/** A call of Connect that writes a profile. */
interface Call {
  readonly moment: string;
  readonly operation: typeof OPERATIONS[number];
  readonly parameters: unknown;
  /** What says where the profile is. */
  readonly place: JsonObject;
}

/** Whether a custom resource calls the SDK with what its template has. */
export function isSdkCalls(resource: unknown): boolean {
  return /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(textOf(own(resource, 'Type')) ?? '')
    && MOMENTS.some((moment) => own(own(resource, 'Properties'), moment) !== undefined);
}

/** The roles that custom resources of a template write by calls of the SDK: a role for each call that says another thing. */
export function sdkCallRoles(from: StackTemplate, definitions: Definitions): ReviewedRole[] {
  return entriesOf(own(from.template, 'Resources')).filter(([, resource]) => isSdkCalls(resource)).flatMap(([logicalId, resource]) => {
    const calls = callsOf(resource);
    const different = calls.filter((call, index) => calls.findIndex((other) => contentOf(other) === contentOf(call)) === index);
    return different.map((call, index) => roleOf(call, index === 0 ? '' : ` (${call.moment})`, logicalId, resource, from, definitions));
  });
}

/** Why a call that may write a profile could not be read, as a phrase. */
export function unreadCall(resource: unknown): string[] {
  const properties = own(resource, 'Properties');
  const isUnread = isSdkCalls(resource) && MOMENTS.some((moment) => mayWrite(own(properties, moment)));
  return isUnread ? ['calls the SDK in a way that could not be read, and may write a security profile. Look at what it calls.'] : [];
}

function mayWrite(written: unknown): boolean {
  const call = jsonOf(written);
  if (call === undefined) {
    return OPERATIONS.some((operation) => canonical(written ?? '').toLowerCase().includes(operation.toLowerCase()));
  }
  const [service, action] = [own(call, 'service'), own(call, 'action')];
  return typeof service === 'string' && CONNECT.test(service) && action !== undefined && typeof action !== 'string';
}

function callsOf(resource: unknown): Call[] {
  return MOMENTS.flatMap((moment) => {
    const call = jsonOf(own(own(resource, 'Properties'), moment));
    const operation = operationOf(call);
    return operation === undefined ? [] : [{ moment, operation, parameters: own(call, 'parameters'), place: placeIn(call) }];
  });
}

/** A service that only the deployment knows may be Connect: no other has such an operation. */
function operationOf(call: unknown): Call['operation'] | undefined {
  const [service, action] = [own(call, 'service'), textOf(own(call, 'action'))];
  return typeof service === 'string' && !CONNECT.test(service) ? undefined
    : OPERATIONS.find((operation) => action?.replace(/Command$/i, '').toLowerCase() === operation.toLowerCase());
}

function contentOf({ operation, parameters, place }: Call): string {
  return `${operation} ${canonical({ parameters, place })}`;
}

/** The region and the role of AWS that a call is made with. */
function placeIn(call: unknown): JsonObject {
  return Object.fromEntries(entriesOf(call).filter(([name]) => ['region', 'assumedRoleArn'].includes(name)));
}

function roleOf(
  { operation, parameters, place }: Call, suffix: string,
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
  const written = isObject(parameters) && !isIntrinsic(parameters) ? { ...parameters, ...place } : parameters;
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
    written: writtenValues(written, resolver),
    writtenBeyond: writtenValues(beyondModel(written), resolver),
    ...(isObject(parameters) && !isIntrinsic(parameters) ? {} : { isUnread: true }),
    sdkCall: { keeps: isUpdate ? PARTS.filter((part) => given(outermostOf(part)) === undefined).map(({ key }) => key) : [] },
    incomplete,
  };
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
