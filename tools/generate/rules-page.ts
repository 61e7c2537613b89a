import type { RuleText } from './rule-texts';
import { asSentence } from '../../src/roles/words';
import { endedWaiver } from '../../src/rules/ended-waiver';
import { instanceRules, readBackRules } from '../../src/rules/instance/instance-rules';
import { wholeAppRules } from '../../src/rules/instance/whole-app-rules';
import { notedRules } from '../../src/rules/role/noted-rules';
import { roleRules } from '../../src/rules/role/role-rules';
import { stackLimits } from '../../src/rules/role/stack-limits';
import type { RuleIdentity } from '../../src/rules/rule';
import { defaultSeverityOf } from '../../src/rules/severity';
import { unknownRule } from '../../src/rules/unknown-rule';
import { unusedWaiver } from '../../src/rules/unused-waiver';
import type { CatalogSource } from '../support/catalog';


const TITLE = `<!-- Generated from src/rules by tools/generate/main.ts. Do not edit: change the rule's own text and generate again. -->
# Rules

A finding names its rule by its ID. The severity is the most severe that the rule reports; an app
can change it, or waive a finding with a reason ([findings.md](findings.md)).

Each rule has an example that is wrong, with what the library says of it, and one that is right. In their code \`app\`, \`stack\` and
\`instance\` exist, and everything that this library and \`aws-cdk-lib\` export is in scope. A diff changes what is deployed,
YAML is a resource of a template that was written by hand, and JSON is what the instance has, as
[\`connect-profiles snapshot\`](cli.md#snapshot) writes it, without what does not matter here.
`;

/** What the page is made from, besides the rules themselves. */
export interface RulesPageData {
  readonly texts: Readonly<Record<string, RuleText>>;
  /** What the library says of each example that is wrong, by rule. */
  readonly findings: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, CatalogSource>>;
}

/** `docs/rules.md`: what every rule says of itself. */
export function rulesPage(data: RulesPageData): string {
  return TITLE
    + part('Judged at synthesis and in review', 'finds', [...roleRules, unknownRule, unusedWaiver, endedWaiver], data)
    + part('Judged at synthesis, in apps that they apply to', 'finds', [stackLimits, ...notedRules], data)
    + part('Judged against the instance, before anything changes', 'checks', instanceRules, data)
    + part('Judged against the instance, when the profiles are deployed', 'checks', readBackRules, data)
    + part('Judged against the instance by `check` and `drift`, which know the whole app', 'finds', wholeAppRules, data);
}

function part(title: string, does: string, rules: readonly RuleIdentity[], data: RulesPageData): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map((rule) => `| [${rule.id}](#${rule.id}) | ${defaultSeverityOf(rule)} | ${textOf(rule, data).title} |\n`);
  return `\n## ${title}\n\n| rule | severity | ${does} |\n|---|---|---|\n${rows.join('')}${sorted.map((rule) => entry(rule, data)).join('')}`;
}

function entry(rule: RuleIdentity, data: RulesPageData): string {
  const { title, description, wrong, right, sources } = textOf(rule, data);
  const links = sources.map((source) => `[${titleOf(source, data.sources, rule.id)}](permissions.md#source-${source})`);
  return [
    `### ${rule.id}`,
    `**${asSentence(title)}** Severity: ${defaultSeverityOf(rule)}.`,
    description,
    ...links.length > 0 ? [`From: ${links.join(', ')}.`] : [],
    '**Wrong**',
    wrong,
    'Found:',
    `\`\`\`text\n${data.findings[rule.id]}\n\`\`\``,
    '**Right**',
    right,
  ].map((paragraph) => `\n${paragraph}\n`).join('');
}

function textOf({ id }: RuleIdentity, { texts }: RulesPageData): RuleText {
  const text = texts[id];
  if (!text) {
    throw new Error(`The rule ${id} has no text. Write it in ${id}.md, beside ${id}.ts.`);
  }
  return text;
}

function titleOf(source: string, sources: Readonly<Record<string, CatalogSource>>, rule: string): string {
  const known = sources[source];
  if (!known) {
    throw new Error(`The rule ${rule} names the source "${source}", which is not in catalog/sources.json.`);
  }
  return known.title;
}
