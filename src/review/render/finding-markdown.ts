import { code, escaped } from './markdown';
import { asSentence } from './phrases';
import type { Finding } from '../../rules/finding';

/**
 * A finding as an item of a list.
 *
 * @param titles what roles are called, by their ids
 */
export function findingItem({ severity, rule, role, message, fix, waived }: Finding, titles: ReadonlyMap<string, string>): string {
  const about = role === undefined ? '' : ` ${escaped(titles.get(role) ?? role)}:`;
  const reason = waived === undefined ? '' : ` *Waived: ${escaped(waived)}*`;
  return `- **${severity}** ${code(rule)}${about} ${escaped(message)} ${escaped(asSentence(fix))}${reason}`;
}
