import { readPages } from '../../src/connect/read-pages';

test('reads to the end', async () => {
  const pages = [{ items: [1, 2], nextToken: 'a' }, { items: [], nextToken: 'b' }, { items: [3] }];
  const tokens: (string | undefined)[] = [];

  const items = await readPages(async (token) => {
    tokens.push(token);
    return pages[tokens.length - 1];
  });

  expect(items).toEqual([1, 2, 3]);
  expect(tokens).toEqual([undefined, 'a', 'b']);
});

test('an empty token is none', async () => {
  expect(await readPages(async () => ({ items: [1], nextToken: '' }))).toEqual([1]);
});

test('a token that comes again ends it', async () => {
  await expect(readPages(async () => ({ items: [1], nextToken: 'again' }))).rejects.toMatchObject({ name: 'RepeatedPageToken' });
});
