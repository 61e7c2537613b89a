import type { Role } from '../../roles/role';
import { list, quoted, verb } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import { Severity } from '../finding';
import type { RoleRule, SingleFinding } from '../rule';

const SPLIT = 'split the role into two that are held together';

type Told = Pick<SingleFinding, 'message' | 'fix'> & { readonly permissions?: readonly string[] };

type Limit = { readonly allowed: number; readonly api?: number };

interface Count {
  readonly what: string;
  readonly most: Limit;
  readonly number: (role: Role) => number;
  readonly fix: string;
}

/** `AWS::Connect::SecurityProfile` on the left; `api` where Connect's own API allows more. */
const MOST = {
  permissions: { allowed: 500 },
  name: { allowed: 128 },
  description: { allowed: 250 },
  accessControlTags: { allowed: 2, api: 4 },
  restrictedResources: { allowed: 10 },
  applications: { allowed: 10 },
  applicationPermissions: { allowed: 10, api: 50 },
  flowModules: { allowed: 10 },
  tags: { allowed: 50 },
  tagKey: { allowed: 128 },
  tagValue: { allowed: 256 },
  hierarchyGroupId: { allowed: 127 },
  dataTableAttributes: { allowed: 5 },
  dataTableAttribute: { allowed: 127 },
  dataTableValues: { allowed: 2 },
} as const satisfies Record<string, Limit>;

/** What a role has most of, each with what to do about too many. */
const COUNTS: readonly Count[] = [
  { what: 'permissions', most: MOST.permissions, number: (role) => role.permissions.length, fix: SPLIT },
  {
    what: 'access control tags',
    most: MOST.accessControlTags,
    number: (role) => Object.keys(role.accessControlTags).length,
    fix: 'use fewer tags, such as one that stands for a combination',
  },
  { what: 'resources restricted by tags', most: MOST.restrictedResources, number: (role) => role.tagRestrictedResources.length, fix: 'restrict fewer resources' },
  { what: 'resources restricted by hierarchy', most: MOST.restrictedResources, number: (role) => role.hierarchyRestrictedResources.length, fix: 'restrict User only' },
  { what: 'applications', most: MOST.applications, number: (role) => role.applications.length, fix: SPLIT },
  { what: 'flow modules', most: MOST.flowModules, number: (role) => role.flowModules.length, fix: SPLIT },
  {
    what: 'attributes that limit access to data tables',
    most: MOST.dataTableAttributes,
    number: (role) => role.dataTableAttributes?.length ?? 0,
    fix: SPLIT,
  },
  { what: 'tags', most: MOST.tags, number: (role) => Object.keys(role.tags).length, fix: 'use fewer tags' },
];

const APPLICATION_TYPES = ['MCP', 'THIRD_PARTY_APPLICATION'];

export const cloudformationLimits: RoleRule = {
  id: 'cloudformation-limits',
  severity: Severity.ERROR,
  title: 'What CloudFormation does not accept',
  description: 'CloudFormation rejects the profile at deployment: something required is missing, a permission is listed twice, or there is too '
    + 'much of something. Some of its limits are stricter than those of Connect\'s own API, so a '
    + `profile that was created by hand may not fit: ${MOST.accessControlTags.allowed} access control tags instead of ${MOST.accessControlTags.api}, and `
    + `${MOST.applicationPermissions.allowed} permissions per application instead of ${MOST.applicationPermissions.api}.`,
  sources: ['cloudformation-schema', 'connect-api-model'],
  check: (role) => [
    ...flaws(role),
    ...COUNTS.filter(({ number, most }) => number(role) > most.allowed).map(({ what, number, most, fix }) => tooMany(what, number(role), most, fix)),
    // Those of the catalog are short enough.
    ...uncatalogued(role).flatMap(permissionName),
    ...Object.entries(role.accessControlTags).flatMap(([key, value]) => tag('access control tag', key, value)),
    ...hierarchy(role),
    ...role.applications.flatMap(application),
    ...role.flowModules.flatMap(flowModule),
    ...(role.dataTableAttributes ?? []).flatMap(dataTableAttribute),
    ...length('The description', role.description ?? '', MOST.description, 0),
    ...Object.entries(role.tags).flatMap(([key, value]) => tag('tag', key, value)),
  ].map((told): SingleFinding => ({ permissions: [], ...told, role: role.id })),
};

function flaws({ flaws: { missing, repeated } = { missing: [], repeated: [] } }: Role): Told[] {
  return [
    ...missing.map((property) => ({ message: `The profile has no ${property}, which CloudFormation requires.`, fix: `give it a ${property}` })),
    ...(repeated.length === 0 ? [] : [{
      permissions: repeated,
      message: `${list(repeated)} ${verb(repeated, 'is', 'are')} listed more than once, which CloudFormation does not allow.`,
      fix: 'list every permission once',
    }]),
  ];
}

