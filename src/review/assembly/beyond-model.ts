import { entriesOf, isObject, own } from '../../formats/shapes';
import { partOf, PARTS, type AnyPart } from '../../roles/access';
import { isIntrinsic } from '../../roles/access/unresolved';

/** No property of a profile has conditions in conditions that are deeper; beyond, values are compared as they are. */
const DEEPEST = 20;

/** The lists whose items a role has as objects, by their properties. */
const LISTS: ReadonlyMap<string, AnyPart> = new Map([
  ...PARTS.filter(({ form }) => typeof form !== 'string').map((part) => [part.property, part] as const),
  ['Tags', partOf('accessControlTags')],
]);

const CONTAINERS: ReadonlySet<string> = new Set(PARTS.flatMap(({ within }) => (Array.isArray(within) ? within as string[] : [])));

/** What the properties of a profile have in their objects that a role has no place for: a change of it is seen nowhere else. */
export function beyondModel(properties: unknown): unknown {
  return Object.fromEntries(entriesOf(properties).filter(([name]) => LISTS.has(name) || CONTAINERS.has(name)).flatMap(([name, value]) => {
    const rest = restOf(value, name);
    return rest === undefined ? [] : [[name, rest]];
  }));
}

function restOf(value: unknown, property: string, depth = 0): unknown {
  if (depth > DEEPEST) {
    return value;
  }
  const branches = own(value, 'Fn::If');
  if (Array.isArray(branches) && branches.length === 3) {
    const sides = branches.slice(1).map((side) => restOf(side, property, depth + 1));
    return sides.every((side) => side === undefined) ? undefined
      : { 'Fn::If': [branches[0], ...sides.map((side) => side ?? { Ref: 'AWS::NoValue' })] };
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => restOf(item, property, depth + 1)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  return !isObject(value) || isIntrinsic(value) ? undefined : restOfObject(value, LISTS.get(property), depth);
}

function restOfObject(value: object, part: AnyPart | undefined, depth: number): unknown {
  const members = part === undefined ? [] : Object.values(part.form).map(({ property }) => property);
  const { besides = {} } = part ?? {};
  const rest = [
    ...entriesOf(value).filter(([name]) => !members.includes(name) && !Object.hasOwn(besides, name)).map(([name, inner]) => (
      [name, LISTS.has(name) || CONTAINERS.has(name) ? restOf(inner, name, depth + 1) : inner] as const)),
    ...Object.entries(besides).filter(([name, usual]) => own(value, name) !== usual)
      .map(([name]) => [name, own(value, name) ?? null] as const),
  ].filter(([, inner]) => inner !== undefined);
  // The first member tells which item it is.
  const first = members.slice(0, 1).map((name) => [name, own(value, name)] as const);
  return rest.length === 0 ? undefined : Object.fromEntries([...first, ...rest]);
}
