import { gzipSync } from 'node:zlib';
import { entry, tarballOf, zipOf } from './a-package';
import { readTarball, readZip, type Archive } from '../../../tools/facts/archive';

const texts = (archive: Archive) => Object.fromEntries([...archive].map(([name, file]) => [name, file.read().toString('utf8')]));

test.each([0, 8] as const)('the files of a wheel are read, compressed by method %i', (method) => {
  const files = { 'one/a.json': '{"a":1}', 'b.txt': 'b'.repeat(5000), 'empty': '' };
  expect(texts(readZip(zipOf(files, method)))).toEqual(files);
});

test('a file of a wheel has its day', () => {
  expect(readZip(zipOf({ a: 'a' })).get('a')?.day).toBe('2026-11-20');
});

test('a wheel may end with a comment', () => {
  expect(texts(readZip(Buffer.concat([zipOf({ a: 'a' }), Buffer.from('A comment.')])))).toEqual({ a: 'a' });
});

test('what is no zip, or is compressed in another way, is told', () => {
  expect(() => readZip(Buffer.from('<html>Not found</html>'))).toThrow('it is no zip: it has no directory of its files');
  expect(() => readZip(zipOf({ a: 'a' }, 12)).get('a')!.read()).toThrow('a is compressed by method 12; 0 and 8 can be read');
});

test('the files of a tarball are read, those with long names too', () => {
  const files = { 'package/a.json': '{}', [`package/${'long/'.repeat(30)}b.txt`]: 'b'.repeat(1500), 'package/c': '' };
  expect(texts(readTarball(tarballOf(files)))).toEqual(files);
});

test('a name of a tarball may be split into two', () => {
  const file = entry('b.txt', '0', Buffer.from('b'));
  file.write('package/data', 345);
  expect(texts(readTarball(gzipSync(Buffer.concat([file, Buffer.alloc(1024)]))))).toEqual({ 'package/data/b.txt': 'b' });
});
