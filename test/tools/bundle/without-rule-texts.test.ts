import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { withoutRuleTexts } from '../../../tools/bundle/without-rule-texts';

const RULE = `export const emptyRole: RoleRule = {
  id: 'empty-role',
  severity: Severity.WARNING,
  title: 'A role without permissions',
  description: 'One part, '
    + 'and the title: of another',
  sources: ['one', 'two'],
  check: () => [{ title: 'stays' }],
};
`;

test('a rule says nothing of itself, and is otherwise as it was', () => {
  expect(withoutRuleTexts(RULE)).toBe(`export const emptyRole: RoleRule = {
  id: 'empty-role',
  severity: Severity.WARNING,
  title: '',
  description: '',
  sources: [],
  check: () => [{ title: 'stays' }],
};
`);
});

test('another object with a title stays, and so does what is between it and the rule', () => {
  const other = 'const KIND = {\n  kind: \'tag\',\n  title: \'access control tags\',\n};\n\n';
  expect(withoutRuleTexts(other + RULE)).toBe(other + withoutRuleTexts(RULE));
});

test('rules of this package lose their texts only', () => {
  const source = readFileSync(path.join(__dirname, '../../../src/rules/role/hierarchy-based-leak.ts'), 'utf8');
  const trimmed = withoutRuleTexts(source);
  expect(trimmed).toContain('title: \'hierarchy restrictions\'');
  expect(trimmed).toContain('export const hierarchyBasedLeak: RoleRule = {\n  id: \'hierarchy-based-leak\'');
  expect(trimmed).toContain('title: \'\',\n  description: \'\',\n  sources: [],\n  check:');
});
