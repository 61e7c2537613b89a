import { join } from 'node:path';
import { assetAt, stackAssetAt } from '../../../src/review/assembly/template-assets';
import { write } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const KEY = 'abcdef.json';
const BUCKET = 'assets-111122223333-us-east-1';
const URL = `https://s3.us-east-1.amazonaws.com/${BUCKET}/${KEY}`;

const asset = (source: object, objectKey = KEY, bucketName = BUCKET) => ({ source, destinations: { one: { bucketName, objectKey } } });

function found(url: unknown, ...assets: object[]): string | undefined {
  write(directory.path, 'nested.json', '{}');
  write(directory.path, 'other.json', '{}');
  const manifest = write(directory.path, 'assets.json', { files: Object.fromEntries(assets.map((one, index) => [index, one])) });
  const path = assetAt(url, directory.path, [manifest]);
  return path?.replace(join(directory.path, '/'), '');
}

const NESTED = asset({ path: 'nested.json', packaging: 'file' });

test.each([
  [URL],
  [{ 'Fn::Join': ['', ['https://s3.us-east-1.', { Ref: 'AWS::URLSuffix' }, `/${BUCKET}/${KEY}`]] }],
  [{ 'Fn::Sub': `https://s3.\${AWS::Region}.\${AWS::URLSuffix}/${BUCKET}/${KEY}` }],
])('a file is the one that is uploaded to where the URL points: %j', (url) => {
  expect(found(url, NESTED)).toBe('nested.json');
});

test.each([
  ['of another host', `https://example.com/${BUCKET}/${KEY}`],
  ['of a bucket by name', `https://${BUCKET}.s3.us-east-1.amazonaws.com/${KEY}`],
  ['of a bucket whose name begins like S3', `https://s3.evil.s3.us-east-1.amazonaws.com/${BUCKET}/${KEY}`],
  ['with another bucket', `https://s3.us-east-1.amazonaws.com/other/${KEY}`],
  ['with more than the key', `${URL}x`],
  ['with a part of the key alone', `https://s3.us-east-1.amazonaws.com/${BUCKET}/x${KEY}`],
  ['in a parameter', { Ref: 'Url' }],
  ['that is nothing', undefined],
])('no file is believed to be at a URL %s', (_, url) => {
  expect(found(url, NESTED)).toBeUndefined();
});

test.each([
  ['an executable', [asset({ executable: ['cat', 'other.json'] })]],
  ['an executable beside a path', [asset({ path: 'nested.json', executable: ['cat', 'other.json'] })]],
  ['an archive', [asset({ path: 'nested.json', packaging: 'zip' })]],
  ['a file that is not there', [asset({ path: 'missing.json' })]],
  ['a file elsewhere', [asset({ path: '../nested.json' })]],
  ['one of two files', [NESTED, asset({ path: 'other.json' })]],
  ['a part of the key', [asset({ path: 'nested.json' }, '.json')]],
])('what may be %s is not read', (_, assets) => {
  expect(found(URL, ...assets)).toBeUndefined();
});

test('a file that is uploaded twice to one place is that file', () => {
  expect(found(URL, NESTED, NESTED)).toBe('nested.json');
});

test.each([['n%2e.json'], ['a/../n.json'], ['a//n.json'], ['n.json?versionId=1'], ['n.json#x']])('a key that an address can mean otherwise proves nothing: %s', (key) => {
  expect(found(`https://s3.us-east-1.amazonaws.com/${BUCKET}/${key}`, asset({ path: 'nested.json' }, key))).toBeUndefined();
});

test('the template of a stack is the file that is uploaded to where the manifest of the assembly says', () => {
  const bucket = 'assets-${AWS::AccountId}-${AWS::Region}';
  write(directory.path, 'nested.json', '{}');
  const manifest = write(directory.path, 'assets.json', { files: { one: asset({ path: 'nested.json' }, KEY, bucket) } });
  const at = (url: unknown) => stackAssetAt(url, directory.path, [manifest]);
  expect(at(`s3://${bucket}/${KEY}`)).toBe(join(directory.path, 'nested.json'));
  expect([`s3://other/${KEY}`, `s3://${bucket}/x`, `https://s3.us-east-1.amazonaws.com/${bucket}/${KEY}`, 5].map(at)).toEqual([undefined, undefined, undefined, undefined]);
});
