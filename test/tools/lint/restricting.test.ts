import { aCatalog, found } from './a-catalog';
import { restricting } from '../../../tools/lint/restricting';

const restricts = { polarity: 'restricts' as const, description: 'Restricts: holders see nothing' };

test('a permission that restricts and says so passes', () => {
  expect(found(restricting, aCatalog([{}, { name: 'RestrictThings.Access', ...restricts }]))).toEqual([]);
});

test.each(['RestrictThings.Access', 'RequireThings.Enabled'])('%s without the polarity is found', (name) => {
  expect(found(restricting, aCatalog([{ name }]))).toEqual([`${name}: is named like one that restricts, but has not the polarity`]);
});

test.each([
  [{ polarity: restricts.polarity }],
  [{ description: restricts.description }],
])('%j says it in one place only', (half) => {
  expect(found(restricting, aCatalog([half]))).toEqual(['Things.View: says in one place only, polarity or description, that it restricts']);
});
