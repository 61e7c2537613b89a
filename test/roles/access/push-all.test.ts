import { pushAll } from '../../../src/roles/access/push-all';

test('a list of any length is added in its order', () => {
  const list = [-1];
  pushAll(list, Array.from({ length: 300_000 }, (_, index) => index));
  expect([list.length, list[1], list.at(-1)]).toEqual([300_001, 0, 299_999]);
});
