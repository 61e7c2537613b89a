import { aCatalog, aPermission, found } from './a-catalog';
import { uniqueNames } from '../../../tools/lint/unique-names';

const file = (name: string, holder: string, permission: string) => ({
  file: name, section: name, holder, permissions: [aPermission({ name: permission })],
});

test('different names in different holders pass', () => {
  expect(found(uniqueNames, aCatalog([], { sections: [file('a', 'APermissions', 'A.View'), file('b', 'BPermissions', 'B.View')] }))).toEqual([]);
});

test('a permission in two files is found in both', () => {
  const catalog = aCatalog([], { sections: [file('a', 'APermissions', 'A.View'), file('b', 'BPermissions', 'A.View')] });
  expect(uniqueNames.check(catalog)).toEqual(['a', 'b'].map((name) => ({ file: name, name: 'A.View', message: 'is in the catalog twice' })));
});

test('a holder of two files is found', () => {
  const catalog = aCatalog([], { sections: [file('a', 'APermissions', 'A.View'), file('b', 'APermissions', 'B.View')] });
  expect(found(uniqueNames, catalog)).toEqual(Array(2).fill('APermissions: is the holder of several files'));
});
