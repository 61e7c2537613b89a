import fc from 'fast-check';
import { compareValues, mergedValue, stepsOf, valueInWords, valueWith, type SettingForm } from '../../../src/roles/settings/setting-form';

const NAMES = ['a', 'b', 'c', 'd'];

const FORMS: readonly SettingForm[] = [
  { kind: 'toggle', names: [] },
  { kind: 'levels', names: NAMES },
  { kind: 'choice', names: NAMES },
];

const anyValue = ({ kind }: SettingForm) => ({ toggle: fc.boolean(), levels: fc.subarray(NAMES), choice: fc.constantFrom(...NAMES) }[kind]);

const anyValues = fc.constantFrom(...FORMS).chain((form) => fc.tuple(fc.constant(form), anyValue(form), anyValue(form), anyValue(form)));

test('a value is the steps that it allows', () => {
  fc.assert(fc.property(anyValues, ([form, value]) => {
    expect(valueWith(form, new Set(stepsOf(form, value)))).toEqual(value);
  }), { numRuns: 1000 });
});

test('nothing is wider than what several values allow together, whatever their order', () => {
  fc.assert(fc.property(anyValues, ([form, a, b, c]) => {
    const all = mergedValue(form, [a, b, c]);
    for (const one of [a, b, c]) {
      expect(['same', 'narrower']).toContain(compareValues(form, one, all));
    }
    expect(mergedValue(form, [c, mergedValue(form, [b, a])])).toEqual(all);
    expect(mergedValue(form, [a])).toEqual(a);
  }), { numRuns: 1000 });
});

test('an order read from the other side is the opposite one', () => {
  const opposite = { same: 'same', wider: 'narrower', narrower: 'wider', apart: 'apart' };
  fc.assert(fc.property(anyValues, ([form, a, b]) => {
    expect(compareValues(form, b, a)).toBe(opposite[compareValues(form, a, b)]);
  }), { numRuns: 1000 });
});

test('a later choice allows what an earlier one does, and levels may each allow something of their own', () => {
  expect(compareValues(FORMS[2], 'd', 'b')).toBe('wider');
  expect(compareValues(FORMS[1], ['a', 'b'], ['a', 'c'])).toBe('apart');
  expect(compareValues(FORMS[0], false, true)).toBe('narrower');
});

test('of no values there is the most restricted one', () => {
  expect(FORMS.map((form) => mergedValue(form, []))).toEqual([false, [], 'a']);
});

test('a value is said in words', () => {
  expect([true, false, ['view', 'edit'], [], 'own'].map(valueInWords)).toEqual(['on', 'off', 'view, edit', 'none', 'own']);
});
