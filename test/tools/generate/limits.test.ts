import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, limitsOf, quotasTable } from '../../../tools/generate/limits';
import { readCatalog } from '../../../tools/support/catalog';
import { readFacts, type Facts } from '../../../tools/support/facts';

const ROOT = join(__dirname, '../../..');
const committed = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('what is committed is what the facts and the quotas say', () => {
  const stale = [...limitsOf(readFacts(ROOT)), [`${LIMITS}/quotas.ts`, quotasTable(readCatalog(ROOT).quotas)]]
    .filter(([path, text]) => committed(path) !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});

test('code of the library uses every constant', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const isLimit = (file: string) => join('src', file).startsWith(LIMITS);
  const constants = files.filter(isLimit).flatMap((file) => [...committed(join('src', file)).matchAll(/export (?:const|type) (\w+)/g)].map(([, name]) => name));
  const code = files.filter((file) => !isLimit(file)).map((file) => committed(join('src', file))).join('\n');
  expect(constants.length).toBeGreaterThan(20);
  expect(constants.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

const schema = {
  required: ['Name'],
  readOnlyProperties: ['/properties/Arn'],
  definitions: { Tag: { type: 'object', properties: { Key: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 } } } },
  properties: {
    Arn: { type: 'string' },
    Name: { type: 'string', minLength: 1 },
    Tags: { type: 'array', insertionOrder: false, uniqueItems: true, maxItems: 3, items: { $ref: '#/definitions/Tag' } },
    SecurityProfileArns: { type: 'array', maxItems: 2 },
  },
};
const body = { members: { Id: { shape: 'Text', location: 'uri' }, Tags: { shape: 'Tags' }, Kinds: { shape: 'Kinds' } }, type: 'structure' };
const facts: Facts = {
  schemaOf: () => schema,
  api: {
    otherOperations: {},
    operations: {
      CreateSecurityProfile: { input: 'Body' },
      UpdateSecurityProfile: { input: 'Body' },
      ListSecurityProfiles: { input: 'List', pages: { limit_key: 'MaxResults' } },
      ListUserHierarchyGroups: { input: 'List', pages: {} },
      ListThings: { input: 'List', pages: { limit_key: 'MaxResults' } },
    },
    shapes: {
      Body: body,
      List: { type: 'structure', members: { MaxResults: { shape: 'Page' } } },
      Page: { type: 'integer', max: 25 },
      Text: { type: 'string', max: 9 },
      Kind: { type: 'string', enum: ['A', 'B'] },
      Kinds: { type: 'list', min: 1, member: { shape: 'Kind' } },
      Tags: { type: 'map', max: 4, key: { shape: 'Text' }, value: { shape: 'Text' } },
      InstanceStatus: { type: 'string', enum: ['ON', 'OFF'] },
    },
  },
};
const [cloudFormation, api] = [...limitsOf(facts).values()];

test('a schema is told without what refers to others, what cannot be written, and what is no limit', () => {
  expect(cloudFormation).toContain('\n  Name: { minLength: 1 },\n');
  expect(cloudFormation).toContain("Tags: { maxItems: 3, uniqueItems: true, items: { properties: { Key: { maxLength: 5, pattern: '^[a-z]+$' } } } },\n");
  expect(cloudFormation).toContain("REQUIRED = ['Name']");
  expect(cloudFormation).not.toMatch(/Arn:|insertionOrder|\$ref|type/);
});

test('a request is told in the same words, without what is in its address', () => {
  expect(api).toContain("Kinds: { minItems: 1, items: { enum: ['A', 'B'] } },\n");
  expect(api.replace(/\s+/g, ' ')).toContain('Tags: { maxItems: 4, items: { properties: { Key: { maxLength: 9 }, Value: { maxLength: 9 } } } }');
  expect(api).not.toContain('Id:');
});

test('each list that has pages, and that the code asks for, has a constant', () => {
  expect(api.match(/\w+_PAGE = .*/g)).toEqual(['LIST_SECURITY_PROFILES_PAGE = 25;']);
});

test('a quota is a constant, with its code where it has one', () => {
  const page = 'https://docs.aws.amazon.com/a';
  const table = quotasTable({
    'seats-of-room': { limit: 3, what: 'seats of a room', code: 'L-1', page, date: '2026' }, 'rooms': { limit: 2, what: 'rooms', page, date: '2026' },
  });
  expect(table.replace(/^.*\n/, '')).toBe(`
/** The most rooms. */
export const ROOMS = 2;

/** The most seats of a room. */
export const SEATS_OF_ROOM = 3;

/** The code of that quota. */
export const SEATS_OF_ROOM_CODE = 'L-1';
`);
});
