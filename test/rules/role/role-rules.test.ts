import * as fs from 'node:fs';
import * as path from 'node:path';
import { instanceRules, readBackRules } from '../../../src/rules/instance/instance-rules';
import { roleRules } from '../../../src/rules/role/role-rules';
import { unusedWaiver } from '../../../src/rules/waivers';

const ROOT = path.join(__dirname, '../../..');
const texts = [...roleRules, ...instanceRules, ...readBackRules, unusedWaiver];

test('each rule has an id of its own, in order', () => {
  const ids = texts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(roleRules.map(({ id }) => id)).toEqual(roleRules.map(({ id }) => id).sort());
});

/** The rooms that rules are in. */
const ROOMS = ['role', 'instance'].map((room) => path.join(ROOT, 'src/rules', room));

test('each rule is in the file of its name', () => {
  const elsewhere = texts.filter((text) => text !== unusedWaiver).filter(({ id }) => !ROOMS.some((room) => fs.existsSync(path.join(room, `${id}.ts`))));
  expect(elsewhere.map(({ id }) => id)).toEqual([]);
});

test('no rule is forgotten: every file with a rule is in one of the lists', () => {
  const listed = new Set(texts.map(({ id }) => id));
  const files = ROOMS.flatMap((room) => fs.readdirSync(room).map((file) => path.join(room, file)))
    .filter((file) => /: (RoleRule|RolesRule|InstanceRule) = \{/.test(fs.readFileSync(file, 'utf8')));
  expect(files.map((file) => path.basename(file, '.ts')).filter((id) => !listed.has(id))).toEqual([]);
  expect(files).toHaveLength(texts.length - 1);
});

test.each(texts.map((text) => [text.id, text] as const))('%s can be documented', (_, { title, description, sources }) => {
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(description).toMatch(/\.$/);
  const known = JSON.parse(fs.readFileSync(path.join(ROOT, 'catalog/sources.json'), 'utf8')) as object;
  expect(sources.filter((source) => !(source in known))).toEqual([]);
});
