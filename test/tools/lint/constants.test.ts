import { aCatalog, aPermission, found } from './a-catalog';
import { constants } from '../../../tools/lint/constants';

test('constants in upper snake case pass', () => {
  expect(found(constants, aCatalog([{}, { name: 'Things.Edit', constant: 'THINGS_EDIT_2' }]))).toEqual([]);
});

test.each(['thingsView', 'THINGS__VIEW', 'THINGS_VIEW_', '2_THINGS'])('%s is not in upper snake case', (constant) => {
  expect(found(constants, aCatalog([{ constant }]))).toEqual([`Things.View: ${constant} is not in upper snake case`]);
});

test('a constant that a holder has twice is found', () => {
  expect(found(constants, aCatalog([{}, { name: 'Thing.View', constant: 'THINGS_VIEW' }]))).toEqual([
    'Things.View: ThingsPermissions.THINGS_VIEW is there twice',
    'Thing.View: ThingsPermissions.THINGS_VIEW is there twice',
  ]);
});

test('two holders may have the same constant', () => {
  const sections = ['A', 'B'].map((name) => ({ file: name, section: name, holder: `${name}Permissions`, permissions: [aPermission()] }));
  expect(found(constants, aCatalog([], { sections }))).toEqual([]);
});
