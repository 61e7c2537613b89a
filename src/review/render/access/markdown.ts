import {
  abilityPhrase, besidesPhrase, breachPhrase, changeParts, filingLines, giverPhrase, namesOf, PARTS, sincePhrase, summaryPhrase,
  unknownPhrase, verdictPhrase, verdictSentences, waiverSentences, whoPhrase,
} from './words';
import { asSentence } from '../../../roles/words';
import { unassigned, type AccessReport, type Holder } from '../../access/access-report';
import { giversWith } from '../../access/givers';
import { SUMMARY } from '../markdown/fitting';
import { escaped, row, table } from '../markdown/syntax';
import { unreadPart } from '../markdown/unread';

/** An access review for code hosts and wikis. */
export function* renderAccessMarkdown(report: AccessReport): Iterable<string> {
  const { abilities, guardrails, changes, holders, unread } = report;
  const free = unassigned(report);
  const waivers = waiverSentences(report);
  yield [
    '# Access review',
    table(['', ''], filingLines(report).map(([title, text]) => [title, escaped(text)])),
    escaped([summaryPhrase(report), ...verdictSentences(report)].join(' ')),
    ...unreadPart(unread, SUMMARY),
    ...(guardrails.length === 0 ? [] : [
      `## ${PARTS.guardrails}`,
      table(['Rule and reason', '', 'ID'], guardrails.map((one) => [
        escaped(asSentence(one.guardrail.reason)), one.verdict === 'kept' ? 'kept' : `**${verdictPhrase(one)}**`, escaped(one.guardrail.id),
      ])),
    ]),
    ...(report.people === undefined ? [] : [
      `## ${PARTS.givers}`,
      table(['Somebody who', 'Who that is'], giversWith(report).map((one) => [escaped(besidesPhrase(one)), escaped(giverPhrase(one))])),
    ]),
    `## ${PARTS.abilities}`,
    table(['', 'Who'], abilities.filter((one) => one.holders.length + one.undetermined.length > 0).map((one) => [`**${one.ability.title}**`, escaped(abilityPhrase(one))])),
    ...(waivers.length === 0 ? [] : [`## ${PARTS.waivers}`, waivers.map((sentence) => `- ${escaped(sentence)}`).join('\n')]),
    ...(changes === undefined ? [] : [
      `## ${PARTS.changes}`,
      escaped(sincePhrase(changes, report.people)),
      ...changeParts(changes).map(([title, phrases]) => `**${title}**\n\n${phrases.map((phrase) => `- ${escaped(phrase)}`).join('\n')}`),
      ...(changeParts(changes).length === 0 ? ['Nothing.'] : []),
    ]),
    `## ${PARTS.holders}`,
    table(['Profiles', 'Who', 'Can', 'Decision', 'Reviewer', 'Date'], []),
  ].join('\n\n') + '\n';
  for (const holder of holders) {
    const who = [...(holder.names?.length ? [holder.names.join(', ')] : []), whoPhrase(holder)].join(': ');
    yield `${row([`**${escaped(holder.title)}**`, escaped(who), contents(holder), '', '', ''])}\n`;
  }
  yield free.length === 0 ? '' : `\nHeld by nobody: ${escaped(namesOf(free, Infinity))}.\n`;
}

function contents({ abilities, breaches, unknown }: Holder): string {
  return [
    ...breaches.map((breach) => `**${breach.waivers.length === 0 ? 'Violated' : 'Accepted'}**: ${escaped(breachPhrase(breach, Infinity))} (${escaped(breach.guardrail.id)})`),
    ...abilities.map(({ ability, by }) => `${escaped(ability.title)} (by ${escaped(namesOf(by, Infinity))})`),
    ...(unknown.length === 0 ? [] : [`**${PARTS.undetermined}**: ${escaped(unknownPhrase(unknown))}`]),
  ].join('<br>');
}
