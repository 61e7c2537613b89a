import { defaultSettings, SETTING_RULES } from '../../src/applications/setting-rules';
import { aiAgentTools } from '../../src/profiles/ready/ai-agent-tools-rule';
import { breakGlass } from '../../src/profiles/ready/break-glass-rule';
import { profileTrial } from '../../src/profiles/trial/profile-trial-rule';
import { asSentence } from '../../src/roles/words';
import { instanceRules, readBackRules, roleRules, unknownRule, unusedWaiver, type RuleText } from '../../src/rules';
import { stackLimits } from '../../src/rules/role/stack-limits';
import type { CatalogSource } from '../support/catalog';

/** Rules about what constructs know of their roles and stacks. */
const NOTED_RULES = [stackLimits, ...[aiAgentTools, breakGlass, profileTrial, defaultSettings, ...SETTING_RULES].map(({ text }) => text)];

const TITLE = `<!-- Generated from src/rules by tools/generate/main.ts. Do not edit: change the rule's own text and generate again. -->
# Rules

A finding names its rule by the id that is a heading here. The severity is the most severe that the rule reports; an app
can change it, or waive a finding with a reason.
`;

/** `docs/rules.md`: what every rule says of itself. */
export function rulesPage(sources: Readonly<Record<string, CatalogSource>>): string {
  return TITLE
    + part('Judged at synthesis and in review', 'finds', [...roleRules, unknownRule, unusedWaiver], sources)
    + part('Judged at synthesis, in apps that they apply to', 'finds', NOTED_RULES, sources)
    + part('Judged against the instance, before anything changes', 'checks', instanceRules, sources)
    + part('Judged against the instance, when the profiles are deployed', 'checks', readBackRules, sources);
}

function part(title: string, does: string, rules: readonly RuleText[], sources: Readonly<Record<string, CatalogSource>>): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${rule.title} |\n`);
  return `\n## ${title}\n\n| rule | severity | ${does} |\n|---|---|---|\n${rows.join('')}${
    sorted.map((rule) => entry(rule, sources)).join('')}`;
}

function entry({ id, severity, title, description, sources: ids }: RuleText, sources: Readonly<Record<string, CatalogSource>>): string {
  const from = ids.length > 0 ? `\nFrom: ${ids.map((source) => `[${titleOf(source, sources, id)}](permissions.md#source-${source})`).join(', ')}.\n` : '';
  return `\n### ${id}\n\n**${asSentence(title)}** Severity: ${severity}.\n\n${description.trim()}\n${from}`;
}

function titleOf(source: string, sources: Readonly<Record<string, CatalogSource>>, rule: string): string {
  const known = sources[source];
  if (!known) throw new Error(`The rule ${rule} names the source "${source}", which is not in catalog/sources.json.`);
  return known.title;
}
