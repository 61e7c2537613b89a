import { aCatalog, found } from './a-catalog';
import { numbers } from '../../../tools/lint/numbers';

const ledger = (...names: string[]) => ({ numbers: names });

test('the numbers of the ledger pass, in any order of the files', () => {
  expect(found(numbers, aCatalog([{ name: 'A.View', number: 1 }, { name: 'B.View', number: 0 }], ledger('B.View', 'A.View')))).toEqual([]);
});

test('a number that changed is found', () => {
  expect(found(numbers, aCatalog([{ name: 'A.View', number: 1 }, { name: 'B.View', number: 1 }], ledger('A.View', 'B.View')))).toEqual([
    'A.View: has the number 1, but numbers.txt gave it 0, which never changes',
  ]);
});

test('a new name that the ledger does not have yet is found, and told its number', () => {
  expect(found(numbers, aCatalog([{ name: 'A.View' }, { name: 'A.Edit', number: 7 }], ledger('A.View')))).toEqual([
    'A.Edit: has the number 7, but numbers.txt does not have the name: add it at the end, where it gets the number 1',
  ]);
});

test('a new name in the middle of the ledger is found by those that it moves', () => {
  const moved = ledger('A.View', 'A.Edit', 'B.View');
  expect(found(numbers, aCatalog([{ name: 'A.View', number: 0 }, { name: 'B.View', number: 1 }, { name: 'A.Edit', number: 2 }], moved))).toEqual([
    'B.View: has the number 1, but numbers.txt gave it 2, which never changes',
    'A.Edit: has the number 2, but numbers.txt gave it 1, which never changes',
  ]);
});

test('a name that went is found', () => {
  expect(found(numbers, aCatalog([{ name: 'A.View' }], ledger('A.View', 'B.View')))).toEqual([
    'B.View: has a number, but is not in the catalog any more: no name may go',
  ]);
});

test('a name that the ledger has twice is found', () => {
  expect(found(numbers, aCatalog([{ name: 'A.View' }], ledger('A.View', 'A.View')))).toEqual(['A.View: is there twice']);
});
