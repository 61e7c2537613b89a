import { PROFILE_SCHEMA, READ_ONLY } from './profile-schema';
import { wordsOf } from './read-values';
import { canonical, entriesOf, isObject, own, type JsonObject } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import { Similarity } from '../../permissions/similarity';
import { PARTS } from '../../roles/access';
import { isIntrinsic, isNoValue } from '../../roles/access/unresolved';
import { list } from '../../roles/words';

/** What a value of a resource has to be, as CloudFormation's registry says. */
export interface Shape {
  readonly type: string;
  /** All that a text can be. */
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

const TYPE_WORDS: Readonly<Record<string, string>> = { array: 'a list', object: 'an object', string: 'a text', number: 'a number' };

/** The member of an item without which nobody knows what it is, by the list: the schema does not require all of them. */
const FIRST_MEMBERS: ReadonlyMap<string, string> = new Map(PARTS.flatMap(({ form, property }) => (
  typeof form === 'string' ? [] : [[property, Object.values(form)[0]!.property] as const])));

/** Members that a role has as well, where they are judged with its limits. */
const JUDGED_WITH_LIMITS: ReadonlySet<string> = new Set(PARTS.flatMap(({ form, property }) => (
  typeof form === 'string' ? [] : Object.values(form).map((member) => `${member.property} of ${property}`))));

/** What the deployment does not accept in the properties of a profile, as phrases, each once. */
export function flawsOf(properties: unknown = {}): string[] {
  return [...new Set(flawsIn(PROFILE_SCHEMA, properties, ''))];
}

/** @param where the value, for people; empty for the properties themselves */
function flawsIn(shape: Shape, value: unknown, where: string): string[] {
  if (isIntrinsic(value)) {
    const branches = own(value, 'Fn::If');
    return Array.isArray(branches) ? branches.slice(1).flatMap((branch) => flawsIn(shape, branch, where)) : [];
  }
  const type = typeOf(value);
  if (type !== shape.type && !(shape.type === 'string' && (type === 'number' || type === 'boolean'))) {
    return [`${where || 'Properties'} must be ${TYPE_WORDS[shape.type]}, not ${gotInWords(value)}`];
  }
  if (Array.isArray(value)) {
    const first = FIRST_MEMBERS.get(where.split(' of ')[0]!);
    return value.flatMap((item, index) => {
      const name = `item ${index + 1} of ${where}`;
      return [...flawsIn(shape.items!, item, name), ...withoutFirst(item, first, shape.items!, name)];
    });
  }
  return isObject(value) ? flawsOfObject(shape, value, where) : notAmong(shape.enum, String(value), where);
}

function notAmong(allowed: readonly string[] | undefined, value: string, where: string): string[] {
  const isJudged = allowed === undefined || allowed.includes(value) || value.includes('{{resolve:')
    || JUDGED_WITH_LIMITS.has(where.replace(/ item \d+ of/, ''));
  return isJudged ? [] : [`${where} must be ${list(allowed, 'or')}, not "${visible(value)}"`];
}

function flawsOfObject({ properties = {}, required = [] }: Shape, value: JsonObject, where: string): string[] {
  // Outside of lists, the names alone say where.
  const of = where.startsWith('item ') ? ` of ${where}` : '';
  return [
    ...Object.keys(value).filter((name) => !Object.hasOwn(properties, name)).map((name) => {
      const meant = nearest(name, Object.keys(properties).filter((one) => !Object.hasOwn(value, one)));
      return `"${visible(name)}" is no property of ${where || 'a security profile'}${meant === undefined ? '' : ` (${meant} is meant)`}`;
    }),
    // What a profile itself has to have is judged with its limits.
    ...(where === '' ? READ_ONLY.filter((name) => Object.hasOwn(value, name)).map((name) => `${name} is set by Connect`)
      : required.filter((name) => isAbsent(own(value, name))).map((name) => lacks(where, name))),
    ...Object.entries(properties).filter(([name]) => !isAbsent(own(value, name)))
      .flatMap(([name, shape]) => flawsIn(shape, own(value, name), `${name}${of}`)),
  ];
}

/** Says once what the schema requires as well. */
function withoutFirst(item: unknown, first: string | undefined, { required = [] }: Shape, where: string): string[] {
  const isKnown = isObject(item) && !isIntrinsic(item);
  return isKnown && first !== undefined && !required.includes(first) && isAbsent(own(item, first)) ? [lacks(where, first)] : [];
}

function lacks(where: string, name: string): string {
  return `${where} has no ${name}`;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || isNoValue(value);
}

function nearest(name: string, names: readonly string[]): string | undefined {
  const candidates = names.filter((one) => !READ_ONLY.includes(one)).map((key) => ({ key, wordings: [key] }));
  return new Similarity(candidates).mostSimilar(name, [], 1)[0];
}

/** What is there in place of what has to be, all of it: nothing else shows it. */
function gotInWords(value: unknown): string {
  if (typeof value === 'string') {
    return `the text "${visible(value)}"`;
  }
  // A value that is no reference is shown without the sign of one.
  const words = wordsOf(value).replace(/^\$\{(.*)\}$/s, '$1');
  return typeof value === 'object' && value !== null ? `the ${Array.isArray(value) ? 'list' : 'object'} ${words}` : words;
}

function typeOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'array' : typeof value;
}

/**
 * The properties, with a name for each item that lacks the member which says what it is: that there is one has to be seen, although
 * nobody can say which.
 */
export function withNamedItems(value: unknown, property = ''): unknown {
  const first = FIRST_MEMBERS.get(property);
  if (first !== undefined) {
    return value === null || isIntrinsic(value) ? value : [value].flat().map((item) => nameItem(item, first));
  }
  return isObject(value) && !isIntrinsic(value)
    ? Object.fromEntries(entriesOf(value).map(([name, inner]) => [name, withNamedItems(inner, name)])) : value;
}

function nameItem(item: unknown, first: string): unknown {
  if (!isObject(item)) {
    return { [first]: typeof item === 'string' ? item : canonical(item) };
  }
  return isIntrinsic(item) || !isAbsent(own(item, first)) ? item : { ...item, [first]: `(without ${first})` };
}
