/** One thing that an unresolved value is made from. */
export interface Reference {
  /** `resource` stands for parameters too: only the template tells a reference to one from a reference to the other. */
  readonly kind: 'resource' | 'import' | 'condition' | 'mapping' | 'dynamic reference';
  /** Logical id of a resource or parameter, or the name of an import, a condition or a mapping. */
  readonly name: string;
  readonly attribute?: string;
}

/** A value that only the deployment knows. It has a place in every shape that has the value, so that nothing can forget it. */
export interface Unresolved {
  /** What the template has in its place, such as `{ Ref: 'Group' }`. */
  readonly written: unknown;
  /** What that refers to, each once. */
  readonly refersTo: readonly Reference[];
  /** The text that rules and reports take in its place, such as the default of a parameter; without one they leave it out. */
  readonly shownAs?: string;
  /** It stands for a whole list. Items beside it are those that the list is taken to have. */
  readonly isList?: true;
  /** Of a list that a resource has some properties deeper, how many of them lead to what is written. */
  readonly depth?: number;
}

/** A text, or what only the deployment makes one from. */
export type Value = string | Unresolved;

/** What is to be said of an unresolved value. */
export interface UnresolvedOptions {
  readonly shownAs?: string;
  readonly isList?: boolean;
  readonly depth?: number;
  /** The same as a template has it, where what is to be written is a token. */
  readonly asInTemplate?: unknown;
}

/** Marks them for all copies of the library, in a way that no template has: one of somebody else can have objects of any form. */
const UNRESOLVED = Symbol.for('cdk-connect-security-profiles.Unresolved');

export function unresolvedValue(written: unknown, { shownAs, isList, depth, asInTemplate = written }: UnresolvedOptions = {}): Unresolved {
  return Object.defineProperty({
    written,
    refersTo: referencesIn(asInTemplate),
    ...(shownAs === undefined ? {} : { shownAs }),
    ...(isList ? { isList } : {}),
    ...(depth === undefined ? {} : { depth }),
  }, UNRESOLVED, { value: true });
}

export function isUnresolved(value: unknown): value is Unresolved {
  return typeof value === 'object' && value !== null && UNRESOLVED in value;
}

/** Whether a template has a function or a reference at a place, in which it cannot have anything else. */
export function isIntrinsic(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
}

/** The text of a value, or what is shown in its place. */
export function shownText(value: Value | undefined): string | undefined {
  return isUnresolved(value) ? value.shownAs : value;
}

/** Walks with a list of its own instead of by recursion: templates of others can be nested deeper than the stack is. */
function referencesIn(written: unknown): Reference[] {
  const found = new Map<string, Reference>();
  const open: unknown[] = [written];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      dynamicReferences(value).forEach((one) => found.set(JSON.stringify(one), one));
    } else if (typeof value === 'object' && value !== null) {
      open.push(...Object.values(value));
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
    return typeof text !== 'string' ? [] : [...text.matchAll(/\$\{([^!.}][^.}]*)(?:\.([^}]+))?\}/g)].map(([, name, attribute]): Reference => (
      { kind: 'resource', name, ...(attribute === undefined ? {} : { attribute }) }));
  },
  'Fn::ImportValue': (given) => named('import', given),
  'Fn::If': (given) => named('condition', Array.isArray(given) ? given[0] : undefined),
  'Fn::FindInMap': (given) => named('mapping', Array.isArray(given) ? given[0] : undefined),
};

function named(kind: Reference['kind'], name: unknown): Reference[] {
  return typeof name === 'string' ? [{ kind, name }] : [];
}
