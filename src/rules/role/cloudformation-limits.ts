import { repeatedTexts, repetitions } from './repeated-items';
import { REQUIRED, SECURITY_PROFILE } from '../../permissions/generated/limits/cloudformation';
import { NO_ACCESS, partOf, PARTS, shownAccess, type Access, type KnownAccess } from '../../roles/access';
import { allowedOf, limitOf, manyOf, mostOf, type Allowed, type Limit } from '../../roles/access/limits';
import { isUnresolved } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { list, quoted, verb } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import { allowedCharacters, conforms, reservedBeginnings } from '../characters';
import type { RoleRule, SingleFinding } from '../rule';

const SPLIT = 'split the role into two that are held together';

type Violation = Pick<SingleFinding, 'message' | 'fix'> & { readonly permissions?: readonly string[] };

interface Count {
  readonly what: string;
  readonly most: Limit;
  readonly number: number;
  readonly fix?: string;
}

const NAME = SECURITY_PROFILE.Permissions.items;
const TAG = SECURITY_PROFILE.Tags.items.properties;
const GROUP = SECURITY_PROFILE.AllowedAccessControlHierarchyGroupId;
const APPLICATION = membersOf('applications');
const FLOW_MODULE = membersOf('flowModules');
const ATTRIBUTE = membersOf('dataTableAttributes');
const APPLICATION_PERMISSIONS = limitOf(APPLICATION.ApplicationPermissions, membersOf('applications', 'API').ApplicationPermissions);
const DATA_TABLE_VALUES = limitOf(ATTRIBUTE.Values, membersOf('dataTableAttributes', 'API').Values);

/** What is allowed of the members of an item. */
function membersOf(key: keyof Access, source: 'CloudFormation' | 'API' = 'CloudFormation'): Readonly<Record<string, Allowed>> {
  return allowedOf(source, partOf(key))!.items!.properties!;
}

/** What a role has most of, each with what to do about too many. */
function counts({ permissions, tags, access }: Role): Count[] {
  return [
    { what: 'permissions', most: limitOf(SECURITY_PROFILE.Permissions), number: permissions.length },
    ...(access === NO_ACCESS ? [] : PARTS).flatMap((part): Count[] => {
      const many = manyOf(part);
      return many ? [{ ...many, most: mostOf(part), number: numberOf(access[part.key]) }] : [];
    }),
    { what: 'tags', most: limitOf(SECURITY_PROFILE.Tags), number: Object.keys(tags).length, fix: 'use fewer tags' },
  ];
}

/** How many items are known to be there. */
function numberOf(given: Access[keyof Access]): number {
  return [given ?? []].flat().filter((item: unknown) => !isUnresolved(item) || !item.isList).length;
}

export const cloudformationLimits: RoleRule = {
  id: 'cloudformation-limits',
  check: (role) => {
    const access = shownAccess(role.access);
    return [
      ...missing(role),
      ...repetitions(role),
      ...counts(role).flatMap(tooMany),
      // Those of the catalog are short enough.
      ...uncatalogued(role).flatMap(permissionName),
      ...access.accessControlTags.flatMap(({ key, value }) => tag('access control tag', key, value)),
      ...hierarchy(access),
      ...access.applications.flatMap(application),
      ...access.flowModules.flatMap(flowModule),
      ...access.dataTableAttributes.flatMap(dataTableAttribute),
      ...length('The description', role.description ?? '', SECURITY_PROFILE.Description),
      ...Object.entries(role.tags).flatMap(([key, value]) => tag('tag', key, value)),
      ...tagKeys(role),
    ].map((violation): SingleFinding => ({ permissions: [], ...violation, role: role.id }));
  },
};

function missing({ reading: { flaws } = {} }: Role): Violation[] {
  return REQUIRED.filter((property) => flaws?.missing.includes(property))
    .map((property) => ({ message: `The profile has no ${property}, which CloudFormation requires.`, fix: `give it a ${property}` }));
}

function permissionName(name: string): Violation[] {
  return length(`The permission name "${name}"`, name, NAME).map(({ message }) => ({ permissions: [name], message, fix: 'correct the name' }));
}

function hierarchy({ hierarchyGroupId: group = '', hierarchyRestrictedResources }: KnownAccess): Violation[] {
  return [
    ...[...new Set(hierarchyRestrictedResources)].filter((resource) => resource !== 'User').map((resource) => ({
      message: `"${resource}" cannot be restricted by hierarchy; Connect accepts only User.`,
      fix: 'restrict User, or use access control tags',
    })),
    ...(group.length > GROUP.maxLength || !conforms(group, GROUP.pattern) ? [{
      message: `"${group}" is not the id of a hierarchy group: at most ${GROUP.maxLength} of ${allowedCharacters(GROUP.pattern)}.`,
      fix: 'give the group\'s id, the last part of its ARN',
    }] : []),
  ];
}

