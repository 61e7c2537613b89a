import { repeatedTexts, repetitions } from './repeated-items';
import { REQUIRED, SECURITY_PROFILE } from '../../permissions/generated/limits/cloudformation';
import { SECURITY_PROFILE_REQUEST } from '../../permissions/generated/limits/connect-api';
import { NO_ACCESS, partOf, PARTS, type Access } from '../../roles/access';
import { allowedOf, limitOf, manyOf, mostOf, type Allowed, type Limit } from '../../roles/access/limits';
import { isUnresolved, knownItems, knownText, knownTexts, shownText, type Value } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { list, quoted, verb } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import { allowedCharacters, conforms, forbiddenCharacters, reservedBeginnings } from '../characters';
import type { RoleRule, SingleFinding } from '../rule';

const API = 'Connect\'s API';

const SPLIT = 'split the role into two that are held together';

type Violation = Pick<SingleFinding, 'message' | 'fix'> & { readonly permissions?: readonly string[] };

interface Count {
  readonly what: string;
  readonly most: Limit;
  readonly number: number;
  readonly fix?: string;
}

/** An item of a part. */
type Item<K extends keyof Access> = Exclude<NonNullable<Access[K]> extends readonly (infer I)[] ? I : never, Value>;

const NAME = SECURITY_PROFILE.Permissions.items;
const TAG = SECURITY_PROFILE.Tags.items.properties;
const TAG_KEY_OF_API = SECURITY_PROFILE_REQUEST.Tags.items.properties.Key;
const GROUP = SECURITY_PROFILE.AllowedAccessControlHierarchyGroupId;
const APPLICATION = membersOf('applications');
const FLOW_MODULE = membersOf('flowModules');
const ATTRIBUTE = membersOf('dataTableAttributes');
const ATTRIBUTE_OF_API = membersOf('dataTableAttributes', 'API');
const APPLICATION_PERMISSIONS = limitOf(APPLICATION.ApplicationPermissions, membersOf('applications', 'API').ApplicationPermissions);
const DATA_TABLE_VALUES = limitOf(ATTRIBUTE.Values, ATTRIBUTE_OF_API.Values);

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
  return [given ?? []].flat().filter((item: unknown) => !isUnresolved(item) || !(item.isList || item.taken?.isOptional)).length;
}

export const cloudformationLimits: RoleRule = {
  id: 'cloudformation-limits',
  check: (role) => {
    const { access } = role;
    const isKnown = (text: string) => !role.reading?.unknownTexts?.includes(text);
    return [
      ...missing(role),
      ...repetitions(role),
      ...counts(role).flatMap(tooMany),
      // Those of the catalog are short enough.
      ...uncatalogued(role).flatMap(permissionName),
      ...(access === NO_ACCESS ? [] : ofAccess(access)),
      ...[role.description ?? ''].filter(isKnown).flatMap((text) => length('The description', text, SECURITY_PROFILE.Description)),
      ...Object.entries(role.tags).filter((pair) => pair.every(isKnown)).flatMap(([key, value]) => tag('tag', key, value)),
      ...tagKeys(role),
    ].map((violation): SingleFinding => ({ permissions: [], ...violation, role: role.id }));
  },
};

function ofAccess(access: Access): Violation[] {
  return [
    ...knownItems(access.accessControlTags).flatMap(({ key, value }) => tag('access control tag', key, value)),
    ...hierarchy(access),
    ...knownItems(access.applications).flatMap(application),
    ...knownItems(access.flowModules).flatMap(flowModule),
    ...knownItems(access.dataTableAttributes).flatMap(dataTableAttribute),
  ];
}

function missing({ reading: { flaws } = {} }: Role): Violation[] {
  return REQUIRED.filter((property) => flaws?.missing.includes(property))
    .map((property) => ({ message: `The profile has no ${property}, which CloudFormation requires.`, fix: `give it a ${property}` }));
}

