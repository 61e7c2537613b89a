import { code, escaped } from './syntax';
import type { PlacedFinding } from '../../app/report-base';
import { ruleLink } from '../rule-link';
import { asSentence, roleTitle } from '../vocabulary';

/**
 * A finding as an item of a list.
 *
 * @param rulesPage address of the page that explains the rules
 */
export function findingItem(finding: PlacedFinding, rulesPage: string | undefined): string {
  const { severity, rule, message, fix, waived } = finding;
  const link = ruleLink(rule, rulesPage);
  const title = roleTitle(finding);
  const name = link === undefined ? code(rule) : `[${code(rule)}](${link})`;
  const about = title === undefined ? '' : ` ${escaped(title)}:`;
  const reason = waived === undefined ? '' : ` *Waived: ${escaped(waived)}*`;
  return `- **${severity}** ${name}${about} ${escaped(message)} ${escaped(asSentence(fix))}${reason}`;
}
