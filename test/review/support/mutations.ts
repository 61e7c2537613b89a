import fc from 'fast-check';
import { INSTANCE_ARN } from './assembly';

/** Parameters, resources and conditions that references of mutations name. Two parameters have one default. */
export const REFERRED = {
  Parameters: {
    Open: { Type: 'String' }, OpenList: { Type: 'CommaDelimitedList' },
    Usual: { Type: 'String', Default: 'usual' }, Common: { Type: 'String', Default: 'usual' },
  },
  Conditions: { Prod: {}, Test: {} },
};

/** A profile that has every property that CloudFormation lets one set. */
export const EVERYTHING = {
  InstanceArn: INSTANCE_ARN,
  SecurityProfileName: 'everything',
  Description: 'has all',
  Permissions: ['BasicAgentAccess', 'Users.View', 'Queues.View', 'DataTables.View'],
  Tags: [{ Key: 'owner', Value: 'ops' }, { Key: 'site', Value: 'south' }],
  AllowedAccessControlTags: [{ Key: 'dept', Value: 'sales' }, { Key: 'unit', Value: 'emea' }],
  TagRestrictedResources: ['User', 'Queue'],
  AllowedAccessControlHierarchyGroupId: 'group-1',
  HierarchyRestrictedResources: ['User'],
  Applications: [
    { Namespace: 'gateway', ApplicationPermissions: ['orders', 'refunds'], Type: 'MCP' },
    { Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'THIRD_PARTY_APPLICATION' },
  ],
  AllowedFlowModules: [{ FlowModuleId: 'module-1', Type: 'MCP' }, { FlowModuleId: 'module-2', Type: 'MCP' }],
  GranularAccessControlConfiguration: {
    DataTableAccessControlConfiguration: {
      PrimaryAttributeAccessControlConfiguration: {
        PrimaryAttributeValues: [
          { AccessType: 'ALLOW', AttributeName: 'region', Values: ['north', 'west'] }, { AccessType: 'ALLOW', AttributeName: 'line', Values: ['retail'] },
        ],
      },
    },
  },
};

export type Path = readonly (string | number)[];
export type Json = Readonly<Record<string, unknown>>;

/** A place in a value. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** A change of a template, and what it is. */
export interface Mutation {
  readonly what: string;
  readonly to: unknown;
}

