import { ROOT } from './a-catalog';
import { entriesOf, permissionsByName, readLinted, repeated } from '../../../tools/lint/catalog';
import { lint } from '../../../tools/lint/run';

const catalog = readLinted(ROOT);

test('the catalog of this project is without fault', () => {
  expect(lint(catalog)).toEqual([]);
});

test('permissions carry the file that they are in', () => {
  expect(entriesOf(catalog).find(({ permission }) => permission.name === 'Cases.View')?.file).toBe('permissions/cases.json');
  expect(permissionsByName(catalog).get('Cases.View')?.uiName).toBe('Cases - View');
});

test('the sources of the rules over roles are read', () => {
  expect(catalog.ruleSources['tag-based-leak']).toContain('tag-based-access-control');
});

test('values that occur more than once', () => {
  expect([...repeated(['a', 'b', 'a', 'c', 'a'])]).toEqual(['a']);
});
