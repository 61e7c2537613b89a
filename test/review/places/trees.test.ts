import fc from 'fast-check';
import { stringify } from 'yaml';
import { jsonTree } from '../../../src/review/places/json-tree';
import { Lines } from '../../../src/review/places/lines';
import { nodeAt, textIn, type SourceNode } from '../../../src/review/places/source-tree';
import { yamlTree } from '../../../src/review/places/yaml-tree';

const written = (text: string, node: SourceNode | undefined) => node && text.slice(node.start, node.end);

const NASTY = {
  'a"b': { '\\': ['x', { ':': 'y' }], '{,}': [] },
  '': { '': '' },
  '\ud83d\ude00\n': [[], [[]], { '__proto__ ': 'Users.View' }],
  'number': 1e21,
  'nothing': null,
};

/** Every path in a value, with what is at its end and what that is in. */
function pathsIn(value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown; around: unknown }[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return members.flatMap(([key, one]) => [{ path: [...path, key], value: one, around: value }, ...pathsIn(one, [...path, key])]);
}

function expectEverything(given: unknown, text: string): void {
  const tree = jsonTree(text);
  for (const { path, value, around } of pathsIn(given)) {
    const node = nodeAt(tree, path)!;
    expect(node.text).toBe(typeof value === 'string' ? value : undefined);
    const shown = written(text, node)!;
    if (!Array.isArray(around)) {
      expect(JSON.parse(shown)).toBe(path.at(-1));
    } else if (typeof value !== 'object' || value === null) {
      expect(JSON.parse(shown)).toEqual(value);
    } else {
      expect(shown).toBe(Array.isArray(value) ? '[' : '{');
    }
  }
}

test('JSON: every member is where its key is, and every item where it is itself', () => {
  expectEverything(NASTY, JSON.stringify(NASTY, undefined, 2));
  expectEverything(NASTY, JSON.stringify(NASTY));
  fc.assert(fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
    fc.pre(typeof value === 'object' && value !== null);
    // What a parser reads: it leaves out a key of this name.
    const text = JSON.stringify(value, undefined, indent);
    fc.pre(!text.includes('"__proto__"'));
    expectEverything(JSON.parse(text), text);
  }), { numRuns: 300 });
});

test('JSON is read in time that grows with the text, however deep', () => {
  const depth = 200_000;
  const text = `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;
  expect(written(text, nodeAt(jsonTree(text), ['a', '0', 'a', '0']))).toBe('{');
});

test('YAML: members, items, short forms and what an alias stands for', () => {
  const text = [
    '"Resources":', '  A: &a', '    Type: X', '    Properties:', '      Permissions: !If [C, [Users.View], ["Cases.View"]]',
    '  ? B', '  : *a', '  C: { <<: *a }', 'yes: 1', '012: 2',
  ].join('\n');
  const tree = yamlTree(text);
  const lines = new Lines(text);
  const line = (node: SourceNode | undefined) => node && lines.region(node.start, node.end).line;
  const permissions = nodeAt(tree, ['Resources', 'A', 'Properties', 'Permissions'])!;
  expect([line(nodeAt(tree, ['Resources'])), line(nodeAt(tree, ['Resources', 'A'])), line(permissions)]).toEqual([1, 2, 5]);
  expect(written(text, textIn(permissions, ['Absent', 'Cases.View', 'Users.View']))).toBe('"Cases.View"');
  expect(line(nodeAt(tree, ['Resources', 'B']))).toBe(6);
  expect(line(nodeAt(tree, ['Resources', 'B', 'Properties']))).toBe(4);
  expect(nodeAt(tree, ['Resources', 'C', 'Properties'])).toBeUndefined();
  expect(() => yamlTree('a: &a [*a]')).not.toThrow();
});

test('YAML of any names is found as it is written', () => {
  fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.array(fc.string())), (value) => {
    const text = stringify(value, { version: '1.1' });
    const tree = yamlTree(text);
    for (const [key, items] of Object.entries(value)) {
      expect(nodeAt(tree, [key])).toBeDefined();
      items.forEach((item, index) => expect(nodeAt(tree, [key, String(index)])?.text).toBe(item));
    }
  }), { numRuns: 100 });
});

test('lines and columns count from one, whatever ends the lines', () => {
  const lines = new Lines('a\r\nbc\n\nd');
  expect(lines.region(0, 1)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 2 });
  expect(lines.region(3, 8)).toEqual({ line: 2, column: 1, endLine: 4, endColumn: 2 });
});