const anyReference = fc.constantFrom<unknown>(
  { Ref: 'Open' }, { Ref: 'OpenList' }, { Ref: 'Usual' }, { Ref: 'Common' }, { Ref: 'Resource' }, { Ref: 'AWS::Region' },
  { 'Fn::GetAtt': ['Resource', 'Arn'] }, { 'Fn::GetAtt': ['Resource', 'Id'] }, { 'Fn::GetAtt': 'Nested.Outputs.Id' },
  { 'Fn::ImportValue': 'shared' }, { 'Fn::ImportValue': { 'Fn::Sub': '${Open}-shared' } },
  { 'Fn::Sub': 'a-${Open}' }, { 'Fn::Sub': ['a-${Part}', { Part: { Ref: 'Resource' } }] }, { 'Fn::Join': ['-', ['a', { Ref: 'Usual' }]] },
  { 'Fn::Select': [0, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Resource', 'Arn'] }] }] },
  { 'Fn::Select': [1, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Resource', 'Arn'] }] }] },
  '{{resolve:ssm:/connect/value}}', '{{resolve:ssm:/connect/other}}', '${Open}',
);

const anyCondition = fc.constantFrom<(value: unknown) => unknown>(
  (value) => ({ 'Fn::If': ['Prod', value, { Ref: 'AWS::NoValue' }] }),
(value) => ({ 'Fn::If': ['Test', value, { Ref: 'AWS::NoValue' }] }),
(value) => ({ 'Fn::If': ['Prod', { Ref: 'AWS::NoValue' }, value] }),
(value) => ({ 'Fn::If': ['Prod', value, { Ref: 'Open' }] }),
(value) => ({ 'Fn::If': ['Prod', { 'Fn::If': ['Test', value, { Ref: 'AWS::NoValue' }] }, { Ref: 'AWS::NoValue' }] }),
);

/** A profile that has everything, in some places of which there are functions and references. */
export function anyProfile(): fc.Arbitrary<Json> {
  const replaced = fc.tuple(fc.nat(), fc.oneof(anyReference.map((one) => () => one), anyCondition));
  return fc.array(replaced, { maxLength: 6 }).map((replacements) => replacements.reduce<Json>((properties, [at, replace]) => {
    const { path, value } = pick(placesIn(properties).slice(1), at);
    return withAt(properties, path, replace(value)) as Json;
  }, EVERYTHING));
}

/** One change of a profile, at any depth. */
export function anyMutation(properties: Json): fc.Arbitrary<Mutation> {
  const places = placesIn(properties).slice(1);
  const lists = places.filter(({ value }) => Array.isArray(value));
  const members = places.filter(({ path }) => typeof path[path.length - 1] === 'string');
  const at = (some: readonly Place[]) => fc.nat().map((index) => pick(some, index));
  const changed = (what: string, some: readonly Place[], change: (value: unknown) => unknown) => at(some)
    .map(({ path, value }) => ({ what: `${what} ${path.join('.')}`, to: withAt(properties, path, change(value)) }));
  return fc.oneof(
    changed('another text at', places.filter(({ value }) => typeof value === 'string'), (value) => `${String(value)}x`),
    changed('nothing at', places, () => undefined),
    at(members).map(({ path, value }) => ({
      what: `another name of ${path.join('.')}`,
      to: withAt(withAt(properties, path, undefined), [...path.slice(0, -1), `${path[path.length - 1]}X`], value),
    })),
    fc.tuple(at(places), anyReference).map(([{ path }, one]) => ({
      what: `${JSON.stringify(one)} at ${path.join('.')}`, to: withAt(properties, path, one),
    })),
    fc.tuple(at(places), anyCondition).map(([{ path, value }, condition]) => ({
      what: `a condition at ${path.join('.')}`, to: withAt(properties, path, condition(value)),
    })),
    ...(lists.length === 0 ? [] : [fc.tuple(at(lists), fc.oneof(anyReference, fc.constant('added'))).map(([{ path, value }, one]) => ({
      what: `one more of ${path.join('.')}`, to: withAt(properties, path, [...value as unknown[], one]),
    }))]),
  );
}

/** Equal for values that mean the same: lists have no order, and nothing is there twice. */
export function meaningOf(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${[...new Set(value.map(meaningOf))].sort().join()}]`;
  }
  return typeof value !== 'object' || value === null ? JSON.stringify(value)
    : `{${Object.entries(value).map(([name, inner]) => `${name}:${isFunction(name) ? JSON.stringify(inner) : meaningOf(inner)}`).sort().join()}}`;
}

/** Whether two items of a list may have one key: their order then decides which of them counts. */
export function mayRepeatAKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const items = Array.isArray(value) ? value as (Json | undefined)[] : [];
  const given = items.map((item) => KEYS.map((key) => item?.[key]).find((key) => key !== undefined) ?? referenceIn(item))
    .filter((key) => key !== undefined);
  // Both parameters have one default.
  const keys = given.map((key) => JSON.stringify(key).replace(/Usual|Common/, 'usual'));
  return new Set(keys).size < keys.length || Object.values(value).some(mayRepeatAKey);
}

/** An item that is a reference as a whole is told by what it refers to, as a key that is one. */
function referenceIn(item: Json | undefined): unknown {
  return typeof item === 'object' && item !== null && Object.keys(item).some(isFunction) ? item : undefined;
}

const KEYS = ['Key', 'Namespace', 'FlowModuleId', 'AttributeName'];

/** Texts and names that a value has, other than names of members, and the one type of access that there is. */
export function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') {
    return name === 'AccessType' ? [] : value.split(/[^\w.:-]+/).filter((part) => part !== '' && part !== 'AWS::NoValue');
  }
  return typeof value !== 'object' || value === null ? []
    : Object.entries(value).flatMap(([key, inner]) => textsIn(inner, Array.isArray(value) || isFunction(key) ? name : key));
}

function isFunction(name: string): boolean {
  return name === 'Ref' || name.startsWith('Fn::');
}

/** Every place in a value, functions as a whole. */
export function placesIn(value: unknown, path: Path = []): Place[] {
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).some(isFunction);
  return [{ path, value }, ...(isLeaf ? [] : Object.entries(value).flatMap(([name, inner]) => (
    placesIn(inner, [...path, Array.isArray(value) ? Number(name) : name]))))];
}

/** The same value with another at a place; without the place where that is nothing. */
export function withAt(value: unknown, [name, ...rest]: Path, inner: unknown): unknown {
  if (name === undefined) {
    return inner;
  }
  const changed = withAt((value as Json)[name], rest, inner);
  if (Array.isArray(value)) {
    return (value as unknown[]).map((item, index) => (index === name ? changed : item)).filter((item) => item !== undefined);
  }
  return Object.fromEntries(Object.entries({ ...value as Json, [name]: changed }).filter(([, one]) => one !== undefined));
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length]!;
}
