import { visibleJson, visibleJsonParts } from '../../src/formats/visible';

test('JSON in parts is the same text, whatever is made when it is written', () => {
  const value = { text: 'a\nb\u202e##[group]', none: undefined, list: [{ a: [1, { b: [] }] }, 'x', []], empty: [], object: { a: { b: 'c' } }, nothing: null };
  function* made() {
    yield* value.list;
  }
  expect([...visibleJsonParts(value)].join('')).toBe(visibleJson(value));
  expect([...visibleJsonParts({ ...value, list: made(), empty: [].values() })].join('')).toBe(visibleJson(value));
});
