import type { RuleText } from './rule-texts';
import { stringLiteral } from '../../src/permissions/string-literal';

const NOTICE = '// Generated from src/rules by tools/generate/main.ts. Do not edit: change the rule\'s own text and generate again.\n';

/** Where the texts of the rules are that formats of findings carry. */
export const RULE_DESCRIPTIONS = 'src/review/render/findings/rule-descriptions.ts';

/** The title and the description of every rule, for the command: its formats tell them to readers that have no page of rules. */
export function ruleDescriptions(texts: Readonly<Record<string, RuleText>>): string {
  const entries = Object.entries(texts).map(([id, { title, description }]) => (
    `  ${stringLiteral(id)}: {\n    title: ${stringLiteral(title)},\n    description: ${stringLiteral(unwrapped(description))},\n  },\n`));
  return [
    NOTICE,
    '\n/** What a rule says of itself: a line without a period, and Markdown. */\n',
    'export interface RuleDescription {\n  readonly title: string;\n  readonly description: string;\n}\n',
    `\nexport const RULE_DESCRIPTIONS: Readonly<Record<string, RuleDescription>> = {\n${entries.join('')}};\n`,
  ].join('');
}

/** With each paragraph and each item of a list on one line. */
function unwrapped(markdown: string): string {
  return markdown.replace(/(?<!\n)\n(?!\n|- |\d\. |\|)/g, ' ');
}
