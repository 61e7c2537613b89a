import {
  CollectionKind, isCollectionTypeReference, isInterfaceType, isIntersectionTypeReference, isNamedTypeReference, isPrimitiveTypeReference,
  type Callable, type Method, type OptionalValue, type Parameter, type Property, type Type, type TypeReference,
} from '@jsii/spec';

/** The type that a member is of, and the assembly whose types are named without it. */
export interface Owner {
  readonly type: Type;
  readonly assembly: string;
}

const API_NAME = /In\s+the\s+API:\s+(\S+)\./;

/** `readonly AgentChannel.name: string`; of a constant for a permission only its name in the API. */
export function propertyLine(property: Property, owner: Owner): string {
  const place = `${owner.type.name}.${property.name}`;
  const apiName = property.const ? API_NAME.exec(property.docs?.remarks ?? '')?.[1] : undefined;
  if (apiName !== undefined) {
    return `${place} = ${apiName}`;
  }
  // All members of a struct are read-only.
  const readonly = property.immutable && !(isInterfaceType(owner.type) && owner.type.datatype);
  const modifiers = [property.protected && 'protected', property.static && 'static', property.abstract && !isInterfaceType(owner.type) && 'abstract', readonly && 'readonly'];
  return [...modifiers.filter(Boolean), `${place}${property.optional ? '?' : ''}: ${typeText(property.type, owner)}`].join(' ');
}

/** `static AgentChannel.of(name: string): AgentChannel`. */
export function methodLine(method: Method, owner: Owner): string {
  const returns = method.returns ? optionalText(method.returns, owner) : 'void';
  const modifiers = [method.protected && 'protected', method.static && 'static', method.abstract && !isInterfaceType(owner.type) && 'abstract', method.async && 'async'];
  return [...modifiers.filter(Boolean), `${owner.type.name}.${method.name}(${parametersText(method, owner)}): ${returns}`].join(' ');
}

/** `new AgentProfile(scope: constructs.Construct, id: string, props: AgentProfileProps)`. */
export function constructorLine(initializer: Callable, owner: Owner): string {
  return `${initializer.protected ? 'protected ' : ''}new ${owner.type.name}(${parametersText(initializer, owner)})`;
}

function parametersText({ parameters = [] }: { readonly parameters?: readonly Parameter[] }, owner: Owner): string {
  return parameters.map(({ name, type, optional, variadic }) => (
    `${variadic ? '...' : ''}${name}${optional && !variadic ? '?' : ''}: ${typeText(type, owner)}${variadic ? '[]' : ''}`)).join(', ');
}

function optionalText({ type, optional }: OptionalValue, owner: Owner): string {
  return `${typeText(type, owner)}${optional ? ' | undefined' : ''}`;
}

function typeText(type: TypeReference, owner: Owner): string {
  const own = (inner: TypeReference) => typeText(inner, owner);
  if (isNamedTypeReference(type)) {
    return type.fqn.startsWith(`${owner.assembly}.`) ? type.fqn.slice(owner.assembly.length + 1) : type.fqn;
  }
  if (isPrimitiveTypeReference(type)) {
    return type.primitive;
  }
  if (isCollectionTypeReference(type)) {
    const { kind, elementtype } = type.collection;
    return kind === CollectionKind.Array ? `${own(elementtype)}[]` : `{ [key: string]: ${own(elementtype)} }`;
  }
  return isIntersectionTypeReference(type) ? type.intersection.types.map(own).join(' & ') : type.union.types.map(own).join(' | ');
}
