import { NO_ACCESS, partOf, PARTS, shownAccess, type KnownAccess } from '../../roles/access';
import type { Field, Limit } from '../../roles/access/form';
import type { Role } from '../../roles/role';
import { list, quoted, verb } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import type { RoleRule, SingleFinding } from '../rule';

const SPLIT = 'split the role into two that are held together';

type Violation = Pick<SingleFinding, 'message' | 'fix'> & { readonly permissions?: readonly string[] };

/** A limit that CloudFormation has. */
type Most = Limit & { readonly cloudFormation: number };

interface Count {
  readonly what: string;
  readonly most: Most;
  readonly number: number;
  readonly fix?: string;
}

/** Of what is not a part of the access. */
const MOST = {
  permissions: { cloudFormation: 500 },
  name: { cloudFormation: 128 },
  description: { cloudFormation: 250 },
  tags: { cloudFormation: 50 },
  tagKey: { cloudFormation: 128 },
  tagValue: { cloudFormation: 256 },
  hierarchyGroupId: { cloudFormation: 127 },
  dataTableAttribute: { cloudFormation: 127 },
} as const satisfies Record<string, Most>;

const APPLICATION_PERMISSIONS = (partOf('applications').form as Record<string, Field>).permissions.most as Most;
const DATA_TABLE_VALUES = (partOf('dataTableAttributes').form as Record<string, Field>).values.most as Most;

/** What a role has most of, each with what to do about too many. */
function counts({ permissions, tags }: Role, access: KnownAccess): Count[] {
  return [
    { what: 'permissions', most: MOST.permissions, number: permissions.length },
    ...(access === NO_ACCESS ? [] : PARTS).flatMap(({ key, most }): Count[] => (
      most?.cloudFormation === undefined ? [] : [{ ...most, most: most as Most, number: [access[key] ?? []].flat().length }])),
    { what: 'tags', most: MOST.tags, number: Object.keys(tags).length, fix: 'use fewer tags' },
  ];
}

const APPLICATION_TYPES = ['MCP', 'THIRD_PARTY_APPLICATION'];

export const cloudformationLimits: RoleRule = {
  id: 'cloudformation-limits',
  check: (role) => {
    const access = shownAccess(role.access);
    return [
      ...flaws(role),
      ...counts(role, access).filter(({ number, most }) => number > most.cloudFormation).map(tooMany),
      // Those of the catalog are short enough.
      ...uncatalogued(role).flatMap(permissionName),
      ...access.accessControlTags.flatMap(({ key, value }) => tag('access control tag', key, value)),
      ...hierarchy(access),
      ...access.applications.flatMap(application),
      ...access.flowModules.flatMap(flowModule),
      ...access.dataTableAttributes.flatMap(dataTableAttribute),
      ...length('The description', role.description ?? '', MOST.description, 0),
      ...Object.entries(role.tags).flatMap(([key, value]) => tag('tag', key, value)),
    ].map((violation): SingleFinding => ({ permissions: [], ...violation, role: role.id }));
  },
};

function flaws({ reading: { flaws: { missing, repeated } = { missing: [], repeated: [] } } = {} }: Role): Violation[] {
  return [
    ...missing.map((property) => ({ message: `The profile has no ${property}, which CloudFormation requires.`, fix: `give it a ${property}` })),
    ...(repeated.length === 0 ? [] : [{
      permissions: repeated,
      message: `${list(repeated)} ${verb(repeated, 'is', 'are')} listed more than once, which CloudFormation does not allow.`,
      fix: 'list every permission once',
    }]),
  ];
}

function permissionName(name: string): Violation[] {
  return name.length >= 1 && name.length <= MOST.name.cloudFormation ? [] : [{
    permissions: [name],
    message: `The permission name "${name}" has ${name.length} characters; CloudFormation allows 1 to ${MOST.name.cloudFormation}.`,
    fix: 'correct the name',
  }];
}