function permissionName(name: string): Told[] {
  return name.length >= 1 && name.length <= MOST.name.allowed ? [] : [{
    permissions: [name],
    message: `The permission name "${name}" has ${name.length} characters; CloudFormation allows 1 to ${MOST.name.allowed}.`,
    fix: 'correct the name',
  }];
}

function hierarchy({ hierarchyGroupId: group = '', hierarchyRestrictedResources }: Role): Told[] {
  return [
    ...hierarchyRestrictedResources.filter((resource) => resource !== 'User').map((resource) => ({
      message: `"${resource}" cannot be restricted by hierarchy; Connect accepts only User.`,
      fix: 'restrict User, or use access control tags',
    })),
    ...(group.length > MOST.hierarchyGroupId.allowed || !/^[a-zA-Z0-9-]*$/.test(group) ? [{
      message: `"${group}" is not the id of a hierarchy group: letters, digits and hyphens, at most ${MOST.hierarchyGroupId.allowed}.`,
      fix: 'give the group\'s id, the last part of its ARN',
    }] : []),
  ];
}

function application({ namespace, permissions: granted, type }: Role['applications'][number]): Told[] {
  return [
    ...length(`The namespace "${namespace}"`, namespace, MOST.name, 1),
    ...(granted.length === 0 ? [type === 'MCP' ? {
      message: `The MCP server ${namespace} is granted without any tool; CloudFormation requires at least 1.`,
      fix: 'give the ids of its tools, or remove the server',
    } : {
      message: `The application ${namespace} is granted without any permission; CloudFormation requires at least 1.`,
      fix: 'grant ACCESS, or remove the application',
    }] : []),
    ...atMost(`permissions of the application ${namespace}`, granted.length, MOST.applicationPermissions),
    ...granted.flatMap((name) => length(`The permission "${name}" of the application ${namespace}`, name, MOST.name, 1)),
    ...(type !== undefined && !APPLICATION_TYPES.includes(type) ? [{
      message: `The application ${namespace} has the type "${type}"; CloudFormation accepts ${list(APPLICATION_TYPES, 'or')}.`,
      fix: `use ${list(APPLICATION_TYPES, 'or')}`,
    }] : []),
    ...(type !== 'MCP' ? notOfThirdParty(namespace, granted.filter((name) => name !== 'ACCESS')) : []),
  ];
}

function notOfThirdParty(namespace: string, names: readonly string[]): Told[] {
  return names.length === 0 ? [] : [{
    message: `The third-party application ${namespace} is granted ${quoted(names)}; the only permission of a third-party application is ACCESS.`,
    fix: 'grant ACCESS, or give the type MCP if it is an MCP server',
  }];
}

function flowModule({ moduleId, type }: Role['flowModules'][number]): Told[] {
  return [
    ...length(`The flow module id "${moduleId}"`, moduleId, MOST.name, 1),
    ...(type !== undefined && type !== 'MCP' ? [{
      message: `The flow module ${moduleId} has the type "${type}"; CloudFormation accepts only MCP.`,
      fix: 'use MCP',
    }] : []),
  ];
}

function dataTableAttribute({ name, values }: NonNullable<Role['dataTableAttributes']>[number]): Told[] {
  return [
    ...length(`The name of the data table attribute "${name}"`, name, MOST.dataTableAttribute, 1),
    ...atMost(`values of the data table attribute ${name}`, values.length, MOST.dataTableValues),
    ...(values.length === 0 || values.includes('') ? [{
      message: `The data table attribute ${name} has ${values.length === 0 ? 'no value' : 'an empty value'}; CloudFormation requires at least 1, none of them empty.`,
      fix: 'give the values that holders may reach, or remove the attribute',
    }] : []),
  ];
}

function tag(what: string, key: string, value: string): Told[] {
  return [
    ...length(`The key of the ${what} "${key}"`, key, MOST.tagKey, 1),
    ...length(`The value of the ${what} "${key}"`, value, MOST.tagValue, 0),
    ...(key.startsWith('aws:') ? [{ message: `The ${what} "${key}" begins with aws:, which is reserved.`, fix: 'use another key' }] : []),
  ];
}

function atMost(what: string, number: number, most: Limit): Told[] {
  return number <= most.allowed ? [] : [tooMany(what, number, most, SPLIT)];
}

function tooMany(what: string, number: number, { allowed, api }: Limit, fix: string): Told {
  return { message: `The role has ${number} ${what}; CloudFormation allows ${allowed}${api === undefined ? '' : ` (Connect's API allows ${api})`}.`, fix };
}

function length(what: string, text: string, most: Limit, least: number): Told[] {
  return text.length >= least && text.length <= most.allowed ? [] : [{
    message: `${what} has ${text.length} characters; CloudFormation allows ${least} to ${most.allowed}.`,
    fix: text.length < least ? 'fill it in' : 'shorten it',
  }];
}