function application({ namespace, permissions, type }: KnownAccess['applications'][number]): Violation[] {
  const granted = [...new Set(permissions)];
  const least = APPLICATION.ApplicationPermissions.minItems;
  return [
    ...length(`The namespace "${namespace}"`, namespace, APPLICATION.Namespace),
    ...(granted.length === 0 ? [type === 'MCP' ? {
      message: `The MCP server ${namespace} is granted without any tool; it needs at least ${least}.`,
      fix: 'give the ids of its tools, or remove the server',
    } : {
      message: `The application ${namespace} is granted without any permission; it needs at least ${least}.`,
      fix: 'grant ACCESS, or remove the application',
    }] : []),
    ...tooMany({ what: `permissions of the application ${namespace}`, number: permissions.length, most: APPLICATION_PERMISSIONS }),
    ...repeatedTexts(permissions, `the permissions of the application ${namespace}`),
    ...granted.flatMap((name) => length(`The permission "${name}" of the application ${namespace}`, name, APPLICATION.ApplicationPermissions.items!)),
    ...oneOf(`The application ${namespace}`, type, APPLICATION.Type),
    ...(type !== 'MCP' ? notOfThirdParty(namespace, granted.filter((name) => name !== 'ACCESS')) : []),
  ];
}

function notOfThirdParty(namespace: string, names: readonly string[]): Violation[] {
  return names.length === 0 ? [] : [{
    message: `The third-party application ${namespace} is granted ${quoted(names)}; the only permission of a third-party application is ACCESS.`,
    fix: 'grant ACCESS, or give the type MCP if it is an MCP server',
  }];
}

function flowModule({ id, type }: KnownAccess['flowModules'][number]): Violation[] {
  return [...length(`The flow module id "${id}"`, id, FLOW_MODULE.FlowModuleId), ...oneOf(`The flow module ${id}`, type, FLOW_MODULE.Type)];
}

function dataTableAttribute({ name, values }: KnownAccess['dataTableAttributes'][number]): Violation[] {
  const least = ATTRIBUTE.Values.minItems;
  return [
    ...length(`The name of the data table attribute "${name}"`, name, ATTRIBUTE.AttributeName),
    ...characters(quotedAs(['data table attribute', 'data table attributes'], [name], ATTRIBUTE.AttributeName), ATTRIBUTE.AttributeName,
      'give the name of an attribute of the data table'),
    ...tooMany({ what: `values of the data table attribute ${name}`, number: values.length, most: DATA_TABLE_VALUES }),
    ...repeatedTexts(values, `the values of the data table attribute ${name}`),
    ...(values.length === 0 || values.includes('') ? [{
      message: `The data table attribute ${name} has ${values.length === 0 ? 'no value' : 'an empty value'}; it needs at least ${least}, none of them empty.`,
      fix: 'give the values that holders may reach, or remove the attribute',
    }] : []),
    ...values.filter((value) => value !== '').flatMap((value) => length(`A value of the data table attribute ${name}`, value, ATTRIBUTE.Values.items!)),
    ...characters(quotedAs([`value of the data table attribute ${name}`, `values of the data table attribute ${name}`], values, ATTRIBUTE.Values.items!),
      ATTRIBUTE.Values.items!, 'use other values'),
  ];
}

function tag(what: string, key: string, value: string): Violation[] {
  return [...length(`The key of the ${what} "${key}"`, key, TAG.Key), ...length(`The value of the ${what} "${key}"`, value, TAG.Value)];
}

function tagKeys({ tags, access }: Role): Violation[] {
  const keys = access.accessControlTags.flatMap((one) => (isUnresolved(one) || isUnresolved(one.key) ? [] : [one.key]));
  return characters([
    ...quotedAs(['tag key', 'tag keys'], Object.keys(tags), TAG.Key),
    ...quotedAs(['access control tag key', 'access control tag keys'], keys, TAG.Key),
  ], TAG.Key, 'use other keys');
}

/** What of some texts has characters that are not allowed, in one phrase: `the tag keys "a b" and "c d"`. */
function quotedAs([one, several]: readonly [string, string], texts: readonly string[], { pattern = '' }: Allowed): string[] {
  // What only the deployment knows is a token.
  const wrong = [...new Set(texts)].filter((text) => text !== '' && !text.includes('${Token[') && !conforms(text, pattern));
  return wrong.length === 0 ? [] : [`the ${verb(wrong, one, several)} ${quoted(wrong)}`];
}

function characters(phrases: readonly string[], { pattern = '' }: Allowed, fix: string): Violation[] {
  const reserved = reservedBeginnings(pattern);
  return phrases.length === 0 ? [] : [{
    message: `CloudFormation does not accept ${list(phrases)}: it allows ${allowedCharacters(pattern)}${
      reserved.length === 0 ? '' : `, and nothing that begins with ${list(reserved, 'or')}`}.`,
    fix,
  }];
}

function oneOf(what: string, value: string | undefined, { enum: allowed = [] }: Allowed): Violation[] {
  return value === undefined || allowed.includes(value) ? [] : [{
    message: `${what} has the type "${value}"; CloudFormation accepts ${allowed.length === 1 ? 'only ' : ''}${list(allowed, 'or')}.`,
    fix: `use ${list(allowed, 'or')}`,
  }];
}

function tooMany({ what, number, most: { cloudFormation = Infinity, api }, fix = SPLIT }: Count): Violation[] {
  return number <= cloudFormation ? [] : [
    { message: `The role has ${number} ${what}; CloudFormation allows ${cloudFormation}${api === undefined ? '' : ` (Connect's API allows ${api})`}.`, fix },
  ];
}

function length(what: string, text: string, { minLength = 0, maxLength = Infinity }: Allowed): Violation[] {
  return text.length >= minLength && text.length <= maxLength ? [] : [{
    message: `${what} has ${text.length} characters; CloudFormation allows ${minLength} to ${maxLength}.`,
    fix: text.length < minLength ? 'fill it in' : 'shorten it',
  }];
}
