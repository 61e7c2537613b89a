import { fittingLines, type Room } from './fitting';
import { code, escaped } from './syntax';
import { HEADINGS } from '../vocabulary';

/** What could not be read, as sentences, for whoever sees neither standard error nor the JSON; a command in them can be copied. */
export function unreadPart(sentences: readonly string[], room: Room): string[] {
  const items = sentences.map((sentence) => (
    `- ${sentence.split(/(npx connect-profiles@[\w.-]+)/).map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join('')}`));
  return items.length === 0 ? [] : [`**${HEADINGS.unread}**`, fittingLines(items, room)];
}
