import { findingItem } from './findings';
import { beside, brief, fittingLines, share, type Room } from './fitting';
import { details, escaped } from './syntax';
import { unreadPart } from './unread';
import { verdictsPhrase } from '../../../rules/judge';
import type { PlacedFinding } from '../../app/report-base';
import type { CheckReport } from '../../check/check';
import { byWaiver, count, HEADINGS, list, noProfiles } from '../vocabulary';

const SHARES = { unread: 0.1, undetermined: 0.25, waived: 0.1, stacks: 0.1 };

/**
 * What a deployment would report: first what it would fail for.
 *
 * @param rulesPage address of the page that explains the rules
 */
export function renderCheck(report: CheckReport, rulesPage: string | undefined, room: Room): string {
  const { stacks, unknownInstances, findings } = report;
  const { open, waived } = byWaiver(findings);
  const undecided = open.filter((finding) => finding.undecided);
  const decided = open.filter((finding) => !undecided.includes(finding));
  const items = (some: readonly PlacedFinding[]) => some.map((finding) => findingItem(finding, rulesPage));
  const undetermined = [
    ...unknownInstances.map(({ instance, roles }) => `- Nothing is known of ${escaped(instance)}: ${escaped(list(roles.map(({ title }) => title)))}`),
    ...stacks.flatMap(({ roles }) => roles.filter(({ incomplete }) => incomplete))
      .map(({ title, unresolved }) => `- ${escaped(title)}: ${escaped(unresolved.join(' '))}`),
    ...items(undecided),
  ];
  const summary = stacks.map(({ stack, facts, roles, checks }) => (
    `- ${escaped([stack, facts.arn].join(' on '))}: ${count(roles.length, 'role')}, ${verdictsPhrase(checks)}`));
  const parts = [
    `## Security profiles: ${decided.length === 0 ? 'no findings' : count(decided.length, 'finding')}`,
    ...unreadPart(report.unread, share(room, SHARES.unread)),
    ...(stacks.length + unknownInstances.length === 0 ? [escaped(noProfiles({ ...report, source: brief(report.source) }))] : []),
    ...(stacks.length === 0 ? [] : [fittingLines(summary, share(room, SHARES.stacks))]),
  ];
  const closing = [
    ...(undetermined.length === 0 ? [] : [`### ${HEADINGS.undetermined}`, fittingLines(undetermined, share(room, SHARES.undetermined))]),
    ...(waived.length === 0 ? []
      : [details(`${count(waived.length, 'finding')} waived`, fittingLines(items(waived), share(room, SHARES.waived)))]),
  ];
  const shown = decided.length === 0 ? [] : [`### ${HEADINGS.findings}`, fittingLines(items(decided), beside(room, [...parts, ...closing]))];
  return [...parts, ...shown, ...closing].join('\n\n') + '\n';
}
