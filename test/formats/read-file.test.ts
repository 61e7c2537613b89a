import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/formats/read-file';
import { temporaryDirectory } from '../review/support/temporary';

const directory = temporaryDirectory();

function read(bytes: Uint8Array): string {
  const path = join(directory.path, 'file');
  writeFileSync(path, bytes);
  return readText(path, 'a template');
}

test('a text is read as UTF-8, with or without a byte order mark', () => {
  const text = `${'ä'.repeat(300_000)}€`;
  expect(read(Buffer.from(text))).toBe(text);
  expect(read(Buffer.from('\ufeffä'))).toBe('ä');
});

test.each([
  ['Latin-1', Buffer.from('ä', 'latin1'), /file is not UTF-8; a template must be\. Save it as UTF-8\.$/],
  ['UTF-16 with a byte order mark', Buffer.from('\ufeffä', 'utf16le'), /is not UTF-8, but UTF-16 or no text at all/],
  ['UTF-16 without one', Buffer.from('{}', 'utf16le'), /is not UTF-8, but UTF-16 or no text at all/],
])('%s is refused', (_, bytes, problem) => {
  expect(() => read(bytes)).toThrow(problem);
});

const unixTest = process.platform === 'win32' ? test.skip : test;

unixTest('a device without an end is not read to its end', () => {
  expect(() => readText('/dev/zero', 'a template')).toThrow('/dev/zero has more than 64 MB, which is the most that a template can have.');
});

describe('a pipe', () => {
  const pipe = () => {
    const path = join(directory.path, 'pipe');
    execFileSync('mkfifo', [path]);
    return path;
  };

  unixTest('into which somebody writes some time is read to its end', () => {
    const path = pipe();
    spawn('sh', ['-c', '(sleep 0.5; echo a; sleep 0.5; echo b) > "$0"', path]);
    expect(readText(path, 'a template')).toBe('a\nb\n');
  });

  unixTest('into which nobody writes is empty after a while', () => {
    expect(readText(pipe(), 'a template')).toBe('');
  }, 15_000);
});
