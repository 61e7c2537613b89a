import { TypeKind, type Assembly, type ClassType, type EnumType, type InterfaceType, type Type } from '@jsii/spec';
import { constructorLine, methodLine, propertyLine, type Owner } from './member-line';
import { byCodeUnit } from '../../src/roles/words';

const NOTICE = '# Generated from the docstrings and types of src/ by tools/api-list/main.ts. Do not edit: change those, build and generate again.\n';

/** The public API as a text: a line for each export with its purpose, and below it a line for each of its own members. */
export function apiList(assembly: Pick<Assembly, 'name' | 'types'>): string {
  const owners = Object.values(assembly.types ?? {}).map((type): Owner => ({ type, assembly: assembly.name }));
  return `${NOTICE}${owners.sort(by(({ type }) => type.name)).map((owner) => `\n${[header(owner), ...members(owner)].join('\n')}\n`).join('')}`;
}

/** Exports whose docstring does not say what they are for. */
export function withoutPurpose({ types = {} }: Pick<Assembly, 'types'>): string[] {
  return Object.values(types).filter(({ docs }) => !docs?.summary).map(({ name }) => name).sort(byCodeUnit);
}

function header({ type, assembly }: Owner): string {
  const local = (fqns: readonly string[] = []) => fqns.map((fqn) => fqn.replace(`${assembly}.`, '')).sort(byCodeUnit).join(', ');
  const base = type.kind === TypeKind.Class && type.base ? ` extends ${local([type.base])}` : '';
  const interfaces = type.kind === TypeKind.Enum ? '' : local(type.interfaces);
  const above = interfaces === '' ? '' : ` ${type.kind === TypeKind.Class ? 'implements' : 'extends'} ${interfaces}`;
  return `${kindOf(type)} ${type.name}${base}${above}  // ${(type.docs?.summary ?? '').replace(/\s+/g, ' ')}`;
}

function kindOf(type: Type): string {
  if (type.kind === TypeKind.Interface && type.datatype) {
    return 'struct';
  }
  return type.kind === TypeKind.Class && type.abstract ? 'abstract class' : type.kind;
}

function members(owner: Owner): string[] {
  const { type } = owner;
  return (type.kind === TypeKind.Enum ? valuesOf(type) : membersOf(type, owner)).map((line) => `  ${line}`);
}

function valuesOf({ name, members: values }: EnumType): string[] {
  return values.map((value) => `${name}.${value.name}`).sort(byCodeUnit);
}

function membersOf(type: ClassType | InterfaceType, owner: Owner): string[] {
  const named = [
    ...(type.properties ?? []).map((property) => ({ name: property.name, line: propertyLine(property, owner) })),
    ...(type.methods ?? []).map((method) => ({ name: method.name, line: methodLine(method, owner) })),
  ];
  const initializer = type.kind === TypeKind.Class ? type.initializer : undefined;
  return [...(initializer ? [constructorLine(initializer, owner)] : []), ...named.sort(by(({ name }) => name)).map(({ line }) => line)];
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnit(key(a), key(b));
}
