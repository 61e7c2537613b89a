import { aCatalog, found } from './a-catalog';
import { holderSize, MOST } from '../../../tools/lint/holder-size';

const permissions = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Things${index}.View` }));

test('a holder of the largest size passes', () => {
  expect(found(holderSize, aCatalog(permissions(MOST)))).toEqual([]);
});

test('a larger holder is found', () => {
  expect(found(holderSize, aCatalog(permissions(MOST + 1)))).toEqual([
    `ThingsPermissions: has ${MOST + 1} permissions, more than ${MOST}: divide it`,
  ]);
});
