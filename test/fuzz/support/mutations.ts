import fc from 'fast-check';
import { corpusOf, type Files, type Seed } from './corpus';

/** What readers have stumbled over, anywhere. */
const ODD_TEXTS = [
  '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u001b[2J', '\u202e', 'a\r\nb', '\u0000', '\ud800', '::error::x', '../../etc/passwd', '/dev/zero',
  '${A}', '${', '{{resolve:ssm:x}}', 'AWS::NoValue', 'x'.repeat(5_000), 'Users.View', 'Users.Veiw', '-1', '1e999', 'true', ':', '~', '=', 'é', '\u{1f600}',
];

const ODD_VALUES: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, [], {}, [null], [[]], { Ref: 'A' }, { 'Fn::If': ['A', 'B'] }, { 'Fn::Sub': '${A' }, { 'Fn::GetAtt': 'A' },
  { 'Fn::Select': [-1, ['a']] }, { 'Fn::Join': ['', { Ref: 'A' }] }, { 'Fn::Split': [1, 2] }, { 'Fn::Transform': { Name: 'X' } }, { 'Fn::ForEach::A': ['B', ['C'], {}] },
  { constructor: { prototype: { polluted: true } } }, JSON.parse('{"__proto__": {"polluted": true}}'), nested(1_000, (inner) => [inner]), nested(1_000, (a) => ({ a })),
];

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  return Array.from({ length: depth }).reduce<unknown>(wrap, 'x');
}

const oddValue = fc.oneof(fc.constantFrom(...ODD_VALUES), fc.constantFrom(...ODD_TEXTS), fc.jsonValue({ maxDepth: 2 }));

/** A change of a value somewhere in it, chosen by numbers. */
type Change = (value: unknown) => unknown;

const structural: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(), from: fc.nat(), what: fc.constantFrom('value', 'name', 'remove', 'repeat', 'move', 'wrap'), odd: oddValue, name: fc.constantFrom(...ODD_TEXTS),
}).map(({ at, from, what, odd, name }) => (value) => {
  const places = placesIn(value);
  const place = places[at % places.length];
  if (place === undefined) {
    return copyOf(odd);
  }
  const { parent, key } = place;
  const old = parent[key];
  const members = parent as Record<string, unknown>;
  switch (what) {
    case 'value': set(parent, key, copyOf(odd)); break;
    case 'name': delete members[key]; set(parent, Array.isArray(parent) ? key : name, old); break;
    case 'remove': delete members[key]; break;
    case 'repeat': set(parent, Array.isArray(parent) ? String(parent.length) : `${key}2`, copyOf(old)); break;
    case 'move': { const other = places[from % places.length]!; set(parent, key, copyOf(other.parent[other.key])); break; }
    case 'wrap': set(parent, key, { 'Fn::If': ['A', old, { Ref: 'AWS::NoValue' }] }); break;
  }
  return value;
});

/** No value is at two places: a change of one would be a change of both. */
function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  const places: Place[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'object' && next !== null) {
      const parent = next as Record<string, unknown>;
      places.push(...Object.keys(parent).map((key) => ({ parent, key })));
      open.push(...Object.values(parent));
    }
  }
  return places;
}

/** As JSON has it: `__proto__` is a member like any other. */
function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

const textual: fc.Arbitrary<(text: string) => string> = fc.record({
  at: fc.nat(), length: fc.nat({ max: 40 }), what: fc.constantFrom('cut', 'insert', 'repeat', 'end', 'open'),
  inserted: fc.oneof(fc.constantFrom(...ODD_TEXTS, '{', '}', '[', ']', '"', ',', ':', '- ', '\n', '&a ', '*a', '!Ref ', '!!js/function ', '<<: ', '#', '\ufeff'), fc.string()),
}).map(({ at, length, what, inserted }) => (text) => {
  const start = text.length === 0 ? 0 : at % text.length;
  const [before, middle, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (what) {
    case 'cut': return before + after;
    case 'insert': return before + inserted + middle + after;
    case 'repeat': return before + middle + middle + after;
    case 'end': return before;
    default: return before + '['.repeat(20_000) + after;
  }
});

type TextChange = (text: string) => string;

/** A text of the corpus with some changes, of what it means where it is JSON, and of its characters. */
const changed: fc.Arbitrary<TextChange> = fc.oneof(
  {
    weight: 4, arbitrary: fc.array(structural, { minLength: 1, maxLength: 4 }).map((changes): TextChange => (text) => {
      const value = parsed(text);
      return value === undefined ? text : JSON.stringify(changes.reduce<unknown>((some, change) => change(some), value)) ?? 'null';
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(textual, { minLength: 1, maxLength: 3 })
      .map((changes): TextChange => (text) => changes.reduce((some, change) => change(some), text)),
  },
);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Those of a reader of one JSON document that are JSON still: what invokes the function has parsed it already. */
export function jsonMutantsOf(reader: string): fc.Arbitrary<Files> {
  return mutantsOf(reader).filter((files) => isJson(Object.values(files)[0]!));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Inputs of the corpus of a reader, one file of each changed. */
export function mutantsOf(reader: string): fc.Arbitrary<Files> {
  const seeds = corpusOf(reader);
  return fc.tuple(fc.constantFrom(...seeds), fc.nat(), changed).map(([{ files }, at, change]: [Seed, number, TextChange]) => {
    const names = Object.keys(files);
    const name = names[at % names.length]!;
    return { ...files, [name]: change(files[name]!) };
  });
}