function hierarchy({ hierarchyGroupId: group = '', hierarchyRestrictedResources }: KnownAccess): Violation[] {
  return [
    ...hierarchyRestrictedResources.filter((resource) => resource !== 'User').map((resource) => ({
      message: `"${resource}" cannot be restricted by hierarchy; Connect accepts only User.`,
      fix: 'restrict User, or use access control tags',
    })),
    ...(group.length > MOST.hierarchyGroupId.cloudFormation || !/^[a-zA-Z0-9-]*$/.test(group) ? [{
      message: `"${group}" is not the id of a hierarchy group: letters, digits and hyphens, at most ${MOST.hierarchyGroupId.cloudFormation}.`,
      fix: 'give the group\'s id, the last part of its ARN',
    }] : []),
  ];
}

function application({ namespace, permissions, type }: KnownAccess['applications'][number]): Violation[] {
  const granted = [...new Set(permissions)];
  return [
    ...length(`The namespace "${namespace}"`, namespace, MOST.name, 1),
    ...(granted.length === 0 ? [type === 'MCP' ? {
      message: `The MCP server ${namespace} is granted without any tool; CloudFormation requires at least 1.`,
      fix: 'give the ids of its tools, or remove the server',
    } : {
      message: `The application ${namespace} is granted without any permission; CloudFormation requires at least 1.`,
      fix: 'grant ACCESS, or remove the application',
    }] : []),
    ...atMost(`permissions of the application ${namespace}`, permissions.length, APPLICATION_PERMISSIONS),
    ...granted.flatMap((name) => length(`The permission "${name}" of the application ${namespace}`, name, MOST.name, 1)),
    ...(type !== undefined && !APPLICATION_TYPES.includes(type) ? [{
      message: `The application ${namespace} has the type "${type}"; CloudFormation accepts ${list(APPLICATION_TYPES, 'or')}.`,
      fix: `use ${list(APPLICATION_TYPES, 'or')}`,
    }] : []),
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
  return [
    ...length(`The flow module id "${id}"`, id, MOST.name, 1),
    ...(type !== undefined && type !== 'MCP' ? [{
      message: `The flow module ${id} has the type "${type}"; CloudFormation accepts only MCP.`,
      fix: 'use MCP',
    }] : []),
  ];
}

function dataTableAttribute({ name, values }: KnownAccess['dataTableAttributes'][number]): Violation[] {
  return [
    ...length(`The name of the data table attribute "${name}"`, name, MOST.dataTableAttribute, 1),
    ...atMost(`values of the data table attribute ${name}`, values.length, DATA_TABLE_VALUES),
    ...(values.length === 0 || values.includes('') ? [{
      message: `The data table attribute ${name} has ${values.length === 0 ? 'no value' : 'an empty value'}; CloudFormation requires at least 1, none of them empty.`,
      fix: 'give the values that holders may reach, or remove the attribute',
    }] : []),
  ];
}

function tag(what: string, key: string, value: string): Violation[] {
  return [
    ...length(`The key of the ${what} "${key}"`, key, MOST.tagKey, 1),
    ...length(`The value of the ${what} "${key}"`, value, MOST.tagValue, 0),
    ...(key.startsWith('aws:') ? [{ message: `The ${what} "${key}" begins with aws:, which is reserved.`, fix: 'use another key' }] : []),
  ];
}

function atMost(what: string, number: number, most: Most): Violation[] {
  return number <= most.cloudFormation ? [] : [tooMany({ what, number, most })];
}

function tooMany({ what, number, most: { cloudFormation, api }, fix = SPLIT }: Count): Violation {
  return { message: `The role has ${number} ${what}; CloudFormation allows ${cloudFormation}${api === undefined ? '' : ` (Connect's API allows ${api})`}.`, fix };
}

function length(what: string, text: string, most: Most, least: number): Violation[] {
  return text.length >= least && text.length <= most.cloudFormation ? [] : [{
    message: `${what} has ${text.length} characters; CloudFormation allows ${least} to ${most.cloudFormation}.`,
    fix: text.length < least ? 'fill it in' : 'shorten it',
  }];
}
