import { asSentence, count, list, noProfiles } from './phrases';
import type { Style } from './style';
import type { Finding } from '../../rules/finding';
import { verdictsPhrase } from '../../rules/judge';
import { renderFindings } from '../../rules/render';
import { rolesOfAll } from '../app/instances';
import type { AppCheck, CheckedStack } from '../check';

/** What a deployment would be told, for a terminal: first what it would fail for, last what nobody could tell. */
export function renderCheckText({ stacks, elsewhere, source, unread }: AppCheck, style: Style): string {
  if (stacks.length === 0 && elsewhere.length === 0) {
    return `${noProfiles({ source, unread })}\n`;
  }
  return [
    ...stacks.flatMap((stack) => renderStack(stack, style)),
    ...elsewhere.map(({ instance, roles }) => `${style.yellow('Not checked')}: ${count(roles.length, 'role')} of ${instance}, which nothing is known of: ${
      list(roles.map(({ title }) => title))}.`),
  ].join('\n\n') + '\n';
}

function renderStack({ stack, facts, roles, findings, checks, warnsOnly }: CheckedStack, style: Style): string[] {
  const told = findings.filter(({ undecided }) => !undecided);
  const open = [
    ...roles.filter(({ incomplete }) => incomplete).map(({ title, untold }) => `  ${title}: ${untold.join(' ')}`),
    ...groups(findings.filter(({ undecided }) => undecided)),
  ];
  return [
    `${style.bold([stack, facts.arn].filter((part) => part !== '').join(' on '))}\n${count(roles.length, 'role')}, ${verdictsPhrase(checks)}.${
      warnsOnly ? ' The stack only warns: findings would not fail its deployment.' : ''}`,
    ...(told.length === 0 ? [] : [renderFindings(told, rolesOfAll(roles), style.columns).trimEnd()]),
    ...(open.length === 0 ? [] : [[style.yellow('Could not be determined:'), ...open].join('\n')]),
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
