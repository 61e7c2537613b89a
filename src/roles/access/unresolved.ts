import { pushAll } from './push-all';
import { literalText, templateText } from './template-text';

/** One thing that an unresolved value is made from. */
export interface Reference {
  /** `resource` stands for parameters too: only the template tells a reference to one from a reference to the other. */
  readonly kind: 'resource' | 'import' | 'condition' | 'mapping' | 'dynamic reference';
  /** Logical id of a resource or parameter, or the name of an import, a condition or a mapping. */
  readonly name: string;
  readonly attribute?: string;
}

/** A value that only the deployment knows. It has a place in every shape that has the value: nothing can forget it. */
export interface Unresolved {
  /** What the template has in its place, such as `{ Ref: 'Group' }`. */
  readonly written: unknown;
  /** What that refers to, each once. */
  readonly refersTo: readonly Reference[];
  /** The same for people, such as `${Group}`: values that are made from different things have different texts. */
  readonly text: string;
  /** What rules and reports take in its place, because the template tells that it can be this. */
  readonly taken?: Taken;
  /** It stands for any number of items of a list. */
  readonly isList?: true;
  /** Of a list that a resource has some properties deeper, how many of them lead to what is written. */
  readonly depth?: number;
}

/** A text or an item that a value can turn out to be. */
export interface Taken {
  readonly as: unknown;
  /** When it does, as a phrase: `default of ${Group}`, `if Prod`. */
  readonly because: string;
  /** Whether it is there at all depends on that. */
  readonly isOptional?: true;
}

/** A text, or what only the deployment makes one from. */
export type Value = string | Unresolved;

/** What is to be said of an unresolved value. */
export interface UnresolvedOptions {
  readonly taken?: Taken;
  readonly isList?: boolean;
  readonly depth?: number;
  /** What people are shown, if not what `templateText` makes of it. */
  readonly text?: string;
  /** The same as a template has it, where what is to be written is a token. */
  readonly asInTemplate?: unknown;
}

/** Marks them for all copies of the library, in a way that no template has: one of somebody else can have objects of any form. */
const UNRESOLVED = Symbol.for('cdk-connect-security-profiles.Unresolved');

export function unresolvedValue(written: unknown, options: UnresolvedOptions = {}): Unresolved {
  const { taken, isList, depth, asInTemplate = written, text } = options;
  return Object.defineProperty({
    written,
    refersTo: referencesIn(asInTemplate),
    text: text ?? templateText(asInTemplate),
    ...(taken === undefined ? {} : { taken }),
    ...(isList ? { isList } : {}),
    ...(depth === undefined ? {} : { depth }),
  }, UNRESOLVED, { value: true });
}

/** The same value, taken for something else. */
export function takenFor(value: Unresolved, as: unknown): Unresolved {
  return Object.defineProperty({ ...value, taken: { ...value.taken!, as } }, UNRESOLVED, { value: true });
}

export function isUnresolved(value: unknown): value is Unresolved {
  return typeof value === 'object' && value !== null && UNRESOLVED in value;
}

/** Whether a template has a function or a reference at a place, in which it cannot have anything else. */
export function isIntrinsic(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
}

/** Whether a template says that there is nothing at a place. */
export function isNoValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'Ref' in value && value.Ref === 'AWS::NoValue';
}

/** The text of a value, as far as it is known or taken for one; `undefined` where only the deployment knows it. */
export function knownText(value: Value | undefined): string | undefined {
  const known = isUnresolved(value) ? value.taken?.as : value;
  return typeof known === 'string' ? known : undefined;
}

/** The text of a value, or what it is made from. */
export function shownText(value: Value): string {
  return knownText(value) ?? (value as Unresolved).text;
}

/** The same with all that can be said of it: different values have different words. */
export function textInWords(value: Value): string {
  return isUnresolved(value) ? inWords(value, String) : literalText(value);
}

