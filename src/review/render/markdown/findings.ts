import { code, escaped } from './syntax';
import { placeOf } from '../../app/place';
import type { PlacedFinding } from '../../app/report-base';
import type { Presentation } from '../reporter';
import { ruleLink } from '../rule-link';
import { asSentence, roleTitle } from '../vocabulary';

/**
 * A finding as an item of a list.
 *
 * @param rulesPage address of the page that explains the rules
 * @param inRepository path of a file below the root of the repository, where whoever reads it has that at hand
 */
export function findingItem(finding: PlacedFinding, rulesPage: string | undefined, inRepository?: Presentation['inRepository']): string {
  const { severity, rule, message, fix, waived } = finding;
  const link = ruleLink(rule, rulesPage);
  const title = roleTitle(finding);
  const name = link === undefined ? code(rule) : `[${code(rule)}](${link})`;
  const about = title === undefined ? '' : ` ${escaped(title)}:`;
  const reason = waived === undefined ? '' : ` *Waived: ${escaped(waived)}*`;
  return `- **${severity}** ${name}${about} ${escaped(message)} ${escaped(asSentence(fix))}${reason}${placeText(finding, inRepository)}`;
}

function placeText(finding: PlacedFinding, inRepository?: Presentation['inRepository']): string {
  const place = placeOf(finding);
  const file = place && inRepository?.(place.file);
  return file === undefined ? '' : ` At ${code(`${file}:${place!.line}`)}.`;
}
