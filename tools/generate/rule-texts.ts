import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a rule says of itself to readers, from the file beside it. */
export interface RuleText {
  /** One line, without a period. */
  readonly title: string;
  /** Why it matters to the people who hold the role; Markdown. */
  readonly description: string;
  /** An example that the rule finds something in, which is run; Markdown. */
  readonly wrong: string;
  /** The same without what is wrong. */
  readonly right: string;
  /** Where the fact behind it comes from: ids of `catalog/sources.json`. None where it is a matter of logic or of judgment. */
  readonly sources: readonly string[];
}

/** In this order. */
const PARTS = ['Wrong', 'Right', 'Sources'];

/** The texts of all rules, by id: of the Markdown files below a folder. */
export function readRuleTexts(folder: string): Record<string, RuleText> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort();
  return Object.fromEntries(files.map((file) => [basename(file, '.md'), parseRuleText(readFileSync(join(folder, file), 'utf8'), file)]));
}

/**
 * The text of one rule.
 *
 * @param file its name, for errors
 * @throws Error if it does not begin with a heading and a description, lacks an example, or has a part that no rule has
 */
export function parseRuleText(markdown: string, file: string): RuleText {
  const [head, ...parts] = markdown.split(/^## /m);
  const [, title, description] = /^# (.+)\n\n([^]+?)\s*$/.exec(head!) ?? [];
  if (title === undefined || description === undefined) {
    throw new Error(`${file} must begin with "# <title>", an empty line and a description.`);
  }
  const named = new Map(parts.map((part) => [part.split('\n')[0]!, part.slice(part.indexOf('\n') + 1).trim()]));
  const unknown = [...named.keys()].filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) {
    throw new Error(`${file} has the part "${unknown[0]}"; a rule has the parts ${PARTS.map((part) => `"${part}"`).join(', ')} only.`);
  }
  const [wrong, right] = ['Wrong', 'Right'].map((name) => {
    if (!named.get(name)) {throw new Error(`${file} has no example under "## ${name}". Show the smallest that is ${name.toLowerCase()}.`);}
    return named.get(name)!;
  });
  return { title, description, wrong: wrong!, right: right!, sources: [...(named.get('Sources') ?? '').matchAll(/^- (.+)$/gm)].map(([, id]) => id!) };
}
