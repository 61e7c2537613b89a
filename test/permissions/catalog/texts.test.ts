import { Permission } from '../../../src/permissions';
import { catalogNames, constantOf, permissionTextOf } from '../../../src/permissions/catalog';
import * as holders from '../../../src/permissions/generated/holders';

test('every name has what people call it', () => {
  expect(permissionTextOf('Cases.View')).toMatchObject({ section: 'Cases', uiName: 'Cases - View', holder: 'CasesPermissions', constant: 'CASES_VIEW' });
  expect(catalogNames.filter((name) => !permissionTextOf(name)?.description)).toEqual([]);
});

test.each(['New.Thing', 'constructor', '__proto__'])('%s has no text', (name) => {
  expect(permissionTextOf(name)).toBeUndefined();
});

test('the expression for a permission is the constant that holds it', () => {
  for (const name of catalogNames) {
    const [holder, constant] = constantOf(name).split('.');
    expect((holders as unknown as Record<string, Record<string, Permission>>)[holder][constant]).toBe(Permission.of(name));
  }
});

test('the expression for a name that the catalog does not have makes a custom permission', () => {
  expect(constantOf('New.Thing')).toBe("Permission.custom('New.Thing')");
  expect(constantOf('O\'Brien.View')).toBe(String.raw`Permission.custom('O\'Brien.View')`);
});
