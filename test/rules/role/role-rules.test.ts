import * as fs from 'node:fs';
import * as path from 'node:path';
import { DEFAULT_SEVERITIES } from '../../../src/rules/default-severities';
import { endedWaiver } from '../../../src/rules/ended-waiver';
import { instanceRules, readBackRules } from '../../../src/rules/instance/instance-rules';
import { wholeAppRules } from '../../../src/rules/instance/whole-app-rules';
import { notedRules } from '../../../src/rules/role/noted-rules';
import { roleRules } from '../../../src/rules/role/role-rules';
import { stackLimits } from '../../../src/rules/role/stack-limits';
import { unknownRule } from '../../../src/rules/unknown-rule';
import { unusedWaiver } from '../../../src/rules/unused-waiver';

const RULES = path.join(__dirname, '../../../src/rules');
const ids = [...roleRules, ...notedRules, stackLimits, ...instanceRules, ...readBackRules, ...wholeAppRules].map(({ id }) => id);

test('each list is in the order of the ids', () => {
  for (const rules of [roleRules, notedRules, instanceRules, readBackRules, wholeAppRules]) {
    expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
  }
});

test('the severities of all rules are in one list, in the order of the ids', () => {
  const listed = Object.keys(DEFAULT_SEVERITIES);
  expect(listed).toEqual([...listed].sort());
  expect(listed).toEqual([...ids, unknownRule.id, unusedWaiver.id, endedWaiver.id].sort());
});

test('each rule is in the file of its name, with its text beside it, and no file with a rule is forgotten', () => {
  const files = ['role', 'instance'].flatMap((room) => fs.readdirSync(path.join(RULES, room)).map((file) => path.join(RULES, room, file)));
  const rules = files.filter((file) => file.endsWith('.ts') && /: (RoleRule|RolesRule|NotedRule|InstanceRule) = \{/.test(fs.readFileSync(file, 'utf8')));
  expect(rules.map((file) => path.basename(file, '.ts')).sort()).toEqual([...ids].sort());
  expect(files.filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/, '.ts')).sort()).toEqual(rules.sort());
});
