import * as fs from 'node:fs';
import * as path from 'node:path';
import { instanceRules, readBackRules } from '../../src/rules/instance-rules';
import { roleRules } from '../../src/rules/role-rules';
import { unusedWaiver } from '../../src/rules/waivers';

const ROOT = path.join(__dirname, '../..');
const texts = [...roleRules, ...instanceRules, ...readBackRules, unusedWaiver];

test('each rule has an id of its own, in order', () => {
  const ids = texts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(roleRules.map(({ id }) => id)).toEqual(roleRules.map(({ id }) => id).sort());
});

test('each rule is in the file of its name', () => {
  const inFile = texts.filter((text) => text !== unusedWaiver).filter(({ id }) => !fs.existsSync(path.join(ROOT, 'src/rules', `${id}.ts`)));
  expect(inFile).toEqual([]);
});

test('no rule is forgotten: every file with a rule is in one of the lists', () => {
  const listed = new Set(texts.map(({ id }) => id));
  const files = fs.readdirSync(path.join(ROOT, 'src/rules')).filter((file) => /: (RoleRule|RolesRule|InstanceRule) = \{/.test(fs.readFileSync(path.join(ROOT, 'src/rules', file), 'utf8')));
  expect(files.map((file) => path.basename(file, '.ts')).filter((id) => !listed.has(id))).toEqual([]);
  expect(files).toHaveLength(texts.length - 1);
});

test.each(texts.map((text) => [text.id, text] as const))('%s can be documented', (_, { title, description, sources }) => {
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(description).toMatch(/\.$/);
  const known = JSON.parse(fs.readFileSync(path.join(ROOT, 'catalog/sources.json'), 'utf8')) as object;
  expect(sources.filter((source) => !(source in known))).toEqual([]);
});