function permissionName(name: string): Violation[] {
  return length(`The permission name "${name}"`, name, NAME).map(({ message }) => ({ permissions: [name], message, fix: 'correct the name' }));
}

function hierarchy({ hierarchyGroupId, hierarchyRestrictedResources }: Access): Violation[] {
  const group = knownText(hierarchyGroupId) ?? '';
  return [
    ...[...new Set(knownTexts(hierarchyRestrictedResources))].filter((resource) => resource !== 'User').map((resource) => ({
      message: `"${resource}" cannot be restricted by hierarchy; Connect accepts only User.`,
      fix: 'restrict User, or use access control tags',
    })),
    ...(group.length > GROUP.maxLength || !conforms(group, GROUP.pattern) ? [{
      message: `"${group}" is not the id of a hierarchy group: at most ${GROUP.maxLength} of ${allowedCharacters(GROUP.pattern)}.`,
      fix: 'give the group\'s id, the last part of its ARN',
    }] : []),
  ];
}

function application({ namespace: name, permissions, type: given }: Item<'applications'>): Violation[] {
  const [namespace, type] = [shownText(name), knownText(given)];
  const granted = [...new Set(knownTexts(permissions))];
  const least = APPLICATION.ApplicationPermissions.minItems;
  return [
    ...length(`The namespace "${namespace}"`, name, APPLICATION.Namespace),
    ...(permissions.length === 0 ? [type === 'MCP' ? {
      message: `The MCP server ${namespace} is granted without any tool; it needs at least ${least}.`,
      fix: 'give the ids of its tools, or remove the server',
    } : {
      message: `The application ${namespace} is granted without any permission; it needs at least ${least}.`,
      fix: 'grant ACCESS, or remove the application',
    }] : []),
    ...tooMany({ what: `permissions of the application ${namespace}`, number: numberOf(permissions), most: APPLICATION_PERMISSIONS }),
    ...repeatedTexts(certain(permissions), `the permissions of the application ${namespace}`),
    ...granted.flatMap((one) => length(`The permission "${one}" of the application ${namespace}`, one, APPLICATION.ApplicationPermissions.items!)),
    ...oneOf(`The application ${namespace}`, type, APPLICATION.Type),
    // Of what only the deployment knows the type, it may be an MCP server.
    ...(type === 'MCP' || (given !== undefined && type === undefined) ? [] : notOfThirdParty(namespace, granted.filter((one) => one !== 'ACCESS'))),
  ];
}

function notOfThirdParty(namespace: string, names: readonly string[]): Violation[] {
  return names.length === 0 ? [] : [{
    message: `The third-party application ${namespace} is granted ${quoted(names)}; the only permission of a third-party application is ACCESS.`,
    fix: 'grant ACCESS, or give the type MCP if it is an MCP server',
  }];
}

function flowModule({ id, type }: Item<'flowModules'>): Violation[] {
  const name = shownText(id);
  return [...length(`The flow module id "${name}"`, id, FLOW_MODULE.FlowModuleId), ...oneOf(`The flow module ${name}`, knownText(type), FLOW_MODULE.Type)];
}

function dataTableAttribute({ name: given, values: all }: Item<'dataTableAttributes'>): Violation[] {
  const least = ATTRIBUTE.Values.minItems;
  const [name, values] = [shownText(given), knownTexts(all)];
  return [
    ...length(`The name of the data table attribute "${name}"`, given, ATTRIBUTE.AttributeName),
    ...attributeName(knownTexts([given])),
    ...tooMany({ what: `values of the data table attribute ${name}`, number: numberOf(all), most: DATA_TABLE_VALUES }),
    ...repeatedTexts(certain(all), `the values of the data table attribute ${name}`),
    ...(all.length === 0 || values.includes('') ? [{
      message: `The data table attribute ${name} has ${all.length === 0 ? 'no value' : 'an empty value'}; it needs at least ${least}, none of them empty.`,
      fix: 'give the values that holders may reach, or remove the attribute',
    }] : []),
    ...values.filter((value) => value !== '').flatMap((value) => length(`A value of the data table attribute ${name}`, value, ATTRIBUTE.Values.items!)),
    ...characters(quotedAs([`value of the data table attribute ${name}`, `values of the data table attribute ${name}`], values, ATTRIBUTE.Values.items!),
      ATTRIBUTE.Values.items!, 'use other values'),
  ];
}

