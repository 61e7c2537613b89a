import { html } from 'hono/html';
import { chips, part, tiles, unreadNote, type Markup } from './components';
import { findingGroups } from './finding-groups';
import { roleChip } from './linked';
import { attentionPart, groupLine } from './overview-part';
import type { PageModel } from './page-model';
import { count, uncapitalized } from '../../../roles/words';
import { verdictsPhrase } from '../../../rules/judge';
import type { CheckReport } from '../../check/check';
import { byWaiver, HEADINGS } from '../vocabulary';

/** First whether a deployment would pass, in words; then stack by stack, and what could not be determined. */
export function checkPart(report: CheckReport, model: PageModel): Markup {
  const { stacks, unknownInstances, findings, unread } = report;
  const decided = byWaiver(findings).open.filter((finding) => !finding.undecided);
  const levels = (['error', 'warning'] as const).map((level) => ({ level, number: decided.filter(({ severity }) => severity === level).length }));
  const undecided = byWaiver(findings).open.filter((finding) => finding.undecided);
  const groupsOf = (some: CheckReport['findings']) => findingGroups({ review: { ...model.review, findings: some } });
  const incomplete = stacks.flatMap(({ roles }) => roles.filter((one) => one.incomplete));
  const open = undecided.length + incomplete.length + unknownInstances.length;
  return html`${tiles([
    ...levels.map(({ level, number }) => ({ value: number, label: `${level}${number === 1 ? '' : 's'}`, href: `#level=${level}`, ...(number > 0 && { level }) })),
    { value: open, label: uncapitalized(HEADINGS.undetermined), ...(open > 0 && { href: '#undetermined' }) },
  ])}
${unreadNote(unread)}
${part('answer', 'Whether it can be deployed', html`<p class="answer">${answer(levels[0]!.number, levels[1]!.number, open + unread.length, stacks.length)}</p>
${stacks.length === 0 ? '' : html`<table class="plain stacked"><thead><tr><th scope="col">Checked</th><th scope="col">Result</th><th scope="col">Roles</th></tr></thead><tbody>
${stacks.map(({ stack, facts, roles, checks }) => html`<tr><th scope="row">${stack === '' ? 'The template' : stack}<small>on ${facts.arn}</small></th><td>${verdictsPhrase(checks)}</td>
<td>${chips(roles.map((role) => roleChip(role, model)))}</td></tr>
`)}</tbody></table>`}`)}
${attentionPart(groupsOf(findings.filter((finding) => !undecided.includes(finding))), 'wrong')}
${open === 0 ? '' : part('undetermined', HEADINGS.undetermined, html`${undecided.length === 0 ? '' : html`<ul class="attention">
${groupsOf(undecided).map(groupLine)}</ul>`}<ul class="plainlist">${
  unknownInstances.map(({ instance, roles }) => html`<li>Nothing is known of ${instance}: ${chips(roles.map((role) => roleChip(role, model)))}</li>`)}${
  incomplete.map(({ title, unresolved }) => html`<li>${title}: ${unresolved.join(' ')}</li>`)}</ul>`)}`;
}

function answer(errors: number, warnings: number, open: number, stacks: number): string {
  if (stacks === 0) {
    return 'Nothing could be checked.';
  }
  return [
    errors === 0 ? 'Nothing was found that a deployment would fail for.' : `No: ${count(errors, 'error')} would fail it.`,
    ...(warnings === 0 ? [] : [`${count(warnings, 'warning')} to look at.`]),
    ...(open === 0 ? [] : ['Not everything could be determined.']),
  ].join(' ');
}
