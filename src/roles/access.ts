import { own, readForm, showForm, showOne, sortForm, wholeOf, writeForm, type Field, type Form, type ValueReader } from './access/form';
import { inWords, isIntrinsic, isNoValue, isUnresolved, textInWords, type Value } from './access/unresolved';
import { byCodeUnit, list } from './words';

/** A list, in which an unresolved value can stand for an item or for all of it. */
type ListOf<V, T> = readonly (T | Exclude<V, string>)[];

/** What a profile holds besides permissions, and what limits it: with repeated items, as they are given. */
export interface AccessOf<V> {
  /** Tags that a resource must carry for holders to reach it. */
  readonly accessControlTags: ListOf<V, { readonly key: V; readonly value: V }>;
  readonly tagRestrictedResources: readonly V[];
  readonly hierarchyGroupId?: V;
  readonly hierarchyRestrictedResources: readonly V[];
  /** Third-party applications and MCP servers that holders may use. */
  readonly applications: ListOf<V, { readonly namespace: V; readonly permissions: readonly V[]; readonly type?: V }>;
  /** Flow modules that AI agents may run as tools. */
  readonly flowModules: ListOf<V, { readonly id: V; readonly type?: V }>;
  /** Primary attributes that limit which rows of data tables holders reach, with the values that they reach. */
  readonly dataTableAttributes: ListOf<V, { readonly name: V; readonly values: readonly V[] }>;
  /** AI agents that holders may call. */
  readonly aiAgents: ListOf<V, { readonly arn: V; readonly type?: V }>;
}

/** The access of a profile, whatever it was read from. */
export type Access = AccessOf<Value>;

/** Access of which all is known, as of a live profile, or that has texts in place of what is not, for rules and reports. */
export type KnownAccess = AccessOf<string>;

/** Operations of Connect's API that tell the access of a profile, with the words for what they tell. */
export const ACCESS_OPERATIONS = {
  ListSecurityProfileApplications: 'applications',
  DescribeSecurityProfile: 'restrictions',
  ListSecurityProfileFlowModules: 'flow modules',
  ListSecurityProfileAIAgents: 'AI agents',
} as const;

export type AccessOperation = keyof typeof ACCESS_OPERATIONS;

/** The one that tells several parts: they are read as a whole. */
export const RESTRICTIONS = 'DescribeSecurityProfile';

export const OPERATIONS = Object.keys(ACCESS_OPERATIONS) as AccessOperation[];

type Shown<K extends keyof Access> = NonNullable<KnownAccess[K]>;
type ItemOf<T> = T extends readonly (infer I)[] ? I : T;

/** All that is to be said of one part of the access. */
export interface Part<K extends keyof Access = keyof Access> {
  readonly key: K;
  readonly form: Form;
  /** Its name in CloudFormation and in Connect's API. */
  readonly property: string;
  /** The properties of CloudFormation's resource that it is in, from the outermost; `none` where the resource has no place for it. */
  readonly within?: readonly string[] | 'none';
  /** What an item of it has besides, in CloudFormation's resource. */
  readonly besides?: Readonly<Record<string, string>>;
  /** What files for people and programs have of an item, if not all of it. Of a map, the first member is the key. */
  readonly inFiles?: 'first member' | 'map';
  /** It was added after others that the same operation tells: a snapshot that has those need not have it. */
  readonly isLater?: true;
  /** Of such a part, what a deployment clears that does not know of it. */
  readonly clearedAs?: string;
  /** The operation of Connect's API that tells it. */
  readonly operation: AccessOperation;
  readonly title: string;
  /** What a difference is called, what it is about, whether items are compared by their members or as they are, and what one more of it gives. */
  readonly difference: {
    readonly what: string;
    readonly aspect: 'use' | 'access-control';
    readonly by: 'item' | 'text' | 'values';
    readonly more: 'more' | 'less';
  };
  /** An item in a report. */
  item(item: ItemOf<Shown<K>>): string;
  /** What an item gives or limits, one thing a line, where that is not said as in a report. */
  lines?(item: ItemOf<Shown<K>>): string[];
}

function text(property: string, more: Partial<Field> = {}): Field {
  return { property, form: 'text', ...more };
}

function texts(property: string): Field {
  return { property, form: 'texts' };
}

