import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import defaults from '../../../catalog/default-profiles.json';
import { PRESETS } from '../../../src/roles/presets';
import { renderRolesPage, withRolesTable } from '../../../tools/generate/roles-page';
import { readRuleTexts } from '../../../tools/generate/rule-texts';

const RULE_TEXTS = readRuleTexts(join(__dirname, '../../../src/rules'));
const PAGE = renderRolesPage(defaults, RULE_TEXTS);

test('docs/roles.md is current', () => {
  expect(PAGE).toBe(readFileSync(join(__dirname, '../../../docs/roles.md'), 'utf8'));
});

test('the README has a line for every role, and is current', () => {
  const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');
  expect(withRolesTable(readme)).toBe(readme);
  expect(Object.keys(PRESETS).filter((name) => !readme.includes(`| \`${name}\` | `))).toEqual([]);
});

test('it has every role, and of the smaller ones every permission', () => {
  for (const [name, set] of Object.entries(PRESETS)) {
    const part = PAGE.slice(PAGE.indexOf(`\`${name}\``));
    expect(part).toContain(`\`${name}\` | ${set.size} |`);
    if (set.size <= 60) {
      set.permissions.forEach(({ uiName }) => expect(PAGE).toContain(`[${uiName}](`));
    }
  }
});

test('every value of every choice is in it', () => {
  for (const value of ['AgentChannel.EMAIL', 'AgentFeature.CASES', 'AiAgentTool.KNOWLEDGE', 'ActivityScope.HIERARCHY', 'MetricsScope.NONE', 'RecordingsScope.REDACTED']) {
    expect(PAGE).toContain(`\`${value}\``);
  }
});

test('a difference that nobody explains is an error', () => {
  expect(() => renderRolesPage({ ...defaults, QualityAnalyst: [...defaults.QualityAnalyst, 'Bots.Create'] }, RULE_TEXTS)).toThrow(
    'QualityAnalystProfile and the profile "QualityAnalyst" differ in Bots.Create, and tools/generate/observed-profiles.ts does not say why.');
});
