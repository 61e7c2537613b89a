import { code, escaped } from './syntax';
import { moreInJson, HEADINGS } from '../vocabulary';

/** Parts beyond this many are counted. */
const MOST_PARTS = 25;

/** What could not be read, as sentences, for whoever sees neither standard error nor the JSON; a command in them can be copied. */
export function unreadPart(sentences: readonly string[]): string[] {
  const items = sentences.slice(0, MOST_PARTS).map((sentence) => (
    `- ${sentence.split(/(npx connect-profiles@[\w.-]+)/).map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join('')}`));
  const more = sentences.length - items.length;
  return items.length === 0 ? [] : [`**${HEADINGS.unread}**`, [...items, ...(more > 0 ? [`- and ${moreInJson(more)}`] : [])].join('\n')];
}
