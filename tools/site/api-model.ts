import {
  isClassType, isEnumType, isInterfaceType, isNamedTypeReference,
  type Assembly, type Callable, type Docs, type InterfaceType, type Method, type Property, type Type,
} from '@jsii/spec';
import { constructorLine, methodLine, propertyLine, type Owner } from '../api-list/member-line';

/** A type of the public API, as its page shows it. */
export interface ApiType {
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly docs: Docs;
  readonly above: readonly string[];
  readonly make?: ApiMember;
  /** What its constructor is given, or what it has where it is a struct. */
  readonly props: readonly ApiProperty[];
  readonly constants: readonly ApiMember[];
  readonly properties: readonly ApiMember[];
  readonly methods: readonly ApiMember[];
  /** Types that take or give it. */
  readonly usedBy: readonly string[];
}

export interface ApiMember {
  readonly name: string;
  readonly line: string;
  readonly docs: Docs;
  readonly parameters: readonly { readonly name: string; readonly docs: Docs }[];
}

export interface ApiProperty {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly docs: Docs;
}

/** What the groups of types are called, by the folder that has them; of several that fit, the first. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['src/profiles/ready', 'Ready roles'],
  ['src/profiles', 'Security profiles'],
  ['src/deployment', 'Instances and their validation'],
  ['src/roles/settings', 'Settings of applications'],
  ['src/roles', 'Features and scopes'],
  ['src/permissions/generated', 'Constants for permissions'],
  ['src/permissions', 'Permissions'],
  ['src/rules', 'Rules and guardrails'],
  ['src/synthesis', 'Rules and guardrails'],
  ['src/enforcement', 'Hook and watch'],
  ['src/applications', 'Settings of applications'],
  ['src/review', 'Reviews'],
];

/** In the order in which pages are listed. */
export const API_GROUPS = [...new Set(GROUPS.map(([, title]) => title)), 'Others'];

/** Every type of the public API, by its name. */
export function apiTypes(assembly: Pick<Assembly, 'name' | 'types'>): ApiType[] {
  const types = Object.values(assembly.types ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1));
  return types.map((type) => apiType(type, assembly, types));
}

function apiType(type: Type, assembly: Pick<Assembly, 'name' | 'types'>, types: readonly Type[]): ApiType {
  const owner: Owner = { type, assembly: assembly.name };
  const { properties = [], methods = [] } = isEnumType(type) ? {} : type;
  const isStruct = isInterfaceType(type) && type.datatype === true;
  const initializer = isClassType(type) ? type.initializer : undefined;
  const ofProperty = (property: Property): ApiMember => (
    { name: property.name, line: propertyLine(property, owner), docs: property.docs ?? {}, parameters: [] });
  const ofMethod = (method: Method): ApiMember => (
    { name: method.name, line: methodLine(method, owner), docs: method.docs ?? {}, parameters: parametersOf(method) });
  return {
    name: type.name,
    kind: kindOf(type),
    group: GROUPS.find(([folder]) => type.symbolId?.startsWith(`${folder}/`))?.[1] ?? 'Others',
    docs: type.docs ?? {},
    above: aboveOf(type).map((fqn) => fqn.replace(`${assembly.name}.`, '')),
    make: initializer && { name: 'constructor', line: constructorLine(initializer, owner), docs: {}, parameters: parametersOf(initializer) },
    props: propsOf(isStruct ? type.fqn : lastParameter(initializer), assembly),
    constants: isEnumType(type)
      ? type.members.map(({ name, docs = {} }) => ({ name, line: `${type.name}.${name}`, docs, parameters: [] }))
      : properties.filter((property) => property.static).map(ofProperty),
    properties: isStruct ? [] : properties.filter((property) => !property.static).map(ofProperty),
    methods: methods.map(ofMethod),
    usedBy: types.filter((other) => other !== type && mentions(other, type.fqn)).map(({ name }) => name),
  };
}

function kindOf(type: Type): string {
  if (isInterfaceType(type) && type.datatype) {
    return 'struct';
  }
  return isClassType(type) && type.abstract ? 'abstract class' : type.kind;
}

function aboveOf(type: Type): string[] {
  const interfaces = isEnumType(type) ? [] : type.interfaces ?? [];
  return [...(isClassType(type) && type.base !== undefined ? [type.base] : []), ...interfaces];
}

function parametersOf({ parameters = [] }: Callable): ApiMember['parameters'] {
  return parameters.filter(({ docs }) => docs?.summary !== undefined).map(({ name, docs = {} }) => ({ name, docs }));
}

function lastParameter(callable: Callable | undefined): string | undefined {
  const type = callable?.parameters?.at(-1)?.type;
  return type !== undefined && isNamedTypeReference(type) ? type.fqn : undefined;
}

/** Properties of a struct of the library, with those of the structs that it extends: what is required first. */
function propsOf(fqn: string | undefined, assembly: Pick<Assembly, 'name' | 'types'>): ApiProperty[] {
  return [...new Map(structProperties(fqn, assembly).map((property) => [property.name, property])).values()]
    .sort((a, b) => Number(a.isOptional) - Number(b.isOptional));
}

function structProperties(fqn: string | undefined, assembly: Pick<Assembly, 'name' | 'types'>): ApiProperty[] {
  const type = fqn === undefined ? undefined : assembly.types?.[fqn];
  if (type === undefined || !isInterfaceType(type) || !type.datatype) {
    return [];
  }
  const owner = { type, assembly: assembly.name };
  const own = (type.properties ?? []).map((property): ApiProperty => ({
    name: property.name, isOptional: property.optional === true, docs: property.docs ?? {}, type: propertyLine(property, owner).replace(/^.*?: /, ''),
  }));
  return [...own, ...((type as InterfaceType).interfaces ?? []).flatMap((above) => structProperties(above, assembly))];
}

function mentions(type: Type, fqn: string): boolean {
  // Constants of a class are of that class, or are permissions.
  return !isEnumType(type) && JSON.stringify([type.properties?.filter((property) => !property.const), type.methods, isClassType(type) && type.initializer]).includes(`"${fqn}"`);
}
