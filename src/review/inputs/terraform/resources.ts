import { entriesOf, isObject, own, type JsonObject } from '../../../formats/shapes';
import type { Writer } from '../../app/reviewed-app';
import { byResource, ofPermissions } from '../../app/writer';
import { expressionOf } from '../../assembly/expression';
import { PROFILE_TYPE, USER_TYPE } from '../../assembly/named-operations';
import { asProperties, refuse, snakeCase, type Place, type Spelling } from '../properties';
import type { PlannedResource } from './planned-resource';

/** What a resource has of a profile, as CloudFormation's properties. */
export type ReadResource = (values: JsonObject, place: Place, context: { readonly instanceArn: (id: unknown) => unknown }) => JsonObject;

/** A type of resource that is a profile. */
export interface ProfileResource {
  readonly read: ReadResource;
  readonly writer: Writer;
}

/** What `aws_connect_security_profile` has, and the property that it is. */
const OF_AWS: Readonly<Record<string, string>> = {
  instance_id: 'InstanceArn', name: 'SecurityProfileName', description: 'Description', permissions: 'Permissions',
};

/** What it has besides. `tags_all` has the tags that the provider adds to all resources. */
const BESIDES_OF_AWS = ['id', 'arn', 'organization_resource_id', 'security_profile_id', 'tags', 'tags_all', 'region', 'timeouts'];

/** The resource of hashicorp/aws: it has no argument for anything but permissions, and leaves the rest of a profile as it is. */
export function readAws(spelling: Spelling): ReadResource {
  const names = new Map(Object.entries(OF_AWS).map(([name, property]) => [spelling(name), property]));
  const besides = BESIDES_OF_AWS.map(spelling);
  return (values, place, { instanceArn }) => {
    const given = entriesOf(values).filter(([name, value]) => value !== null && !besides.includes(name));
    const properties = Object.fromEntries(given.map(([name, value]) => [names.get(name) ?? refuse(place, name), value]));
    const all = own(values, spelling('tags_all'));
    const tags = isObject(all) && expressionOf(all) === undefined ? all : own(values, 'tags');
    return {
      ...properties,
      InstanceArn: instanceArn(properties.InstanceArn),
      ...(isObject(tags) ? { Tags: expressionOf(tags) ? tags : Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) } : {}),
    };
  };
}

const AWS: ProfileResource = { read: readAws((name) => name), writer: ofPermissions('Terraform') };

const AWSCC: ProfileResource = {
  read: (values, place) => asProperties(values, snakeCase, place, ['id']),
  writer: byResource('Terraform'),
};

/** Types of resources that are profiles. */
export const PROFILES: ReadonlyMap<string, ProfileResource> = new Map([
  ['aws_connect_security_profile', AWS],
  ['awscc_connect_security_profile', AWSCC],
]);

/** Types of resources that deploy a template of CloudFormation. */
export const STACKS: readonly string[] = ['aws_cloudformation_stack', 'awscc_cloudformation_stack'];

/** The type of resource that gives Cloud Control the properties of a resource of CloudFormation. */
export const CLOUD_CONTROL = 'aws_cloudcontrolapi_resource';

/** The argument that has the properties, as a text of JSON. */
export const DESIRED_STATE = 'desired_state';

/** Types of users, each with the argument that has their profiles. */
const USERS: ReadonlyMap<string, string> = new Map([
  ['aws_connect_user', 'security_profile_ids'],
  ['awscc_connect_user', 'security_profile_arns'],
]);

/** The argument of a user that has their profiles; `undefined` of any other resource. */
export function profilesArgument({ type, before, after }: PlannedResource): string | undefined {
  const isUser = type === CLOUD_CONTROL && [before, after].some((state) => own(state?.values, 'type_name') === USER_TYPE);
  return isUser ? DESIRED_STATE : USERS.get(type);
}

/** Whether a resource is a profile, whatever it is written with. */
export function isProfile({ type, before, after }: PlannedResource): boolean {
  return PROFILES.has(type) || (type === CLOUD_CONTROL && [before, after].some((state) => own(state?.values, 'type_name') === PROFILE_TYPE));
}
