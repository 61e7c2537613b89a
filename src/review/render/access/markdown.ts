import {
  abilityPhrase, breachPhrase, changeParts, filingLines, namesOf, PARTS, sincePhrase, summaryPhrase, unknownPhrase,
  verdictPhrase, verdictSentences, whoPhrase,
} from './words';
import { asSentence } from '../../../roles/words';
import { unassigned, type AccessReport, type Holder } from '../../access/access-report';
import { titleOf } from '../../access/holders';
import { SUMMARY } from '../markdown/fitting';
import { escaped, table } from '../markdown/syntax';
import { unreadPart } from '../markdown/unread';

/** An access review for code hosts and wikis. */
export function renderAccessMarkdown(report: AccessReport): string {
  const { abilities, guardrails, changes, holders, unread } = report;
  const free = unassigned(report);
  return [
    '# Access review',
    table(['', ''], filingLines(report).map(([title, text]) => [title, escaped(text)])),
    escaped([summaryPhrase(report), ...verdictSentences(report)].join(' ')),
    ...unreadPart(unread, SUMMARY),
    `## ${PARTS.abilities}`,
    table(['', 'Who'], abilities.filter((one) => one.holders.length + one.undetermined.length > 0).map((one) => [`**${one.ability.title}**`, escaped(abilityPhrase(one))])),
    ...(guardrails.length === 0 ? [] : [
      `## ${PARTS.guardrails}`,
      table(['Guardrail', 'Reason', ''], guardrails.map((one) => [
        escaped(one.guardrail.id), escaped(asSentence(one.guardrail.reason)), one.verdict === 'kept' ? 'kept' : `**${verdictPhrase(one)}**`,
      ])),
    ]),
    ...(changes === undefined ? [] : [
      `## ${PARTS.changes}`,
      escaped(sincePhrase(changes, report.people)),
      ...changeParts(changes).map(([title, phrases]) => `**${title}**\n\n${phrases.map((phrase) => `- ${escaped(phrase)}`).join('\n')}`),
      ...(changeParts(changes).length === 0 ? ['Nothing.'] : []),
    ]),
    `## ${PARTS.holders}`,
    table(['Profiles', 'Who', 'Can', 'Decision', 'Reviewer', 'Date'], holders.map((holder) => [
      `**${escaped(titleOf(holder))}**`, escaped([whoPhrase(holder), ...(holder.names ? [holder.names.join(', ')] : [])].join(': ')), contents(holder), '', '', '',
    ])),
    ...(free.length === 0 ? [] : [`Held by nobody: ${escaped(namesOf(free, Infinity))}.`]),
  ].join('\n\n') + '\n';
}

function contents({ abilities, breaches, unknown }: Holder): string {
  return [
    ...breaches.map((breach) => `**${escaped(breach.guardrail.id)}**: ${escaped(breachPhrase(breach))}`),
    ...abilities.map(({ ability, by }) => `${escaped(ability.title)} (by ${escaped(namesOf(by))})`),
    ...(unknown.length === 0 ? [] : [`**${PARTS.undetermined}**: ${escaped(unknownPhrase(unknown))}`]),
  ].join('<br>');
}
