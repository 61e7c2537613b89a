import * as path from 'node:path';
import { readExtracts } from '../../../tools/facts/committed';
import { derivedFrom, tellDerived } from '../../../tools/facts/derived';
import { readProject } from '../../../tools/facts/named-in';
import { readCatalog } from '../../../tools/support/catalog';

const ROOT = path.join(__dirname, '../../..');
const FACTS = readExtracts(path.join(ROOT, 'facts'));
const PROJECT = readProject(ROOT);
const { quotas } = readCatalog(ROOT);

/** The extracts with another text in one of them. */
function changed(file: string, old: string | RegExp, text: string) {
  const before = FACTS.get(file)!;
  const after = before.replace(old, text);
  expect(after).not.toBe(before);
  return derivedFrom(FACTS, new Map([...FACTS, [file, after]]), PROJECT, quotas);
}

test('the same facts change nothing', () => {
  const same = derivedFrom(FACTS, FACTS, PROJECT, quotas);
  expect(same).toEqual({ generated: [], sentences: [] });
  expect(tellDerived(same)).toMatch(/^Nothing/);
});

test('another limit changes what is generated, and every sentence that has the number', () => {
  const { generated, sentences } = changed('cloudformation/AWS-Connect-SecurityProfile.json', /("AllowedAccessControlTags": \{[^]*?"maxItems": )4/, '$17');
  expect(generated).toEqual([{
    file: 'src/permissions/generated/limits/cloudformation.ts',
    importedBy: expect.arrayContaining(['src/roles/access/limits.ts', 'src/rules/role/cloudformation-limits.ts', 'src/rules/role/profile-name.ts']),
  }]);
  expect(sentences.map(({ file }) => file)).toEqual(['docs/limits.md', 'src/profiles/access/access-control.ts']);
  expect(tellDerived({ generated, sentences })).toContain('- docs/limits.md: "| access control tags | 4" becomes "| access control tags | 7".');
});

test('so does another page of a list, which no sentence has', () => {
  const { generated, sentences } = changed('connect-api.json', /("MaxResult7": \{\s+"max": )7/, '$18');
  expect(generated).toEqual([{ file: 'src/permissions/generated/limits/connect-api.ts', importedBy: expect.arrayContaining(['src/connect/connect-api.ts']) }]);
  expect(sentences).toEqual([]);
});
