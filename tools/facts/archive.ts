import { gunzipSync, inflateRawSync } from 'node:zlib';

/** A file of a package, with the day that the archive gives for it. */
export interface ArchivedFile {
  readonly day: string;
  read(): Buffer;
}

/** The files of a package by their paths. */
export type Archive = ReadonlyMap<string, ArchivedFile>;

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/** Reads a wheel, which is a zip, by the directory at its end. */
export function readZip(zip: Buffer): Archive {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) {end--;}
  if (end < 0) {
    throw new Error('it is no zip: it has no directory of its files');
  }
  const files = new Map<string, ArchivedFile>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, date, size] = [zip.readUInt16LE(at + 10), zip.readUInt16LE(at + 14), zip.readUInt32LE(at + 20)];
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const start = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, { day: dayOf(date), read: () => unpack(name, method, contentsAt(zip, start, size)) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

/** The file's own header says again how long its name is, and may have other additions than the directory. */
function contentsAt(zip: Buffer, start: number, size: number): Buffer {
  const contents = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  return zip.subarray(contents, contents + size);
}

function unpack(name: string, method: number, contents: Buffer): Buffer {
  if (method !== STORED && method !== DEFLATED) {
    throw new Error(`${name} is compressed by method ${method}; 0 and 8 can be read`);
  }
  return method === STORED ? contents : inflateRawSync(contents);
}

/** Years since 1980 in 7 bits, the month in 4, the day in 5. */
function dayOf(date: number): string {
  return [String(1980 + Math.floor(date / 512)), pad(Math.floor(date / 32) % 16), pad(date % 32)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const BLOCK = 512;

/** Reads a package of npm, which is a compressed tar. */
export function readTarball(tarball: Buffer): Archive {
  const tar = gunzipSync(tarball);
  const files = new Map<string, ArchivedFile>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const text = (from: number, length: number) => tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const [size, type, prefix] = [parseInt(text(124, 12), 8), text(156, 1), text(345, 155)];
    const contents = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (type === 'x') {
      longName = /^\d+ path=(.*)$/m.exec(contents.toString('utf8'))?.[1];
    } else {
      const name = longName ?? (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`);
      files.set(name, { day: new Date(parseInt(text(136, 12), 8) * 1000).toISOString().slice(0, 10), read: () => contents });
      longName = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
