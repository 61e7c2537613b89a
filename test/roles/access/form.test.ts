import { readForm, showForm, sortForm, wholeOf, writeForm, type Form, type ValueReader } from '../../../src/roles/access/form';
import { unresolvedValue } from '../../../src/roles/access/unresolved';

const TOOLS: Form = {
  name: { property: 'Name', form: 'text' },
  uses: { property: 'Uses', form: 'texts' },
  type: { property: 'Type', form: 'text', optional: true },
};

const READER: ValueReader = {
  text: (value) => (typeof value === 'string' ? value : undefined),
  items: (value) => (Array.isArray(value) ? value : []),
};

test('items are read without what is no value, and with what repeats', () => {
  expect(readForm('text', 'a', READER)).toBe('a');
  expect(readForm('texts', ['b', 1, 'a', 'b'], READER)).toEqual(['b', 'a', 'b']);
  expect(readForm(TOOLS, [{ Name: 'a', Uses: ['x'], Type: 'T', Other: 1 }, { Name: 'a' }, { Uses: [] }, null, Object.create({ Name: 'inherited' })], READER))
    .toEqual([{ name: 'a', uses: ['x'], type: 'T' }, { name: 'a', uses: [] }]);
});

test('items are written by the names that they are read by', () => {
  expect(writeForm('text', unresolvedValue({ Ref: 'A' }))).toEqual({ Ref: 'A' });
  expect(writeForm('texts', ['b', unresolvedValue({ Ref: 'A' })])).toEqual(['b', { Ref: 'A' }]);
  expect(JSON.stringify(writeForm(TOOLS, [{ name: 'a', uses: ['x'] }], { Kind: 'K' }))).toBe('[{"Kind":"K","Name":"a","Uses":["x"]}]');
});

test('what stands for a whole list is written in its place', () => {
  const whole = unresolvedValue({ Ref: 'List' }, { isList: true });
  expect(writeForm('texts', ['default', whole])).toEqual({ Ref: 'List' });
  expect([wholeOf(['a', whole]), wholeOf(['a', unresolvedValue({ Ref: 'Item' })]), wholeOf(undefined)]).toEqual([whole, undefined, undefined]);
});

test('what is not known is shown by what it is made from, an item in its first member', () => {
  expect(showForm(TOOLS, [{ name: 'a', uses: [unresolvedValue({ Ref: 'A' }), 'x'], type: unresolvedValue({ Ref: 'A' }) }, unresolvedValue({ Ref: 'B' })]))
    .toEqual([{ name: 'a', uses: ['${A}', 'x'], type: '${A}' }, { name: '${B}', uses: [] }]);
  expect(showForm(TOOLS, [unresolvedValue({ Ref: 'A' }, { taken: { as: { name: 'a', uses: [] }, because: 'if Prod' } })])).toEqual([{ name: 'a', uses: [] }]);
});

test('items are sorted by their first member', () => {
  expect(sortForm(TOOLS, [{ name: 'b', uses: ['y', 'x', 'y'] }, { name: 'a', uses: [] }])).toEqual([{ name: 'a', uses: [] }, { name: 'b', uses: ['x', 'y'] }]);
  expect([sortForm('texts', ['b', 'a', 'b']), sortForm('text', 'a')]).toEqual([['a', 'b'], 'a']);
});
