import { code, escaped } from './markdown';
import { asSentence } from './phrases';
import { ruleLink } from './rule-link';
import type { Finding } from '../../rules/finding';

/**
 * A finding as an item of a list.
 *
 * @param titles what roles are called, by their ids
 * @param rulesPage address of the page that explains the rules
 */
export function findingItem(
  { severity, rule, role, message, fix, waived }: Finding, titles: ReadonlyMap<string, string>, rulesPage?: string,
): string {
  const link = ruleLink(rule, rulesPage);
  const name = link === undefined ? code(rule) : `[${code(rule)}](${link})`;
  const about = role === undefined ? '' : ` ${escaped(titles.get(role) ?? role)}:`;
  const reason = waived === undefined ? '' : ` *Waived: ${escaped(waived)}*`;
  return `- **${severity}** ${name}${about} ${escaped(message)} ${escaped(asSentence(fix))}${reason}`;
}
