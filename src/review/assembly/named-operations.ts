import { WRITING_OPERATIONS } from './profile-schema';
import type { Resolver } from './resolve';
import { spelledOut } from './spelled-out';
import { entriesOf, isObject, own } from '../../formats/shapes';
import { PARTS } from '../../roles/access';

/** The resource type of a security profile. */
export const PROFILE_TYPE = 'AWS::Connect::SecurityProfile';

/** The resource type of a user. */
export const USER_TYPE = 'AWS::Connect::User';

/** What only somebody writes by name who writes security profiles: operations, the type of the resource, and properties that only the API has. */
const NAMES: readonly string[] = [...WRITING_OPERATIONS, PROFILE_TYPE, ...PARTS.filter(({ within }) => within === 'none').map(({ property }) => property)]
  // Of names that others end in, the longest is meant.
  .sort((a, b) => b.length - a.length);

/**
 * The path of these operations, by which whoever signs requests calls them without their names, and what services call by themselves to
 * deploy a template or a resource.
 */
const OTHERWISE = /\/security-profiles\/|aws-sdk:(?:cloudcontrol|cloudformation|servicecatalog):(?:create|execute|provision|update)\w*/i;

/** Resources of services that allow or watch calls, and make none. */
const PASSIVE = /^AWS::(?:CloudTrail|CloudWatch|IAM|Logs|Organizations|SSO)::|^AWS::Config::Config|^AWS::CloudFormation::(?:Guard|Lambda)?Hook/;

/** Properties of others that do the same. */
const PASSIVE_PROPERTIES: ReadonlyMap<unknown, string> = new Map([
  ['AWS::Events::Rule', 'EventPattern'], ['AWS::Serverless::Function', 'Policies'], ['AWS::Serverless::StateMachine', 'Policies'],
]);

/** What a machine is told to run, which a resource has besides its properties. */
export function initOf(resource: unknown): unknown {
  return own(own(resource, 'Metadata'), 'AWS::CloudFormation::Init');
}

/**
 * What a resource says by which security profiles are written, in whatever way it is spelled: in the case of any language, in code, in JSON
 * or in pieces that functions join; `undefined` where it says nothing of the kind.
 */
export function namedIn(resource: unknown, resolver: Resolver): string | undefined {
  const type = own(resource, 'Type');
  if (typeof type === 'string' && PASSIVE.test(type)) {
    return undefined;
  }
  const properties = entriesOf(own(resource, 'Properties')).filter(([name]) => name !== PASSIVE_PROPERTIES.get(type))
    .map(([name, value]) => [name, substitutedIn(value, own(own(resource, 'Properties'), 'DefinitionSubstitutions'))]);
  return namedBy([type, properties, initOf(resource)], resolver);
}

/** The text of a state machine, in which CloudFormation puts what its resource says besides. */
function substitutedIn(value: unknown, substitutions: unknown): unknown {
  return typeof value === 'string' && isObject(substitutions) ? { 'Fn::Sub': [value, substitutions] } : value;
}

/** The same of any value. */
export function namedBy(value: unknown, resolver: Resolver): string | undefined {
  const spelled = spelledOut(value, resolver);
  const text = plain(spelled);
  return NAMES.find((name) => text.includes(plain(name))) ?? OTHERWISE.exec(spelled)?.[0];
}

/** `update-security-profile`, `update_security_profile` and `'update' + 'SecurityProfile'` are one. */
function plain(text: string): string {
  return text.replace(/\\+(?:u([\da-f]{4})|x([\da-f]{2}))/gi, (_, four: string, two: string) => String.fromCharCode(parseInt(four ?? two, 16)))
    .replace(/[^A-Za-z0-9\u0000]/g, '').toLowerCase();
}
