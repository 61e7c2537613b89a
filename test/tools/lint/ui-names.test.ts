import { aCatalog, aPermission, found } from './a-catalog';
import { uiNames } from '../../../tools/lint/ui-names';

const file = (name: string, section: string, uiName: string) => ({
  file: `permissions/${name}.json`,
  section,
  holder: `${name}Permissions`,
  permissions: [aPermission({ name: `${name}.View`, resource: 'Things', uiName })],
});

test('a wording may be the resource alone', () => {
  expect(found(uiNames, aCatalog([{ uiName: 'Things' }, { name: 'Things.Edit' }]))).toEqual([]);
});

test('a wording that does not begin with its resource is found', () => {
  expect(found(uiNames, aCatalog([{ uiName: 'View things' }]))).toEqual(['Things.View: "View things" does not begin with its resource "Things"']);
});

test('a wording that is in a section twice is found, in different files as well', () => {
  expect(found(uiNames, aCatalog([], { sections: [file('A', 'One', 'Things - View'), file('B', 'One', 'Things - view')] }))).toEqual([
    'A.View: "Things - View" is in its section twice',
    'B.View: "Things - view" is in its section twice',
  ]);
});

test('different sections may have the same wording', () => {
  expect(found(uiNames, aCatalog([], { sections: [file('A', 'One', 'Things - View'), file('B', 'Two', 'Things - View')] }))).toEqual([]);
});