/** What is known of an unresolved value: what it is taken for and why, or what it is made from. */
export function inWords({ text, taken }: Unresolved, textOf: (as: any) => string): string {
  return taken ? `${textOf(taken.as)} (${taken.because})` : text;
}

/** The texts of a list, as far as they are known or taken for something. */
export function knownTexts(values: readonly Value[]): string[] {
  return values.flatMap((value) => knownText(value) ?? []);
}

/** What a list has, without what only the deployment knows. */
export function knownItems<T>(items: readonly (T | Unresolved)[]): T[] {
  return items.flatMap((item) => {
    const known: unknown = isUnresolved(item) ? item.taken?.as : item;
    return known === undefined ? [] : [known as T];
  });
}

/** What tells the items of a list from each other, each once: what is known of it, sorted, and what is not. */
export function byFirst<T>(items: readonly (T | Unresolved)[], first: (item: T) => Value) {
  const values = items.map((item): Value => {
    const [known] = knownItems([item]);
    return known === undefined ? item as Unresolved : first(known);
  });
  const unknown = new Map(values.filter(isUnresolved).filter(({ taken }) => !taken).map((value) => [value.text, value]));
  return { known: [...new Set(knownTexts(values))].sort(), unknown: [...unknown.values()] };
}

/** Whether all items of a list are known, or taken for something. */
export function isAllKnown(items: readonly unknown[]): boolean {
  return items.every((item) => !isUnresolved(item) || item.taken !== undefined);
}

/** Whether a value or a part of it is one that the deployment decides on, whatever it is taken for. */
export function dependsOnDeployment(value: unknown): boolean {
  return isUnresolved(value) || (typeof value === 'object' && value !== null && Object.values(value).some(dependsOnDeployment));
}

/** Whether only the deployment knows an item, or a part of it. */
export function isPartlyUnresolved(value: unknown): boolean {
  return isUnresolved(value) ? value.taken === undefined
    : typeof value === 'object' && value !== null && Object.values(value).some(isPartlyUnresolved);
}

/** What a value of a template refers to, each once. Walks without recursion: templates of others can be nested deeper than the stack is. */
export function referencesIn(written: unknown): Reference[] {
  const found = new Map<string, Reference>();
  const open: unknown[] = [written];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      dynamicReferences(value).forEach((one) => found.set(JSON.stringify(one), one));
    } else if (typeof value === 'object' && value !== null) {
      pushAll(open, Object.values(value));
      Object.entries(value).flatMap(([name, given]) => (Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name](given) : []))
        .forEach((one) => found.set(JSON.stringify(one), one));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
function dynamicReferences(text: string): Reference[] {
  return [...text.matchAll(/\{\{resolve:([^}]+)\}\}/g)].map(([, name]) => ({ kind: 'dynamic reference', name }));
}

/** What an intrinsic function refers to, by its name. */
const FUNCTIONS: Readonly<Record<string, (given: unknown) => Reference[]>> = {
  'Ref': (given) => named('resource', given),
  'Fn::GetAtt': (given) => {
    const [name, ...attribute] = Array.isArray(given) ? given as unknown[] : String(given).split('.');
    return named('resource', name).map((one) => ({ ...one, attribute: attribute.filter((part) => typeof part === 'string').join('.') }));
  },
  'Fn::Sub': (given) => {
    const text: unknown = Array.isArray(given) ? given[0] : given;
    return typeof text !== 'string' ? [] : [...text.matchAll(/\$\{([^!.{}][^.{}]*)(?:\.([^{}]+))?\}/g)].map(([, name, attribute]): Reference => (
      { kind: 'resource', name, ...(attribute === undefined ? {} : { attribute }) }));
  },
  'Fn::ImportValue': (given) => named('import', given),
  'Fn::If': (given) => named('condition', Array.isArray(given) ? given[0] : undefined),
  'Fn::FindInMap': (given) => named('mapping', Array.isArray(given) ? given[0] : undefined),
};

function named(kind: Reference['kind'], name: unknown): Reference[] {
  return typeof name === 'string' ? [{ kind, name }] : [];
}
