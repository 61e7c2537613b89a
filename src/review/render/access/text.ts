import {
  abilityPhrase, besidesPhrase, breachPhrase, changeParts, filingLines, giverPhrase, namesOf, PARTS, sincePhrase, summaryPhrase,
  unknownPhrase, verdictPhrase, verdictSentences, waiverSentences, whoPhrase,
} from './words';
import { asSentence, capitalized, wrap } from '../../../roles/words';
import { unassigned, type AccessReport, type Holder, type ReviewedGuardrail } from '../../access/access-report';
import { giversWith } from '../../access/givers';
import type { Style } from '../style';
import { moreInJson } from '../vocabulary';

/** Beyond so many, nobody reads on; the page has them all. */
const MOST_HOLDERS = 25;
const MOST_CHANGES = 15;

/** What lists end in that have no room for all, however the line was broken. */
const MORE = /\band\s+\d+\s+more\b/;
const WHERE_THE_REST_IS = 'What “and … more” stands for is on the page (--output review.html) and in the JSON (--json).';

/** Who can do what: the dangerous abilities first, then what must be kept apart, what is new, and who holds what. */
export function renderAccess(report: AccessReport, style: Style): string {
  const { abilities, guardrails, changes, holders, unread } = report;
  const page = new Lines(Math.min(style.columns, 118));
  const dangerous = abilities.filter(({ holders: able, undetermined }) => able.length + undetermined.length > 0);
  const blocks = [
    [style.bold('Access review'), ...filingLines(report).flatMap(([title, text]) => page.titled(title, text, 16))].join('\n'),
    [summaryPhrase(report), ...verdictSentences(report)].map((sentence) => page.plain(sentence)).join('\n'),
    part(style.bold(PARTS.guardrails), guardrails.flatMap((one) => guardrailLines(one, page, style))),
    part(style.bold(PARTS.givers), report.people === undefined ? [] : giversWith(report).flatMap((one) => (
      page.titled(capitalized(besidesPhrase(one)), giverPhrase(one), 2, 4)))),
    part(style.bold(PARTS.abilities), dangerous.flatMap((one) => page.titled(one.ability.title, abilityPhrase(one), 2, 4))),
    part(style.bold(PARTS.waivers), waiverSentences(report).flatMap((sentence) => page.item(sentence))),
    ...(changes === undefined ? [] : [[
      style.bold(PARTS.changes),
      page.plain(sincePhrase(changes, report.people)),
      ...changeParts(changes).flatMap(([title, phrases]) => [`  ${title}`, ...some(phrases, MOST_CHANGES).flatMap((phrase) => page.item(phrase))]),
      ...(changeParts(changes).length === 0 ? ['Nothing.'] : []),
    ].join('\n')]),
    part(style.bold(`${PARTS.holders}, the most dangerous first`), [
      ...holders.slice(0, MOST_HOLDERS).flatMap((holder) => holderLines(holder, page, style)),
      ...(holders.length > MOST_HOLDERS ? [`  ${moreInJson(holders.length - MOST_HOLDERS)}`] : []),
    ]),
    part(style.bold(PARTS.profiles), profileLines(report, page)),
    part(style.yellow(PARTS.undetermined), unread.flatMap((sentence) => page.item(sentence))),
  ].filter((block) => block !== '');
  return [...blocks, ...(blocks.some((block) => MORE.test(block)) ? [page.plain(WHERE_THE_REST_IS)] : [])].join('\n\n') + '\n';
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n');
}

function some(phrases: readonly string[], most: number): string[] {
  return phrases.length <= most ? [...phrases] : [...phrases.slice(0, most), moreInJson(phrases.length - most)];
}

function guardrailLines(one: ReviewedGuardrail, page: Lines, style: Style): string[] {
  const verdict = verdictPhrase(one);
  const shown = one.verdict === 'violated' ? style.red(verdict) : verdict;
  return [
    ...page.item(`${asSentence(one.guardrail.reason)} (${one.guardrail.id})`, 2),
    ...page.item(capitalized(verdict)).map((line) => line.replace(capitalized(verdict), capitalized(shown))),
    ...some(one.violating.map((holder) => `${holder.title} (${whoPhrase(holder)})`), 5).flatMap((text) => page.item(text, 6)),
  ];
}

function holderLines(holder: Holder, page: Lines, style: Style): string[] {
  const { abilities, breaches, unknown } = holder;
  return [
    ...page.plain(`${holder.title} · ${whoPhrase(holder)}`, 2).split('\n'),
    ...abilities.flatMap(({ ability, by }) => page.item(`${ability.title} (by ${namesOf(by)})`)),
    ...breaches.flatMap((breach) => page.item(`${breach.waivers.length === 0 ? style.red('!') : '~'} ${capitalized(breachPhrase(breach))} (${breach.guardrail.id})`)),
    ...(unknown.length === 0 ? [] : page.item(`${style.yellow('?')} ${unknownPhrase(unknown)}`)),
    ...(abilities.length + breaches.length + unknown.length === 0 ? page.item('nothing dangerous') : []),
  ];
}

function profileLines(report: AccessReport, page: Lines): string[] {
  const free = unassigned(report);
  const marked = report.profiles.filter(({ marks }) => marks.length > 0);
  return [
    ...(free.length === 0 ? [] : page.titled('Held by nobody', namesOf(free, Infinity), 2, 4)),
    ...marked.flatMap(({ name, marks }) => page.titled(name, marks.join(', '), 2, 4)),
  ];
}

/** Lines that fit, as far as their words allow. */
class Lines {
  constructor(private readonly width: number) {}

  public plain(text: string, indent = 0): string {
    return wrap(text, this.width - indent).map((line) => `${' '.repeat(indent)}${line}`).join('\n');
  }

  public item(text: string, indent = 4): string[] {
    return wrap(text, this.width - indent).map((line, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${line}`);
  }

  /** A title and a text beside it, or below it where that has more than one line. */
  public titled(title: string, text: string, indent: number, hang = indent): string[] {
    if (indent > 4) {
      return wrap(text, this.width - indent).map((line, index) => `${index === 0 ? `  ${title}`.padEnd(indent) : ' '.repeat(indent)}${line}`);
    }
    return wrap(`${title}: ${text}`, this.width - hang).map((line, index) => `${' '.repeat(index === 0 ? indent : hang)}${line}`);
  }
}
