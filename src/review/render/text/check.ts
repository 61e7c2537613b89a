import type { Finding } from '../../../rules/finding';
import { verdictsPhrase } from '../../../rules/judge';
import { renderFinding, renderFindings } from '../../../rules/render';
import { rolesOf } from '../../app/instances';
import type { CheckedStack, CheckReport } from '../../check/check';
import type { Style } from '../style';
import { asSentence, count, list, noProfiles, HEADINGS, unmanagedPhrase } from '../vocabulary';

/** What a deployment would report: first what it would fail for, last what could not be determined. */
export function renderCheck(report: CheckReport, style: Style): string {
  const { stacks, instances, unknownInstances } = report;
  if (stacks.length === 0 && unknownInstances.length === 0) {
    return `${noProfiles(report)}\n`;
  }
  return [
    ...stacks.flatMap((stack) => stackBlocks(stack, style)),
    ...instances.flatMap(({ facts, findings }) => (findings.length === 0 ? [] : [
      style.bold(`${facts.arn}: ${unmanagedPhrase(findings)}`), ...findings.map((finding) => renderFinding(finding, undefined, style.columns)),
    ])),
    ...unknownInstances.map(({ instance, roles }) => `${style.yellow('Not checked')}: ${count(roles.length, 'role')} of ${instance}, because nothing is known about this instance: ${
      list(roles.map(({ title }) => title))}.`),
  ].join('\n\n') + '\n';
}

function stackBlocks({ stack, facts, roles, findings, checks }: CheckedStack, style: Style): string[] {
  const decided = findings.filter(({ undecided }) => !undecided);
  const open = [
    ...roles.filter(({ incomplete }) => incomplete).map(({ title, unresolved }) => `  ${title}: ${unresolved.join(' ')}`),
    ...groups(findings.filter(({ undecided }) => undecided)),
  ];
  return [
    `${style.bold([stack, facts.arn].filter((part) => part !== '').join(' on '))}\n${count(roles.length, 'role')}, ${verdictsPhrase(checks)}.`,
    ...(decided.length === 0 ? [] : [renderFindings(decided, rolesOf(roles), style.columns).trimEnd()]),
    ...(open.length === 0 ? [] : [[style.yellow(`${HEADINGS.undetermined}:`), ...open].join('\n')]),
  ];
}

/** What nobody could tell is often the same thing of many roles. */
function groups(findings: readonly Finding[]): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const [first, ...others] = findings.filter((finding) => finding.rule === rule);
    const more = others.length === 0 ? '' : ` And ${others.length} more like this.`;
    return `  ${rule}: ${first!.message}${more}\n    ${asSentence(first!.fix)}`;
  });
}
