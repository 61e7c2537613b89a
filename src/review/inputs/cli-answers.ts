import { namesApp } from './names';
import { describedApp } from './profile-app';
import { InputError } from '../../formats/input-error';
import { isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import { PARTS, pathIn, readAccess, RESTRICTIONS, writeAccess, type AnyPart } from '../../roles/access';
import { readArn } from '../../roles/instance-arn';
import type { ReviewedApp } from '../app/reviewed-app';
import { readerOf } from '../assembly/read-values';
import { Resolver } from '../assembly/resolve';

/** Whether JSON is what `aws connect describe-security-profile` prints. */
export function isDescription(parsed: unknown): boolean {
  return isObject(own(parsed, 'SecurityProfile'));
}

/** What there is of a profile, but for its permissions, which another operation lists. */
export function readDescription(parsed: unknown, source: string): ReviewedApp {
  const profile = own(parsed, 'SecurityProfile') as JsonObject;
  const name = textOf(own(profile, 'SecurityProfileName'));
  const tags = own(profile, 'Tags');
  const map = own(profile, 'AllowedAccessControlTags');
  const inLists = { ...profile, ...(isObject(map) ? { AllowedAccessControlTags: pairsOf(map) } : {}) };
  const isTold = (part: AnyPart) => part.operation === RESTRICTIONS && own(profile, pathIn('API', part)![0]!) !== undefined;
  return describedApp([{
    id: name ?? source,
    properties: {
      ...(name === undefined ? {} : { SecurityProfileName: name }),
      InstanceArn: readArn(textOf(own(profile, 'Arn')) ?? '')?.instance ?? '',
      ...(textOf(own(profile, 'Description')) === undefined ? {} : { Description: own(profile, 'Description') }),
      ...(isObject(tags) ? { Tags: pairsOf(tags) } : {}),
      ...writeAccess('CloudFormation', readAccess('API', inLists, readerOf(new Resolver({})))),
    },
    writer: { name: 'Amazon Connect', keeps: PARTS.filter((part) => !isTold(part)).map(({ key }) => key) },
    unresolved: ['describe-security-profile tells no permissions, list-security-profile-permissions does; "connect-profiles snapshot" reads everything.'],
    isIncomplete: true,
  }], source);
}

function pairsOf(map: JsonObject): JsonObject[] {
  return Object.entries(map).map(([Key, Value]) => ({ Key, Value }));
}

/** Whether JSON is what `aws connect list-security-profile-permissions` prints, or a list of names. */
export function isPermissionList(parsed: unknown): boolean {
  const names = Array.isArray(parsed) ? parsed : own(parsed, 'Permissions');
  return Array.isArray(names) && names.every((one) => typeof one === 'string') && own(parsed, 'SecurityProfileName') === undefined;
}

/** @throws InputError if it is not the whole answer */
export function readPermissionList(parsed: unknown, source: string): ReviewedApp {
  if (own(parsed, 'NextToken') !== undefined) {
    throw new InputError(`${source} is one page of several: it has a NextToken. Run the AWS CLI without --max-items and --no-paginate.`);
  }
  return namesApp(Array.isArray(parsed) ? parsed as unknown[] : own(parsed, 'Permissions') as unknown[], source);
}

/** Whether JSON is what `aws cloudformation describe-change-set` prints, which has no properties of resources. */
export function isChangeSet(parsed: unknown): boolean {
  return Array.isArray(own(parsed, 'Changes')) && own(parsed, 'ChangeSetName') !== undefined;
}
