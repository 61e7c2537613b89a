import { Permission, PermissionsByApiName } from '../../src/permissions';
import { catalogNames } from '../../src/permissions/catalog';

const CONSTANTS: [string, Permission][] = Object.entries(PermissionsByApiName);

test('every permission of the catalog has one constant, which is the permission of its holder', () => {
  expect(CONSTANTS.map(([, permission]) => permission.name).sort()).toEqual([...catalogNames].sort());
  expect(CONSTANTS.filter(([, permission]) => permission !== Permission.of(permission.name))).toEqual([]);
});

test('the letters of the constant are those of the API name, in words that every language accepts', () => {
  expect(CONSTANTS.filter(([constant]) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(constant))).toEqual([]);
  const letters = (text: string) => text.replace(/[._]/g, '').toUpperCase();
  expect(CONSTANTS.filter(([constant, { name }]) => letters(constant) !== letters(name))).toEqual([]);
});
