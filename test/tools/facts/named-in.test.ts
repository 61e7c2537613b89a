import * as path from 'node:path';
import { filesNaming, readProject } from '../../../tools/facts/named-in';

const PROJECT = new Map(Object.entries({
  'src/access.ts': "{ property: 'AllowedAccessControlTags', form: { key: text('Key') } }",
  'src/tag.ts': 'A Tag has a Key',
  'src/contract.ts': "'connect:UpdateSecurityProfile'",
  'docs/cli.md': '`UpdateSecurityProfile`',
  'src/words.ts': 'UpdateSecurityProfileOfOthers',
}));

const naming = (pointer: string, extracts: readonly unknown[] = []) => filesNaming({ pointer, was: 1, is: 2 }, PROJECT, extracts);

test('a property is looked for by its name', () => {
  expect(naming('/schema/properties/AllowedAccessControlTags/maxItems')).toEqual(['src/access.ts']);
});

test('a name of one word is looked for with the one around it', () => {
  expect(naming('/schema/definitions/Tag/properties/Key/pattern')).toEqual(['src/tag.ts']);
});

test('an action is found with its service or without, and only as a whole', () => {
  expect(naming('/actions/connect:UpdateSecurityProfile/dependentActions')).toEqual(['src/contract.ts', 'docs/cli.md']);
});

test('a shape is found by the members that have it', () => {
  const model = { shapes: { Profile: { members: { AllowedAccessControlTags: { shape: 'ControlTags' }, Other: { shape: 'Text' } } } } };
  expect(naming('/shapes/ControlTags/max', [model])).toEqual(['src/access.ts']);
  expect(naming('/shapes/ControlTags/max')).toEqual([]);
});

test('what has no name is named nowhere', () => {
  expect(naming('/regions')).toEqual([]);
});

test('the project is read without what only repeats it', () => {
  const files = [...readProject(path.join(__dirname, '../../..')).keys()];
  expect(files).toEqual(expect.arrayContaining(['src/roles/access.ts', 'docs/rules.md', 'catalog/features.json', 'src/permissions/generated/limits/cloudformation.ts']));
  expect(files.filter((file) => /generated\/(holders|tables)|node_modules|\.png$/.test(file))).toEqual([]);
});
