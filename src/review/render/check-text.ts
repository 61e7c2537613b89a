import { asSentence, count, list } from './phrases';
import type { Style } from './style';
import type { Finding } from '../../rules/finding';
import { verdictsPhrase } from '../../rules/judge';
import { renderFindings } from '../../rules/render';
import type { AppCheck, CheckedInstance } from '../check';
import { rolesOfAll } from '../instances';

/** What a deployment would be told, for a terminal: first what it would fail for, last what nobody could tell. */
export function renderCheckText({ instances, elsewhere, source }: AppCheck, style: Style): string {
  if (instances.length === 0 && elsewhere.length === 0) {
    return `No security profiles in ${source}.\n`;
  }
  return [
    ...instances.flatMap((instance) => renderInstance(instance, style)),
    ...elsewhere.map(({ instance, roles }) => `${style.yellow('Not checked')}: ${count(roles.length, 'role')} of ${instance}, which nothing is known of: ${
      list(roles.map(({ title }) => title))}.`),
  ].join('\n\n') + '\n';
}

function renderInstance({ facts, roles, findings, checks, warnsOnly }: CheckedInstance, style: Style): string[] {
  const told = findings.filter(({ undecided }) => !undecided);
  const untold = findings.filter(({ undecided }) => undecided);
  return [
    `${style.bold(facts.arn)}\n${count(roles.length, 'role')}, ${verdictsPhrase(checks)}.${
      warnsOnly ? ' The stack only warns: findings would not fail its deployment.' : ''}`,
    ...(told.length === 0 ? [] : [renderFindings(told, rolesOfAll(roles), style.columns).trimEnd()]),
    ...(untold.length === 0 ? [] : [`${style.dim('Could not be told:')}\n${groups(untold).join('\n')}`]),
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