/** Every part, in the order of reports. A property that AWS adds gets an entry here. */
const TABLE: { readonly [K in keyof Required<Access>]: Omit<Part<K>, 'key'> } = {
  accessControlTags: {
    operation: RESTRICTIONS,
    property: 'AllowedAccessControlTags',
    form: { key: text('Key'), value: text('Value') },
    inFiles: 'map',
    title: 'Access-control tags',
    difference: { what: 'access-control tag', aspect: 'access-control', by: 'text', more: 'less' },
    item: ({ key, value }) => `${key}=${value}`,
    lines: ({ key, value }) => [`the tag ${key}=${value}`],
  },
  tagRestrictedResources: {
    operation: RESTRICTIONS,
    property: 'TagRestrictedResources',
    form: 'texts',
    title: 'Restricted by tag',
    difference: { what: 'tag-restricted resource', aspect: 'access-control', by: 'item', more: 'less' },
    item: (resource) => resource,
    lines: (resource) => [`${resource} restricted by tags`],
  },
  hierarchyGroupId: {
    operation: RESTRICTIONS,
    property: 'AllowedAccessControlHierarchyGroupId',
    form: 'text',
    title: 'Hierarchy group',
    difference: { what: 'access-control hierarchy group', aspect: 'access-control', by: 'item', more: 'less' },
    item: (id) => id,
    lines: (id) => [`the hierarchy group ${id}`],
  },
  hierarchyRestrictedResources: {
    operation: RESTRICTIONS,
    property: 'HierarchyRestrictedResources',
    form: 'texts',
    title: 'Restricted by hierarchy',
    difference: { what: 'hierarchy-restricted resource', aspect: 'access-control', by: 'item', more: 'less' },
    item: (resource) => resource,
    lines: (resource) => [`${resource} restricted by hierarchy`],
  },
  applications: {
    operation: 'ListSecurityProfileApplications',
    property: 'Applications',
    form: {
      namespace: text('Namespace'),
      permissions: texts('ApplicationPermissions'),
      type: text('Type', { optional: true, usual: 'THIRD_PARTY_APPLICATION' }),
    },
    title: 'Applications',
    difference: { what: 'application', aspect: 'use', by: 'item', more: 'more' },
    item: ({ namespace, permissions }) => `${namespace} (${[...new Set(permissions)].join(', ')})`,
    lines: ({ namespace, permissions }) => permissions.map((permission) => `${permission} on ${namespace}`),
  },
  flowModules: {
    operation: 'ListSecurityProfileFlowModules',
    property: 'AllowedFlowModules',
    form: { id: text('FlowModuleId'), type: text('Type', { optional: true, usual: 'MCP' }) },
    inFiles: 'first member',
    title: 'Flow modules',
    difference: { what: 'flow module', aspect: 'use', by: 'item', more: 'more' },
    item: ({ id }) => id,
  },
  dataTableAttributes: {
    operation: RESTRICTIONS,
    within: ['GranularAccessControlConfiguration', 'DataTableAccessControlConfiguration', 'PrimaryAttributeAccessControlConfiguration'],
    property: 'PrimaryAttributeValues',
    besides: { AccessType: 'ALLOW' },
    isLater: true,
    clearedAs: 'access to data tables',
    form: { name: text('AttributeName'), values: texts('Values') },
    title: 'Rows of data tables',
    difference: { what: 'data table attribute', aspect: 'access-control', by: 'values', more: 'less' },
    item: ({ name, values }) => `${name}: ${[...new Set(values)].join(' or ')}`,
    lines: ({ name, values }) => [`rows of data tables with the ${name} ${list([...values].sort(), 'or')}`],
  },
  aiAgents: {
    operation: 'ListSecurityProfileAIAgents',
    within: 'none',
    property: 'AllowedAIAgents',
    form: {
      arn: text('Arn'),
      type: text('Type', { optional: true, usual: 'THIRD_PARTY' }),
    },
    inFiles: 'first member',
    title: 'AI agents',
    difference: { what: 'AI agent', aspect: 'use', by: 'item', more: 'more' },
    item: ({ arn }) => arn,
  },
};

/** What all code that goes through the parts sees: it need not know which one it has. */
export type AnyPart = Omit<Part, 'item' | 'lines'> & {
  item(item: any): string;
  lines?(item: any): string[];
};

export const PARTS: readonly AnyPart[] = Object.entries(TABLE).map(([key, part]) => ({ ...part as AnyPart, key: key as keyof Access }));

export function partsOf(operation: AccessOperation): AnyPart[] {
  return PARTS.filter((part) => part.operation === operation);
}

export function partOf(key: keyof Access): AnyPart {
  return PARTS.find((part) => part.key === key)!;
}

/** Access from what each part is. */
export function mapParts<T = Access>(valueOf: (part: AnyPart) => unknown, parts = PARTS): T {
  return Object.fromEntries(parts.map((part) => [part.key, valueOf(part)])) as T;
}

/** No access besides permissions, and nothing that limits it. */
export const NO_ACCESS: KnownAccess = mapParts(({ form }) => (form === 'text' ? undefined : []));

/** Whether a profile has nothing of a part. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Where access is told: by CloudFormation's resource, by Connect's API, or by the request of the validation, which has every part at its top. */
export type AccessSource = 'CloudFormation' | 'API' | 'request';

/** The access that a source tells, or some parts of it. */
export function readAccess(source: AccessSource, properties: unknown, reader: ValueReader, parts = PARTS): Access {
  return mapParts((part) => {
    const path = pathIn(source, part);
    let value: unknown = path && properties;
    for (const [depth, name] of path?.entries() ?? []) {
      if (depth > 0 && reader.outer && (isIntrinsic(value) || typeof value === 'string') && !isNoValue(value)) {
        return reader.outer(value, depth);
      }
      value = own(value, name);
    }
    return readForm(part.form, value, reader);
  }, parts);
}