/** A name has to be one for CloudFormation and one for the API to which CloudFormation gives it. */
function attributeName(names: readonly string[]): Violation[] {
  const [cloudFormation, api] = [ATTRIBUTE.AttributeName, ATTRIBUTE_OF_API.AttributeName];
  const words = ['data table attribute', 'data table attributes'] as const;
  const isName = names.every((name) => conforms(name, api.pattern!));
  return [
    ...characters(quotedAs(words, names, cloudFormation), cloudFormation,
      isName ? 'rename the attribute in the data table: CloudFormation cannot name it' : 'give the name of an attribute of the data table'),
    ...characters(quotedAs(words, refusedByApiAlone(names, api, cloudFormation), api), api,
      'rename the attribute in the data table: a security profile cannot name it', API),
  ];
}

/** Texts with a character that CloudFormation would let through. */
function refusedByApiAlone(texts: readonly string[], { pattern = '' }: Allowed, cloudFormation: Allowed): string[] {
  return texts.filter((text) => forbiddenCharacters(text, pattern).some((one) => conforms(one, cloudFormation.pattern!)));
}

function tag(what: string, key: Value, value: Value): Violation[] {
  const name = shownText(key);
  return [...length(`The key of the ${what} "${name}"`, key, TAG.Key), ...length(`The value of the ${what} "${name}"`, value, TAG.Value)];
}

function tagKeys({ tags, access, reading }: Role): Violation[] {
  const words = ['tag key', 'tag keys'] as const;
  const own = Object.keys(tags).filter((key) => !reading?.unknownTexts?.includes(key));
  const keys = knownTexts(knownItems(access.accessControlTags).map(({ key }) => key));
  const fix = 'use other keys';
  return [
    ...characters([...quotedAs(words, own, TAG.Key), ...quotedAs(['access control tag key', 'access control tag keys'], keys, TAG.Key)], TAG.Key, fix),
    ...characters(quotedAs(words, refusedByApiAlone(own, TAG_KEY_OF_API, TAG.Key), TAG_KEY_OF_API), TAG_KEY_OF_API, fix, API),
  ];
}

/** Texts of a list that are there whatever the deployment knows. */
function certain(values: readonly Value[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** What of some texts has characters that are not allowed, in one phrase: `the tag keys "a b" and "c d"`. */
function quotedAs([one, several]: readonly [string, string], texts: readonly string[], { pattern = '' }: Allowed): string[] {
  // What only the deployment knows is a token.
  const wrong = [...new Set(texts)].filter((text) => text !== '' && !text.includes('${Token[') && !conforms(text, pattern));
  return wrong.length === 0 ? [] : [`the ${verb(wrong, one, several)} ${quoted(wrong)}`];
}

function characters(phrases: readonly string[], { pattern = '' }: Allowed, fix: string, by = 'CloudFormation'): Violation[] {
  const reserved = reservedBeginnings(pattern);
  return phrases.length === 0 ? [] : [{
    message: `${by} does not accept ${list(phrases)}: it allows ${allowedCharacters(pattern)}${
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

function length(what: string, value: Value, { minLength = 0, maxLength = Infinity }: Allowed): Violation[] {
  const text = knownText(value);
  return text === undefined || text.length >= minLength && text.length <= maxLength ? [] : [{
    message: `${what} has ${text.length} characters; CloudFormation allows ${minLength} to ${maxLength}.`,
    fix: text.length < minLength ? 'fill it in' : 'shorten it',
  }];
}