/** What `readAccess` reads, without parts that there is nothing of, or that the source has no place for. */
export function writeAccess(source: AccessSource, access: Access): Record<string, unknown> {
  // Most profiles have permissions only.
  return access === NO_ACCESS ? {} : Object.fromEntries(filled(access).sort(byDepth).flatMap((part): [string, unknown][] => {
    const { form, key, besides } = part;
    const path = pathIn(source, part) ?? [];
    const depth = wholeOf(access[key])?.depth ?? path.length;
    // A request can have only what is in the outermost property itself.
    if (path.length === 0 || depth > path.length || (source === 'request' && wholeOf(access[key])?.depth !== undefined)) {
      return [];
    }
    const [outermost, ...inner] = path.slice(0, depth);
    const value = writeForm(form, access[key], source === 'request' ? {} : besides);
    return [[outermost, inner.reduceRight((inside: unknown, name) => ({ [name]: inside }), value)]];
  }));
}

/** The properties that a part is in, from the outermost; `undefined` where the source has no place for it. */
export function pathIn(source: AccessSource, { within = [], property }: AnyPart): string[] | undefined {
  if (source === 'request' || within === 'none') {
    return source === 'CloudFormation' ? undefined : [property];
  }
  return [...within, property];
}

/** As the CDK writes properties: by their names, and after them what is somewhere else in the resource or not in it at all. */
function byDepth(a: AnyPart, b: AnyPart): number {
  const [one, other] = [a, b].map(({ within = [] }) => (within === 'none' ? Infinity : within.length));
  return one === other ? byCodeUnit(a.property, b.property) : one - other;
}

/** Parts that a profile has something of. */
export function filled(access: Access): AnyPart[] {
  return PARTS.filter(({ key }) => !isEmpty(access[key]));
}

/** The texts that rules and reports take. Of tags with one key they take the last: Connect has a map of them. */
export function shownAccess(access: Access): KnownAccess {
  return access === NO_ACCESS ? NO_ACCESS : mapParts(({ form, key, inFiles }) => {
    const items = showForm(form, access[key]);
    return inFiles === 'map' ? onceAKey(form, items as Record<string, unknown>[]) : items;
  });
}

function onceAKey(form: Form, items: readonly Record<string, unknown>[]): unknown[] {
  const [key] = Object.keys(form);
  return [...new Map(items.map((item) => [item[key], item])).values()];
}

/** The parts that were read, each in an order of its own. */
export function sortedParts(access: Partial<KnownAccess>): Partial<KnownAccess> {
  return Object.fromEntries(PARTS.filter(({ key }) => Object.hasOwn(access, key))
    .map(({ key, form }) => [key, access[key] && sortForm(form, access[key])]));
}

/** Whether something that an operation of Connect's API tells was read. */
export function isRead(operation: AccessOperation, access: Partial<KnownAccess> = {}): boolean {
  return partsOf(operation).some(({ key }) => Object.hasOwn(access, key));
}

/** A part as files for people and programs have it. */
export function inFile({ key, form, inFiles }: AnyPart, access: Partial<KnownAccess>): unknown {
  const value = access[key];
  if (!Array.isArray(value) || typeof form === 'string') {
    return value;
  }
  const names = Object.keys(form);
  const once = (member: unknown) => (Array.isArray(member) ? [...new Set(member)] : member);
  const items = (value as Record<string, unknown>[]).map((item) => names.map((name) => once(item[name])));
  return inFiles === 'map' ? Object.fromEntries(items)
    : items.map((members) => (inFiles ? members[0] : Object.fromEntries(names.map((name, index) => [name, members[index]]))));
}

/** Access with the names that the first reports had. */
export function reported(access: KnownAccess): Record<string, unknown> {
  return mapParts((part) => (part.key === 'flowModules' ? access.flowModules.map(({ id, type }) => ({ moduleId: id, type })) : inFile(part, access)));
}

/** The items of a part as a report has them: equal texts are equal values. */
export function itemsOf(part: AnyPart, access: Partial<Access>): string[] {
  return [access[part.key] ?? []].flat().map((item: unknown) => itemInWords(part, item));
}

/** An item as a report has it, with what it is made from where only the deployment knows it. */
export function itemInWords(part: AnyPart, item: unknown): string {
  const { form } = part;
  if (form === 'text' || form === 'texts') {
    return part.item(textInWords(item as Value));
  }
  const known = (one: unknown) => part.item(showOne(form, one, textInWords));
  return isUnresolved(item) ? inWords(item, known) : known(item);
}

/** What a part gives or limits, one thing a line: equal lines are equal access. */
export function linesOf({ key, item, lines }: AnyPart, access: Partial<KnownAccess>): string[] {
  return [access[key] ?? []].flat().flatMap((one) => (lines ? lines(one) : [item(one)]));
}
